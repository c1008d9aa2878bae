"""Two questions at once, and the question how with a name."""

import pytest

from actions.twee_vragen import hoe_bij_naam, hoe_en_kosten
from actions.vervolg_kosten import VervolgKosten
from tests.actions.conftest import RunAction, beurt


@pytest.mark.parametrize(
    "text",
    [
        "ja hoe dan? en wat kost dat",
        "hoeveel is t en hoe kom ik eraan",
        "is dat gratis en bij wie moet ik zijn",
        "hoe meld ik haar aan, moet ze betalen?",
    ],
)
def test_how_and_how_much(text: str) -> None:
    turn = beurt(tekst=text, heel=text, laatste_hulp=("automaatje",))
    assert hoe_en_kosten(turn) == "vervolg_hoe_en_kosten"


@pytest.mark.parametrize("text", ["hoe duur is dat", "wat kost dat", "hoe kom ik daaraan"])
def test_one_question_keeps_its_own_answer(text: str) -> None:
    assert hoe_en_kosten(beurt(tekst=text, heel=text, laatste_hulp=("automaatje",))) is None


def test_both_are_answered(run_action: RunAction) -> None:
    slots = {"laatste_hulp": ["automaatje"], "onderwerp": "praktisch_vervoer"}
    said = run_action(VervolgKosten(), "ja hoe dan? en wat kost dat", slots=slots)
    assert said.responses[0] == "utter_vervolg_antwoord"
    assert len(said.responses) == 2


def test_how_of_what_is_named() -> None:
    text = "het pgb, hoe vraag ik dat aan"
    assert hoe_bij_naam(beurt(tekst=text, heel=text)) == "vervolg_hoe"
    assert hoe_bij_naam(beurt(tekst="hoe vraag ik dat aan")) is None
