"""Work or school together with care."""

from actions.werk import WerkCombineren
from tests.actions.conftest import RunAction

CHOICE = {"keuze": "andere werktijden, minder uren"}


def test_other_hours_get_the_way_to_ask_and_a_letter(run_action: RunAction) -> None:
    said = run_action(WerkCombineren(), slots=CHOICE)
    assert "schriftelijk" in said.messages[0]["kern"]
    assert said.responses[-1] == "utter_verlof_voorstel"
    again = run_action(WerkCombineren(), slots=CHOICE | said.slots)
    assert again.messages[0]["kern"] != said.messages[0]["kern"]
