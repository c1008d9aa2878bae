"""Does what I do count? That it does, the word for it at the desk, and what it gives."""

from rasa_sdk import Action
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord
from actions.beurt import Beurt
from actions.kennis import kennis
from actions.meetellen import BEGRIP
from actions.tonen import kaarten
from knowledge.service import Hulp

BEHOEFTEN = ("waardering", "emotionele_steun", "respijt")  # one of each is shown


class BelastingBenIkHet(Antwoord, Action):
    """The first time that it counts; after that what it gives."""

    intent = "belasting_ben_ik_het"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        if beurt.zei(BEGRIP) or beurt.keuze:
            return self.geeft(dispatcher, beurt)
        dispatcher.utter_message(response=BEGRIP)
        dispatcher.utter_message(response="utter_belasting_ben_ik_het_woord")
        if not beurt.relatie:
            dispatcher.utter_message(response="utter_belasting_ben_ik_het_vraag")
            return [SlotSet("open_vraag", "vertel"), SlotSet("opties", None)]
        dispatcher.utter_message(response="utter_belasting_ben_ik_het_verder", **beurt.woorden)
        return [SlotSet("open_vraag", "bedoel"), SlotSet("opties", [self.intent])]

    def geeft(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        """One of each kind of help that is there for who cares."""
        hulp = [een for naam in BEHOEFTEN if (een := self.beste(beurt, naam))]
        dispatcher.utter_message(
            response="utter_belasting_ben_ik_het_geeft", json_message=kaarten(hulp)
        )
        dispatcher.utter_message(response="utter_belasting_ben_ik_het_welke")
        slugs = [een.slug for een in hulp]
        return [
            SlotSet("onderwerp", "geld_waardering"),
            SlotSet("laatste_hulp", slugs),
            SlotSet("getoond", list(dict.fromkeys([*beurt.getoond, *slugs]))),
            SlotSet("open_vraag", "vraag"),
            SlotSet("opties", None),
        ]

    def beste(self, beurt: Beurt, behoefte: str) -> Hulp | None:
        """The best for this need, near first."""
        gevonden = kennis().zoek(
            "",
            behoeften=(behoefte,),
            gemeente_mantelzorger=beurt.gemeente_mantelzorger,
            gemeente_naaste=beurt.gemeente_naaste,
            groepen=beurt.groepen,
            leeftijd=beurt.leeftijd,
            limit=1,
        )
        return next(iter(gevonden.hulp), None)
