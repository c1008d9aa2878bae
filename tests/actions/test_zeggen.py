"""What to say to someone near: found by what the talk is about."""

import pytest

from actions.gesprek import over_gesprek
from actions.voorlezen import GesprekAdvies
from actions.zeggen import advies, situatie
from tests.actions.conftest import RunAction, beurt


def test_what_it_is_about_is_left() -> None:
    assert situatie("mijn man wil geen hulp, wat zeg ik dan") == "mijn man wil geen hulp"
    assert situatie("wat moet ik tegen hem zeggen als ie geld vraagt") == "als ie geld vraagt"


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("mijn man wil geen hulp, wat moet ik zeggen", "geen-hulp-willen"),
        ("oma stuurt iedereen weg, wat zeg ik dan", "geen-hulp-willen"),
        ("mijn vader wil blijven autorijden, wat zeg ik dan", "autorijden-bij-ziekte"),
        ("wat zeg ik tegen mijn broer die nooit helpt", "zorg-delen"),
        ("wat vertel ik mijn zoontje van 6", "jong-en-thuis-zorgen"),
        ("hoe vertel ik mijn chef dat ik voor mijn moeder zorg", "vertellen-op-het-werk"),
    ],
)
def test_the_advice_for_that_talk(text: str, slug: str) -> None:
    turn = beurt(tekst=text, heel=text)
    found = advies(turn)
    assert found and found.hulp.slug == slug
    assert over_gesprek(turn) == "gesprek_advies"


def test_nothing_is_told_of_what_it_is_about() -> None:
    assert advies(beurt(tekst="wat moet ik tegen mijn baas zeggen")) is None


def test_it_is_said_with_its_source(run_action: RunAction) -> None:
    class Advies(GesprekAdvies):
        intent = "gesprek_advies"

    said = run_action(Advies(), "mijn man wil geen hulp, wat moet ik zeggen")
    assert said.slots["laatste_hulp"][0] == "geen-hulp-willen"
