"""To a human: the desk of a town that is told, and why a computer cannot call."""

from rasa_sdk.executor import CollectingDispatcher

from actions.overdracht import OverdrachtTerugbellen
from actions.praten import PratenWaarom
from actions.vervolg_gegeven import VervolgGegeven
from tests.actions.conftest import RunAction, beurt


def test_a_town_after_the_numbers_brings_the_desk_there(run_action: RunAction) -> None:
    first = run_action(OverdrachtTerugbellen(), "kun je me terugbellen")
    assert first.cards[0]["phone"]
    known = first.slots | {"gemeente_naaste": "Doetinchem", "nieuw": ["gemeente_naaste"]}
    said = run_action(VervolgGegeven(), "ik woon in doetinchem", "vervolg_gegeven", known)
    assert "Doetinchem" in said.messages[0]["plaats"]


def test_why_not_is_answered_by_what_was_asked() -> None:
    for open_vraag, response in {
        "samenvatting": "utter_praten_waarom_mens",
        "plaats_naaste": "utter_praten_waarom_plaats",
        "vraag_uren": "utter_praten_waarom_uren",
        None: "utter_praten_waarom",
    }.items():
        dispatcher = CollectingDispatcher()
        PratenWaarom().antwoord(dispatcher, beurt(tekst="waarom", open_vraag=open_vraag))
        assert dispatcher.messages[0]["response"] == response
