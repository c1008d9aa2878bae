"""Nobody calls back; and another one was meant."""

from actions.toegang import ToegangRoute
from tests.actions.conftest import RunAction


def test_waiting_for_a_call(run_action: RunAction) -> None:
    said = run_action(ToegangRoute(), "niemand belt terug, al maanden")
    assert said.responses[0] == "utter_toegang_wacht_begrip"
    again = run_action(ToegangRoute(), "niemand belt terug zeg ik toch", slots=said.slots)
    assert again.responses[0] == "utter_praten_klacht"
