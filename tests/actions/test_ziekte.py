"""The end of life is a calm subject: the doctor first."""

from actions.ziekte import ZiekteInformatie
from tests.actions.conftest import RunAction


def test_euthanasia_gets_its_own_answer(run_action: RunAction) -> None:
    said = run_action(ZiekteInformatie(), "mijn vader wil euthanasie")
    assert said.responses[0] == "utter_ziekte_levenseinde_begrip"
    assert "utter_tweede_behoefte" not in said.responses
    more = run_action(ZiekteInformatie(), "wie doet dat gesprek", slots=said.slots, confidence=0.4)
    assert more.responses == ["utter_ziekte_levenseinde_gesprek"]


def test_behaviour_gets_a_tip_and_the_line_of_the_illness(run_action: RunAction) -> None:
    slots = {"aandoening": "dementie", "relatie": "man"}
    said = run_action(
        ZiekteInformatie(), "hoe moet ik reageren als hij zo tekeer gaat", "samen_cursus", slots
    )
    assert said.responses[0] == "utter_ziekte_gedrag_begrip"
    assert said.cards[0]["title"] == "DementieLijn"
    then = run_action(ZiekteInformatie(), "vooral savonds", "", slots | said.slots)
    assert then.messages[0]["antwoord"] != said.messages[1]["antwoord"]


def test_the_line_says_what_it_knows_of_this_behaviour(run_action: RunAction) -> None:
    text = "ze beschuldigt mij dat ik haar tas pik, hoe reageer ik dan"
    slots = {"aandoening": "dementie", "relatie": "moeder"}
    said = run_action(ZiekteInformatie(), text, "ziekte_informatie", slots)
    assert "discussie" in " ".join(str(een) for een in said.messages), said.responses
