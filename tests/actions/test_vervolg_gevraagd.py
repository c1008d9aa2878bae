"""A question that the content knows by its words."""

from rasa_sdk.executor import CollectingDispatcher

from actions.vervolg_gevraagd import VervolgGevraagd
from tests.actions.conftest import beurt


def test_the_answer_of_the_content_comes_with_its_card() -> None:
    dispatcher = CollectingDispatcher()
    turn = beurt(tekst="ben ik verplicht om dit te doen")
    events = VervolgGevraagd().antwoord(dispatcher, turn)
    said = {event["name"]: event["value"] for event in events}
    assert dispatcher.messages[0]["antwoord"]
    assert dispatcher.messages[0]["custom"]["cards"]
    assert said["open_vraag"] == "meer"
