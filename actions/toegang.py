"""Which desk, how to apply, and how to reach an organisation."""

from dataclasses import replace

from rasa_sdk import Action
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import geef_door
from actions.beurt import Beurt
from actions.hulpvraag import Hulpvraag
from actions.kennis import onderdeel
from actions.tafel import op_tafel
from actions.tonen import kaarten
from knowledge.service import Hulp, Resultaat


class ToegangRoute(Hulpvraag, Action):
    intent = "toegang_route"
    behoeften = ("toegang",)
    wacht_op = "vertel"


class ToegangWacht(Hulpvraag):
    """Nobody calls back, or it takes months: not one's own fault, and someone who presses on."""

    intent = "toegang_wacht"
    behoeften = ("toegang",)
    vraagt_plaats = False

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        """Said again: then a complaint is in place."""
        if self.vervolgt(beurt):
            return geef_door("praten_klacht", dispatcher, beurt)
        return super().antwoord(dispatcher, beurt)

    def zoek(self, beurt: Beurt) -> Resultaat:
        return replace(super().zoek(beurt), hulp=[onderdeel("clientondersteuning")])

    def vraag(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> str | None:
        dispatcher.utter_message(response="utter_toegang_wacht_vraag", **beurt.woorden)
        return "samenvatting"


class ToegangContact(Hulpvraag, Action):
    """How to reach what is named, else what was shown last; else the desk in the town."""

    intent = "toegang_contact"
    behoeften = ("toegang",)
    wiens = "mantelzorger"
    na_ja = "praten_bedanken"
    na_nee = "utter_toegang_contact_plaats"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        gezocht = op_tafel(beurt)
        if gezocht is None:
            return super().antwoord(dispatcher, beurt)
        dispatcher.utter_message(
            response=weg(gezocht, beurt),
            naam=gezocht.kort,
            naam_begin=gezocht.kort_begin,
            bereik=" ".join(een for een in (gezocht.telefoon, gezocht.adres, gezocht.email) if een),
            website=(gezocht.website or "").removeprefix("https://").removesuffix("/"),
            plaats=beurt.hier(gezocht),
            json_message=kaarten([gezocht]),
        )
        return [
            SlotSet("open_vraag", "contact"),
            SlotSet("laatste_hulp", [gezocht.slug]),
            SlotSet("getoond", list(dict.fromkeys([*beurt.getoond, gezocht.slug]))),
        ]


def weg(hulp: Hulp, beurt: Beurt) -> str:
    """The response for how it can be reached: directly, by its site, or by the town's desk."""
    if hulp.telefoon or hulp.adres or hulp.email:
        return "utter_toegang_contact_bekend"
    if hulp.website:
        return "utter_toegang_contact_site"
    if beurt.hier(hulp):
        return "utter_toegang_contact_gemeente"
    return "utter_toegang_contact_onbekend"
