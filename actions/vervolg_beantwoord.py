"""Answers a question beside the help, and shows where the answer comes from."""

from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord, geef_door
from actions.beantwoord import GEEN_BETER, beantwoord
from actions.beurt import Beurt
from actions.hulpvraag import hulpvraag
from actions.kennis import bestaand
from actions.tonen import kaarten
from actions.vervolg import als_zin
from actions.wegen import VAN_BEHOEFTE


class VervolgBeantwoord(Antwoord):
    """What the content answers to this. The help on the table stays there when it is of the same
    kind; else the talk goes on about this.
    """

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
        tafel = bestaand(beurt.laatste_hulp)
        zelfde = bool(tafel) and bool(set(tafel[0].behoeften) & set(eerste.behoeften))
        rij = beurt.laatste_hulp if zelfde else (eerste.slug, *beurt.laatste_hulp)
        ander = hulpvraag(naam) and not (zelfde and beurt.onderwerp)
        return [
            SlotSet("onderwerp", naam if ander else beurt.onderwerp),
            SlotSet("laatste_hulp", list(dict.fromkeys(rij))),
            SlotSet("getoond", list(dict.fromkeys([*beurt.getoond, eerste.slug]))),
            SlotSet("open_vraag", "meer"),
        ]
