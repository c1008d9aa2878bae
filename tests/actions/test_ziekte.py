"""The end of life is a calm subject: the doctor first."""

from actions.ziekte import ZiekteInformatie
from tests.actions.conftest import RunAction


def test_euthanasia_gets_its_own_answer(run_action: RunAction) -> None:
    said = run_action(ZiekteInformatie(), "mijn vader wil euthanasie")
    assert said.responses[0] == "utter_ziekte_levenseinde_begrip"
    assert "utter_tweede_behoefte" not in said.responses
    more = run_action(ZiekteInformatie(), "wie doet dat gesprek", slots=said.slots, confidence=0.4)
    assert more.responses == ["utter_ziekte_levenseinde_gesprek"]
