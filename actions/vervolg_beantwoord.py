"""Answers a question beside the help, and shows where the answer comes from."""

from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord, geef_door
from actions.beantwoord import GEEN_BETER, beantwoord
from actions.beurt import Beurt
from actions.hulpvraag import hulpvraag
from actions.tonen import kaarten
from actions.vervolg import als_zin
from actions.wegen import VAN_BEHOEFTE


class VervolgBeantwoord(Antwoord):
    """What the content answers to this; the help on the table stays there."""

    intent = "vervolg_beantwoord"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        gevonden = beantwoord(beurt) or beantwoord(beurt, GEEN_BETER)
        if not gevonden:
            return geef_door("bedoel_je", dispatcher, beurt)
        for een in gevonden:
            dispatcher.utter_message(
                response="utter_vervolg_antwoord",
                antwoord=als_zin(een.antwoord),
                json_message=kaarten([een.hulp]),
            )
        eerste = gevonden[0].hulp
        naam = next((VAN_BEHOEFTE[een] for een in eerste.behoeften if een in VAN_BEHOEFTE), None)
        nieuw = naam if hulpvraag(naam) else None
        return [
            SlotSet("onderwerp", beurt.onderwerp or nieuw),
            SlotSet("laatste_hulp", list(beurt.laatste_hulp) or [eerste.slug]),
            SlotSet("getoond", list(dict.fromkeys([*beurt.getoond, eerste.slug]))),
            SlotSet("open_vraag", "meer"),
            SlotSet("missers", 0),
        ]
