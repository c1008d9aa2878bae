"""Answers a question that the content knows by its words."""

from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord, geef_door, vingerafdruk
from actions.beurt import Beurt
from actions.herkend import gevraagd
from actions.hulpvraag import hulpvraag
from actions.tonen import kaarten, toon
from actions.vervolg import als_zin
from actions.wegen import VAN_BEHOEFTE
from actions.zinnen import kern
from knowledge.service import Hulp

WIE = ("organisatie", "gemeente", "dienst", "groep", "cursus")  # told with their name
DAARNA = ("let_op", "bewijs", "weigeren", "hoe")  # said when the same is asked again


class VervolgGevraagd(Antwoord):
    """A question that the content knows by its words: its answer, with the card."""

    intent = "vervolg_gevraagd"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        gevonden = gevraagd(beurt)
        if gevonden is None:
            return geef_door("bedoel_je", dispatcher, beurt)
        hulp, welk = gevonden
        if welk == "wat" and hulp.soort in WIE:
            toon(dispatcher, [hulp], beurt)
        else:
            self.zeg(dispatcher, beurt, hulp, welk)
        behoefte = next((VAN_BEHOEFTE[een] for een in hulp.behoeften if een in VAN_BEHOEFTE), None)
        return [
            SlotSet("onderwerp", behoefte if hulpvraag(behoefte) else beurt.onderwerp),
            SlotSet("gezocht", kern(beurt.tekst)),
            SlotSet("laatste_hulp", [hulp.slug]),
            SlotSet("getoond", list(dict.fromkeys([*beurt.getoond, hulp.slug]))),
            SlotSet("open_vraag", "meer"),
        ]

    def zeg(self, dispatcher: CollectingDispatcher, beurt: Beurt, hulp: Hulp, welk: str) -> None:
        """The text that answers; asked again, what else is good to know."""
        for tekst in filter(None, map(hulp.antwoord, (welk, *DAARNA))):
            dispatcher.messages.clear()
            dispatcher.utter_message(
                response="utter_vervolg_antwoord",
                antwoord=als_zin(tekst),
                json_message=kaarten([hulp]),
            )
            if vingerafdruk(dispatcher.messages[0]) not in beurt.gezegd:
                return
