"""Leave: hours from the contract, the letter, what comes next."""

import pytest
from rasa_sdk import Action

from actions.verlof import VerlofBrief, VerlofCalamiteit, VerlofKort, VerlofLang, VerlofVraag
from tests.actions.conftest import RunAction


@pytest.mark.parametrize(
    ("action", "hours"), [(VerlofKort(), "56"), (VerlofLang(), "168")], ids=["short", "long"]
)
def test_28_hours(run_action: RunAction, action: Action, hours: str) -> None:
    said = run_action(action, "ik werk 28 uur", slots={"uren_per_week": 28.0})
    reckoned = next(m for m in said.messages if str(m["response"]).endswith("_uren"))
    assert reckoned["verlofuren"] == hours


def test_without_hours_the_hours_are_asked(run_action: RunAction) -> None:
    said = run_action(VerlofKort(), "mag ik vrij")
    assert said.slots["open_vraag"] == "vraag_uren"
    assert said.responses[-1] == "utter_verlof_kort_vraag_uren"


def test_emergency_leave_has_no_hours(run_action: RunAction) -> None:
    said = run_action(VerlofCalamiteit(), "ik moet nu weg")
    assert said.responses[-1] == "utter_verlof_calamiteit_vraag"
    assert said.cards[0]["title"]


def test_the_letter_is_one_message_with_the_hours(run_action: RunAction) -> None:
    said = run_action(VerlofBrief(), slots={"onderwerp": "verlof_lang", "uren_per_week": 28.0})
    letter = said.messages[-1]["text"]
    assert "168" in letter
    assert "\n\n" not in letter


def test_for_whom(run_action: RunAction) -> None:
    said = run_action(VerlofVraag(), slots={"onderwerp": "verlof_kort", "keuze": "voor_wie"})
    assert said.messages[0]["kern"]
