"""How people ask for something by its name."""

import pytest

from knowledge.names import plain
from knowledge.search.name_phrases import asks_meaning, bare_names


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("nagesprek", "nagesprek"),
        ("Wat is een nagesprek?", "nagesprek"),
        ("wat doet de familiecoach eigenlijk", "familiecoach"),
        ("en wat zijn kringen", "kringen"),
        ("ik zoek de vlag uit", "de vlag uit"),
        ("vertel eens iets over het herstelnetwerk", "herstelnetwerk"),
        ("wat is het telefoonnummer van buurtplein", "buurtplein"),
    ],
)
def test_the_name_that_is_all_that_is_said(said: str, name: str) -> None:
    assert name in bare_names(plain(said))


def test_what_is_said_comes_first() -> None:
    assert bare_names("wat is mantelzorg")[0] == "wat is mantelzorg"
    assert bare_names("") == []


@pytest.mark.parametrize(
    ("said", "meaning"),
    [
        ("wat is een indicatie", True),
        ("leg eens uit wat de wlz is", True),
        ("wat is het nummer van het ciz", False),
        ("ik zoek oppas", False),
    ],
)
def test_the_meaning_or_the_help(said: str, meaning: bool) -> None:
    assert asks_meaning(said) is meaning
