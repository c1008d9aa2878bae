"""How help is named: by what it is, by the town it is for."""

import pytest
from rasa_sdk.executor import CollectingDispatcher

from actions.kennis import onderdeel
from actions.tonen import eerste_zin, toon
from tests.actions.conftest import beurt


@pytest.mark.parametrize(
    ("slug", "slots", "response"),
    [
        ("buurtplein-doetinchem", {"gemeente_naaste": "Doetinchem"}, "utter_hulp_bij_lokaal"),
        ("alzheimer-nederland", {}, "utter_hulp_bij"),
        ("mantelzorgcompliment-hattem", {"gemeente_naaste": "Hattem"}, "utter_hulp_recht_lokaal"),
        ("pgb", {"gemeente_naaste": "Hattem"}, "utter_hulp_recht"),
        ("lotgenotencafe-doetinchem", {"gemeente_naaste": "Doetinchem"}, "utter_hulp_dit_lokaal"),
        ("alzheimer-cafe", {}, "utter_hulp_dit"),
    ],
)
def test_words_fit_what_it_is(slug: str, slots: dict[str, str], response: str) -> None:
    dispatcher = CollectingDispatcher()
    toon(dispatcher, [onderdeel(slug)], beurt(**slots))
    assert dispatcher.messages[0]["response"] == response


def test_eerste_zin() -> None:
    assert eerste_zin("Bel eerst. Loop dan binnen.") == "Bel eerst."


def test_the_amount_that_is_asked_for_is_in_the_text() -> None:
    dispatcher = CollectingDispatcher()
    turn = beurt(tekst="hoeveel is de waardering in hilversum", gemeente_naaste="Hilversum")
    toon(dispatcher, [onderdeel("mantelzorgwaardering-hilversum")], turn)
    assert "€ 50" in dispatcher.messages[1]["antwoord"]


def test_help_of_another_town_says_which() -> None:
    dispatcher = CollectingDispatcher()
    toon(dispatcher, [onderdeel("op-koers-hattem")], beurt(tekst="op koers"))
    assert dispatcher.messages[0]["plaats"] == "Hattem"
