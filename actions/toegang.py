"""Which desk, how to apply, and how to reach an organisation."""

from rasa_sdk import Action
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.beurt import Beurt
from actions.hulpvraag import Hulpvraag
from actions.tafel import op_tafel
from actions.tonen import kaarten
from knowledge.service import Hulp


class ToegangRoute(Hulpvraag, Action):
    intent = "toegang_route"
    behoeften = ("toegang",)
    wacht_op = "vertel"


class ToegangContact(Hulpvraag, Action):
    """How to reach what is named, else what was shown last; else the desk in the town."""

    intent = "toegang_contact"
    behoeften = ("toegang",)
    wiens = "mantelzorger"

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
            SlotSet("open_vraag", None),
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
