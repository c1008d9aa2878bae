"""After danger that was none: believed with the line in view, and on where the talk was."""

import pytest

from actions.antwoord import Antwoord
from actions.na_alarm import CrisisLijktErop
from tests.actions.conftest import RunAction
from tests.actions.test_crisis import AFTER_113


def test_taken_back_it_goes_on_where_it_was(run_action: RunAction) -> None:
    said = run_action(
        CrisisLijktErop(),
        "ik ben klaar met mn zus, ik wil niet dood",
        slots=AFTER_113 | {"onderwerp": "netwerk_delen"},
    )
    assert said.responses[:2] == ["utter_crisis_gelukkig", "utter_crisis_verder"]
    assert said.cards[0]["phone"] == "113"
    assert said.slots["onderwerp"] == "netwerk_delen"
    assert said.slots["crisis"] is None


@pytest.mark.parametrize("crisis", ["crisis_zelfdoding", "crisis_geweld", "crisis_medisch"])
def test_the_way_back_works_for_every_subject(run_action: RunAction, crisis: str) -> None:
    for subject in (*Antwoord.alle, "bestaat_niet", None):
        slots = {"open_vraag": "crisis", "crisis": crisis, "gevaar_trap": "twijfel"}
        for text in ("nee, dat niet", ""):
            said = run_action(CrisisLijktErop(), text, slots=slots | {"onderwerp": subject})
            assert said.responses[0].startswith("utter_crisis_gelukkig"), subject
            assert said.cards, subject
            assert len(said.messages) > 1, subject
            assert said.slots["crisis"] is None, subject
