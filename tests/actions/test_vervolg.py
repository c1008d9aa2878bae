"""Short moves within a talk."""

import pytest

from actions.vervolg import (
    VervolgGegeven,
    VervolgHoe,
    VervolgKeuze,
    VervolgKosten,
    VervolgMeer,
    element,
    gekozen,
)
from tests.actions.conftest import RunAction

ON_THE_TABLE = {"onderwerp": "respijt_zoeken", "gemeente_naaste": "Hilversum"}


def test_a_bare_town_runs_the_need_again(run_action: RunAction) -> None:
    said = run_action(VervolgGegeven(), "hilversum", slots=ON_THE_TABLE)
    assert "utter_hulp_lokaal" in said.responses


def test_a_first_relation_is_recognised(run_action: RunAction) -> None:
    said = run_action(VervolgGegeven(), "mijn moeder", slots={"relatie": "moeder"})
    assert said.responses[0] == "utter_belasting_herkennen_begrip"


def test_no_loop_when_nothing_is_on_the_table(run_action: RunAction) -> None:
    first = run_action(VervolgGegeven(), "hattem")
    again = run_action(VervolgGegeven(), "hattem", slots={"open_vraag": first.slots["open_vraag"]})
    assert first.responses != again.responses


def test_costs_and_way_of_the_help_on_the_table(run_action: RunAction) -> None:
    slots = ON_THE_TABLE | {"laatste_hulp": ["mantelzorglijn"]}
    assert run_action(VervolgKosten(), "wat kost dat", slots=slots).messages[0]["antwoord"]
    assert run_action(VervolgHoe(), "hoe kom ik daaraan", slots=slots).messages[0]["antwoord"]


def test_more_shows_nothing_twice(run_action: RunAction) -> None:
    first = run_action(VervolgMeer(), "nog meer", slots=ON_THE_TABLE)
    again = run_action(
        VervolgMeer(), "nog meer", slots=ON_THE_TABLE | {"getoond": first.slots["getoond"]}
    )
    titles = {card["title"] for card in first.cards}
    assert titles.isdisjoint({card["title"] for card in again.cards})


def test_a_choice_by_number(run_action: RunAction) -> None:
    said = run_action(
        VervolgKeuze(), "de tweede", slots={"opties": ["geld_regelen", "gevoel_steun"]}
    )
    assert said.slots["onderwerp"] == "gevoel_steun"


@pytest.mark.parametrize(
    ("words", "number"),
    [("2", 2), ("de eerste", 1), ("optie drie", 3), ("de laatste", -1), ("geen idee", None)],
)
def test_gekozen(words: str, number: int | None) -> None:
    assert gekozen(words) == number


def test_element() -> None:
    assert element(("a", "b"), 2) == "b"
    assert element(("a", "b"), -1) == "b"
    assert element(("a", "b"), 3) is None
    assert element((), 1) is None
