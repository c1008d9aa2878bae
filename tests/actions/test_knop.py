"""Typing the words of a quick reply."""

from typing import Any

from actions.knop import gedrukt
from tests.actions.conftest import beurt

DOMAIN: dict[str, Any] = {
    "responses": {
        "utter_geld_regelen_vraag": [
            {
                "text": "Waar gaat het om?",
                "buttons": [
                    {"title": "Kosten", "payload": '/geld_regelen{{"keuze": "kosten"}}'},
                    {"title": "Ja, een brief", "payload": "/verlof_brief"},
                ],
            }
        ]
    }
}
ASKED = ("utter_geld_regelen_begrip:1", "utter_geld_regelen_vraag:2")


def test_the_words_of_a_button_are_the_button() -> None:
    turn = gedrukt(beurt(tekst="kosten", intent="vervolg_kosten", gezegd=ASKED), DOMAIN)
    assert (turn.intent, turn.keuze, turn.tekst) == ("geld_regelen", "kosten", "")
    assert gedrukt(beurt(tekst="Ja, een brief", gezegd=ASKED), DOMAIN).intent == "verlof_brief"


def test_other_words_and_older_buttons_stay_what_they_are() -> None:
    turn = beurt(tekst="wat zijn de kosten", gezegd=ASKED)
    assert gedrukt(turn, DOMAIN) == turn
    older = beurt(tekst="kosten", gezegd=(*ASKED, *("utter_x:1",) * 9))
    assert gedrukt(older, DOMAIN) == older
