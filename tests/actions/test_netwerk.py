"""Who steps in, now and later."""

from actions.netwerk import LATER, NetwerkUitval
from actions.praten import PratenNee
from tests.actions.conftest import RunAction

QUESTION = "wie zorgt er voor hem als wij er niet meer zijn"


def test_later_is_about_who_thinks_along_and_decides(run_action: RunAction) -> None:
    said = run_action(NetwerkUitval(), QUESTION)
    assert said.slots["onderwerp"] == "netwerk_later"
    assert said.slots["laatste_hulp"] == list(LATER)


def test_where_to_live_comes_down_to_care_for_life(run_action: RunAction) -> None:
    first = run_action(NetwerkUitval(), QUESTION)
    said = run_action(NetwerkUitval(), "als wij dood zijn, waar moet hij wonen", slots=first.slots)
    assert "Wlz" in said.cards[0]["title"]


def test_nobody_can_step_in(run_action: RunAction) -> None:
    slots = {"onderwerp": "netwerk_uitval", "open_vraag": "vraag"}
    said = run_action(PratenNee(), "nee niemand", "praten_nee", slots)
    assert said.responses == ["utter_netwerk_uitval_niemand"]
