"""Praise for a decision."""

from actions.werk import SchoolCombineren
from tests.actions.conftest import RunAction


def test_praise(run_action: RunAction) -> None:
    slots = {"onderwerp": "school_combineren", "jong": True}
    said = run_action(
        SchoolCombineren(), "ik ga het mijn mentor zeggen", "school_combineren", slots
    )
    assert said.responses == ["utter_praten_voornemen_jong"]
