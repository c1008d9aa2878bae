"""An apology gets a kind word; a question or a story beside it goes before."""

import pytest

from actions.excuus import biedt_excuus
from actions.praten import PratenExcuus
from tests.actions.conftest import RunAction, beurt


@pytest.mark.parametrize(
    "text",
    [
        "dankje. sorry dat ik zo tekeer ging",
        "bedankt, daar heb ik wat aan. sorry dat ik zo zat te zeuren",
        "ja hersenletsel dat is m. dankje. sorry dat ik zo tekeer ging",
        "sorry hoor, dat ik zo boos deed",
        "sorry voor mijn toon",
        "excuses voor mijn gemopper",
        "het spijt me dat ik zo uitviel",
        "neem me niet kwalijk",
        "sorry ik was even boos",
    ],
)
def test_an_apology(text: str) -> None:
    assert biedt_excuus(beurt(tekst=text, heel=text)) == "praten_excuus"


@pytest.mark.parametrize(
    "text",
    [
        "sorry, ik bedoel mijn vader",
        "sorry dat ik het vraag maar wie kan er koken",
        "sorry dat ik stoor. mijn man is vorige week overleden",
        "sorry dat ik zo zeur. ik ben gewoon kapot",
        "ja sorry ik ben moe. ik bedoel een mens die hier een nacht komt",
    ],
)
def test_something_else_beside_it(text: str) -> None:
    assert biedt_excuus(beurt(tekst=text, heel=text)) is None


def test_thanks_are_answered_too(run_action: RunAction) -> None:
    both = run_action(PratenExcuus(), "dankje. sorry dat ik zo tekeer ging", "praten_excuus")
    assert both.responses == ["utter_praten_excuus", "utter_praten_bedanken"]
    assert run_action(PratenExcuus(), "sorry dat ik zeurde", "praten_excuus").responses == [
        "utter_praten_excuus"
    ]
