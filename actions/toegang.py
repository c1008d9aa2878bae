"""Which desk, how to apply, and how to reach an organisation."""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.beurt import Beurt
from actions.hulpvraag import Hulpvraag, toon
from actions.kennis import kennis


class ToegangRoute(Hulpvraag, Action):
    onderwerp = "toegang_route"
    behoeften = ("toegang",)


class ToegangContact(Hulpvraag, Action):
    """A named organisation is shown at once; else the desk in the town."""

    onderwerp = "toegang_contact"
    behoeften = ("toegang",)
    wiens = "mantelzorger"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        beurt = Beurt.van(tracker)
        gezocht = kennis().hulp(beurt.keuze or beurt.tekst) if beurt.keuze or beurt.tekst else None
        if gezocht is None:
            return super().run(dispatcher, tracker, domain)
        toon(dispatcher, [gezocht], beurt.plaats(self.wiens))
        return [
            SlotSet("onderwerp", self.onderwerp),
            SlotSet("open_vraag", None),
            SlotSet("laatste_hulp", [gezocht.slug]),
            SlotSet("getoond", list(dict.fromkeys([*beurt.getoond, gezocht.slug]))),
        ]
