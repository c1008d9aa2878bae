"""Who has to lift or wash someone, and asks who can show it."""

import pytest
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import geef_door
from actions.voordoen import over_voordoen
from tests.actions.conftest import beurt


@pytest.mark.parametrize(
    "text",
    [
        "wie kan thuis komen laten zien? verpleegster misschien",
        "iemand komt bij ons thuis? laten zien hoe tillen",
        "hoe krijg ik mijn man uit bed zonder mijn rug kapot te maken",
        "kan een zuster langs komen om voor te doen hoe je iemand verschoont",
        "hoe til ik mijn vader uit zijn stoel",
        "ik kan haar niet meer tillen, wie helpt",
    ],
)
def test_who_shows_it_at_home(text: str) -> None:
    assert over_voordoen(beurt(tekst=text, heel=text)) == "praktisch_voordoen"


@pytest.mark.parametrize(
    "text",
    [
        "ik zoek een cursus tillen",
        "wie kan mijn moeder wassen",
        "mijn vader komt niet meer uit bed van somberheid",
        "waar huur ik een tillift",
    ],
)
def test_other_wishes(text: str) -> None:
    assert over_voordoen(beurt(tekst=text, heel=text)) is None


def test_a_nurse_or_a_therapist() -> None:
    dispatcher = CollectingDispatcher()
    geef_door("praktisch_voordoen", dispatcher, beurt(heel="wie laat zien hoe ik hem til"))
    titles = [card["title"] for card in dispatcher.messages[0]["custom"]["cards"]]
    assert titles[0] == "Ergotherapeut"
    assert titles[1].startswith("Wijkverpleging")
