"""What an employer may and may not do, step by step."""

from actions.praktisch import PraktischHuishouden
from actions.verlof import VerlofKort, VerlofVraag
from tests.actions.conftest import RunAction


def test_first_what_the_right_says_and_a_first_step(run_action: RunAction) -> None:
    said = run_action(PraktischHuishouden(), "ik werk schoonmaak. baas zegt niet vrij", "")
    assert said.responses[0] == "utter_verlof_geweigerd_begrip"
    assert "bedrijfsbelang" in said.messages[2]["kern"]
    assert said.responses[-1] == "utter_verlof_geweigerd_vraag"


def test_when_it_stays_no_then_who_explains(run_action: RunAction) -> None:
    first = run_action(VerlofKort(), "mijn baas geeft geen vrij", "verlof_kort")
    again = run_action(
        VerlofVraag(), "wat als hij nee blijft zeggen", "verlof_vraag", slots=first.slots
    )
    assert "Juridisch Loket" in again.messages[0]["kern"]
    third = run_action(VerlofVraag(), slots=again.slots | {"keuze": "nee_blijft"})
    assert third.cards[0]["title"] == "Het Juridisch Loket"


def test_what_did_not_happen_yet_gets_no_pity(run_action: RunAction) -> None:
    said = run_action(VerlofKort(), "en als mijn baas nee zegt", "verlof_kort")
    assert "utter_verlof_geweigerd_begrip" not in said.responses
