"""What there is for the family of someone who is addicted."""

from actions.verslaving import FAMILIE, KIND, ZiekteVerslaving
from tests.actions.conftest import RunAction


def test_help_for_the_family_comes_first(run_action: RunAction) -> None:
    said = run_action(ZiekteVerslaving(), "mijn broer is verslaafd")
    assert said.slots["laatste_hulp"][0] == FAMILIE
    assert KIND not in said.slots["laatste_hulp"]
    assert said.responses[0] == "utter_gevoel_steun_begrip"


def test_someone_young_hears_of_help_for_the_young(run_action: RunAction) -> None:
    said = run_action(ZiekteVerslaving(), "mijn vader drinkt", slots={"jong": True})
    assert said.slots["laatste_hulp"][:2] == [KIND, FAMILIE]
    assert said.responses[0] == "utter_jong_zorgen_begrip"
