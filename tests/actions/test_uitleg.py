"""Words explained, and the same in smaller steps."""

import pytest
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import geef_door
from tests.actions.conftest import beurt


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("wat is een pgb?", ("pgb",)),
        ("wat is indicatie?", ("indicatie",)),
        ("wat is het verschil tussen Wmo en Wlz", ("Wmo", "Wlz")),
    ],
)
def test_each_word_is_explained(text: str, words: tuple[str, ...]) -> None:
    dispatcher = CollectingDispatcher()
    geef_door("uitleg_woord", dispatcher, beurt(tekst=text, geraden="toegang_route"))
    assert len(dispatcher.messages) == len(words)
    for word, message in zip(words, dispatcher.messages, strict=True):
        assert word in message["uitleg"]


def test_no_word_to_explain_is_what_the_classifier_said() -> None:
    dispatcher = CollectingDispatcher()
    turn = beurt(tekst="wat is er voor hem", geraden="respijt_zoeken", gemeente_naaste="Hilversum")
    geef_door("uitleg_woord", dispatcher, turn)
    assert dispatcher.messages[0]["response"] == "utter_respijt_zoeken_begrip"


def test_smaller_steps_of_what_is_on_the_table() -> None:
    dispatcher = CollectingDispatcher()
    geef_door("uitleg_makkelijker", dispatcher, beurt(tekst="makkelijker", laatste_hulp=("wlz",)))
    assert dispatcher.messages[-1]["stappen"].startswith("\n1. ")
