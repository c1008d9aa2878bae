"""Going on with a check after danger: the line stays in view, and the statement is asked again."""

from dataclasses import replace

from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord, geef_door
from actions.beurt import Beurt
from actions.checks.lezen import op_onze_vraag
from actions.checks.lopend import OPEN
from actions.crisis import alleen_soort, toon_lijnen
from actions.na_alarm import toon_geloof, zonder_gevaar


class CheckNaGevaar(Antwoord):
    """Someone wants to go on with the questions; nothing was taken back."""

    intent = "check_na_gevaar"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        toon_lijnen(dispatcher, beurt, f"utter_crisis_door{alleen_soort(beurt)}", trap="twijfel")
        return [*geef_door("check_hervat", dispatcher, beurt), SlotSet("crisis", None)]


class CheckNaTwijfel(Antwoord):
    """It was no danger: what was written before is read as an answer to the statement after all."""

    intent = "check_na_twijfel"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        toon_geloof(dispatcher, beurt)
        los = replace(zonder_gevaar(beurt), open_vraag=OPEN)
        naam = op_onze_vraag(replace(los, intent="")) or "check_hervat"
        return [*geef_door(naam, dispatcher, los), SlotSet("crisis", None)]
