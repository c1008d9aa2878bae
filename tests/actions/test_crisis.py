"""Danger: the line first, and the cards of those lines."""

import pytest
from rasa_sdk import Action

from actions.crisis import CrisisGeweld, CrisisMedisch, CrisisZelfdoding
from tests.actions.conftest import RunAction


@pytest.mark.parametrize(
    ("action", "phone"),
    [(CrisisZelfdoding(), "113"), (CrisisGeweld(), "0800-2000"), (CrisisMedisch(), "112")],
    ids=["despair", "violence", "medical"],
)
def test_line_first(run_action: RunAction, action: Action, phone: str) -> None:
    said = run_action(action, "help")
    assert said.responses[0] == f"utter_{action.soort}"
    assert said.cards[0]["phone"] == phone


def test_young_people_get_the_kindertelefoon_too(run_action: RunAction) -> None:
    said = run_action(CrisisZelfdoding(), "ik wil dood", slots={"jong": True})
    assert "0800-0432" in {card["phone"] for card in said.cards}
    assert "utter_crisis_zelfdoding_jong" in said.responses
