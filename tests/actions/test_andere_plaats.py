"""The same need in another town."""

import pytest

from actions.andere_plaats import andere_plaats
from tests.actions.conftest import beurt


@pytest.mark.parametrize(
    "text",
    [
        "en in Doetinchem?",
        "En hoe zit dat dan in Hilversum?",
        "Hoe is dat in Emmen geregeld?",
        "en als hij in Doetinchem woont?",
        "nee sorry, ik bedoel Hattem",
    ],
)
def test_a_town_and_small_words_keep_the_need(text: str) -> None:
    turn = beurt(tekst=text, onderwerp="respijt_zoeken", nieuw=("gemeente_naaste",))
    assert andere_plaats(turn) == "vervolg_gegeven"


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("is er een cursus in Hattem", {"onderwerp": "respijt_zoeken"}),
        ("en in Doetinchem?", {}),
        ("en in Doetinchem?", {"onderwerp": "respijt_zoeken", "open_vraag": "crisis"}),
    ],
    ids=["another need", "no need yet", "danger"],
)
def test_else_it_is_read_elsewhere(text: str, known: dict[str, str]) -> None:
    assert andere_plaats(beurt(tekst=text, nieuw=("gemeente_naaste",), **known)) is None
