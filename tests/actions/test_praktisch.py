"""Personal care has its own words, and how to get it."""

from actions.praktisch import PraktischHuishouden
from tests.actions.conftest import RunAction


def test_washing_is_no_housework(run_action: RunAction) -> None:
    said = run_action(PraktischHuishouden(), "wie kan mijn man wassen en aankleden")
    assert said.responses[0] == "utter_praktisch_verzorging_begrip"
    assert said.responses[-1] == "utter_vervolg_hoe_vraag"
    assert said.cards[0]["title"].startswith("Wijkverpleging")
