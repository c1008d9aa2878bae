"""Praise for who decides to tell it or to ask for help; no new offer."""

from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord
from actions.beurt import Beurt


class PratenVoornemen(Antwoord):
    """Praise, and the door stays open."""

    intent = "praten_voornemen"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        jong, ouder = "utter_praten_voornemen_jong", "utter_praten_voornemen"
        dispatcher.utter_message(response=jong if beurt.jong else ouder)
        return [SlotSet("open_vraag", None), SlotSet("opties", None)]
