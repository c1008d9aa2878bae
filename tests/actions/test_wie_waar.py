"""Whom it is about, and who lives where."""

import re

import pytest

from actions.wie_waar import VERWERPT, VOOR_MIJZELF, WIE_HET_IS, WOONT, ook_voor


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (VOOR_MIJZELF, "en een cursus voor mezelf?"),
        (WIE_HET_IS, "het gaat om mijn broer"),
        (WOONT, "ik woon zelf in amersfoort"),
        (VERWERPT, "dat is niet Hattem"),
    ],
    ids=["for myself", "set right", "lives", "a place turned down"],
)
def test_words(words: re.Pattern[str], text: str) -> None:
    assert words.search(text)
    assert not words.search("wie past er op")


def test_for_whom_else() -> None:
    assert ook_voor("is er ook iets voor mijn zus?") == "zus"
    assert ook_voor("krijgt zij ook wat?") == ""
    assert ook_voor("ik zorg voor mijn zus") is None


@pytest.mark.parametrize(
    "text", ["mijn zus in Doetinchem doet ook veel", "er is ook iets voor mijn broer"]
)
def test_who_helps_too_is_not_cared_for(text: str) -> None:
    assert VERWERPT.search(text)


@pytest.mark.parametrize("text", ["ik zorg ook voor mijn zus", "mijn zus heeft dementie"])
def test_who_is_cared_for(text: str) -> None:
    assert not VERWERPT.search(text)
