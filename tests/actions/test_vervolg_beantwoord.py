"""The answer to a question beside the help."""

from rasa_sdk.executor import CollectingDispatcher

from actions.vervolg_beantwoord import VervolgBeantwoord
from tests.actions.conftest import beurt


def test_the_answer_comes_with_its_source_and_the_table_stays() -> None:
    dispatcher = CollectingDispatcher()
    turn = beurt(
        tekst="hoe lang duurt het voor er iemand komt?",
        onderwerp="respijt_zoeken",
        laatste_hulp=("handen-in-huis",),
    )
    events = VervolgBeantwoord().antwoord(dispatcher, turn)
    said = {event["name"]: event["value"] for event in events}
    assert dispatcher.messages[0]["antwoord"]
    assert dispatcher.messages[0]["custom"]["cards"][0]["source"]
    assert said["onderwerp"] == "respijt_zoeken"
    assert said["laatste_hulp"] == ["handen-in-huis"]
    assert said["open_vraag"] == "meer"


def test_without_a_talk_the_help_of_the_answer_is_on_the_table() -> None:
    dispatcher = CollectingDispatcher()
    events = VervolgBeantwoord().antwoord(dispatcher, beurt(tekst="kan ik hem laten opnemen?"))
    said = {event["name"]: event["value"] for event in events}
    assert said["laatste_hulp"] == ["gedwongen-zorg"]
