"""Nobody calls back; and another one was meant."""

import pytest

from actions.toegang import ToegangContact, ToegangRoute
from tests.actions.conftest import RunAction


def test_waiting_for_a_call(run_action: RunAction) -> None:
    said = run_action(ToegangRoute(), "niemand belt terug, al maanden")
    assert said.responses[0] == "utter_toegang_wacht_begrip"
    again = run_action(ToegangRoute(), "niemand belt terug zeg ik toch", slots=said.slots)
    assert again.responses[0] == "utter_praten_klacht_begrip"


def test_the_maze_is_spoken_of_once_and_only_to_who_is_lost(run_action: RunAction) -> None:
    lost = run_action(ToegangRoute(), "ik snap er niks van, waar moet ik beginnen", "toegang_route")
    assert lost.responses[0] == "utter_toegang_route_begrip"
    slots = lost.slots | {"onderwerp": "geld_regelen", "gezegd": []}
    again = run_action(ToegangRoute(), "waar moet ik zijn voor de wlz", "toegang_route", slots)
    assert "utter_toegang_route_begrip" not in again.responses
    plain = run_action(ToegangRoute(), "hoe vraag ik een indicatie aan", "toegang_route")
    assert "utter_toegang_route_begrip" not in plain.responses


@pytest.mark.parametrize("text", ["is er telefoon?", "heeft u een nummer", "is er een nummer voor"])
def test_without_a_number_the_way_to_one_and_a_line(run_action: RunAction, text: str) -> None:
    slots = {"onderwerp": "respijt_zoeken", "laatste_hulp": ["respijtzorg-in-hattem"]}
    said = run_action(ToegangContact(), text, "toegang_contact", slots)
    assert said.responses == ["utter_toegang_contact_gemeente"]
    assert [card["title"] for card in said.cards][-1] == "Mantelzorglijn"


def test_who_may_come_along(run_action: RunAction) -> None:
    slots = {"onderwerp": "toegang_route", "laatste_hulp": ["keukentafelgesprek"]}
    said = run_action(ToegangRoute(), "mag er iemand bij zijn?", "overdracht_mens", slots)
    assert "meenemen mag" in said.messages[0]["antwoord"]
