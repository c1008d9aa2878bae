"""A listening ear."""

from rasa_sdk import Action
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.beurt import Beurt
from actions.hulpvraag import Hulpvraag
from actions.plaatsvraag import zeg_geen_lokaal
from actions.vraagvorm import is_vraag
from knowledge.service import Resultaat

# What is said to a story, one after the other, and what it asks ("mens": shall it be a person?).
LUISTERT = {
    "utter_gevoel_luister": "vertel",
    "utter_gevoel_luister_nog": "mens",
    "utter_gevoel_luister_verder": "vertel",
}


def luister(dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
    """To a story: that it was heard, and room for more."""
    response = next((een for een in LUISTERT if not beurt.zei(een)), "utter_gevoel_luister")
    dispatcher.utter_message(response=response, **beurt.woorden)
    return [SlotSet("open_vraag", LUISTERT[response]), SlotSet("opties", None)]


class Luisterend(Hulpvraag):
    """A need that is a story first: help is shown once, after that we listen."""

    wacht_op = "vertel"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        vertelt = self.vervolgt(beurt) and beurt.tekst and not is_vraag(beurt.tekst)
        vertelt = vertelt and "gemeente" not in "".join(beurt.nieuw)
        if not vertelt:
            return super().antwoord(dispatcher, beurt)
        return luister(dispatcher, beurt)

    def toon_hulp(
        self, dispatcher: CollectingDispatcher, beurt: Beurt, resultaat: Resultaat
    ) -> None:
        """In the middle of a story nothing is named a second time."""
        if resultaat.hulp or not self.vervolgt(beurt) or is_vraag(beurt.tekst):
            super().toon_hulp(dispatcher, beurt, resultaat)
        else:
            zeg_geen_lokaal(dispatcher, beurt, resultaat, beurt.plaats(self.wiens))


class GevoelSteun(Luisterend, Action):
    intent = "gevoel_steun"
    behoeften = ("emotionele_steun",)
    wiens = "mantelzorger"
    vraagt_plaats = False
