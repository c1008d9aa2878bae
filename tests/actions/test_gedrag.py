"""How to react to behaviour."""

import pytest

from actions.gedrag import over_gedrag
from tests.actions.conftest import beurt


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("ik weet niet hoe ik moet reageren als hij zo tekeer gaat", True),
        ("wat moet ik doen als ze zo schreeuwt", True),
        ("hoe ga ik om met zijn achterdocht", True),
        ("hoort dat dwarse gedrag erbij", True),
        ("hoe kom ik aan een traplift", False),
        ("hij is boos", False),
    ],
)
def test_over_gedrag(text: str, asked: bool) -> None:
    turn = beurt(tekst=text, intent="samen_cursus", relatie="man", aandoening="dementie")
    assert (over_gedrag(turn) == "ziekte_gedrag") == asked


def test_nobody_known_nothing_read() -> None:
    assert over_gedrag(beurt(tekst="hoe ga ik om met woede", intent="samen_cursus")) is None


@pytest.mark.parametrize("text", ["dat hij schreeuwt", "zijn woede", "ze herkent me niet meer"])
def test_what_is_hardest_with_an_illness(text: str) -> None:
    asked = {"onderwerp": "ziekte_informatie", "open_vraag": "vertel"}
    assert over_gedrag(beurt(tekst=text, intent="praten_ja", **asked)) == "ziekte_gedrag"
    assert over_gedrag(beurt(tekst=text, intent="praten_ja")) is None
