"""Shows other help than what came first: "nog meer?", "de tweede", "dat dagcentrum"."""

from rasa_sdk import Action
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord, geef_door
from actions.beurt import Beurt
from actions.bij_naam import bij_naam, heet
from actions.hulpvraag import hulpvraag
from actions.kennis import bestaand
from actions.keuze import element, gekozen
from actions.tonen import toon
from actions.vervolg import vraag_waarover
from actions.zoeken import zoek
from knowledge.service import Hulp


class VervolgMeer(Antwoord, Action):
    """More of the same need, without what was shown already."""

    intent = "vervolg_meer"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        vraag = hulpvraag(beurt.onderwerp)
        if vraag is None:
            return vraag_waarover(dispatcher)
        zelfde = zoek(beurt, vraag.behoeften, beurt.gezocht).hulp
        nieuw = zelfde or zoek(beurt, vraag.behoeften, "").hulp
        if not nieuw:
            dispatcher.utter_message(response="utter_hulp_niet_meer")
            return [SlotSet("open_vraag", None)]
        toon(dispatcher, nieuw, beurt)
        slugs = [een.slug for een in nieuw]
        return [
            SlotSet("laatste_hulp", slugs),
            SlotSet("getoond", [*beurt.getoond, *slugs]),
            SlotSet("open_vraag", "meer"),
        ]


class VervolgKeuze(Antwoord, Action):
    """ "De tweede", "2": one of the meanings or offers just shown."""

    intent = "vervolg_keuze"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        nummer = gekozen(beurt.tekst)
        if optie := element(beurt.opties, nummer):
            return [SlotSet("opties", None), *geef_door(optie, dispatcher, beurt)]
        if hulp := element(bestaand(beurt.laatste_hulp), nummer):
            return toon_een(dispatcher, hulp, beurt)
        return vraag_waarover(dispatcher)


class VervolgGenoemd(Antwoord):
    """A name of help, or after "nee, ik bedoel …" other words for the need on the table."""

    intent = "vervolg_genoemd"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        if hulp := heet(beurt) or bij_naam(beurt):
            if not hulp.tonen:
                return geef_door("uitleg_woord", dispatcher, beurt)
            if beurt.open_vraag == "contact":  # another one was meant: the same question about it
                return geef_door("toegang_contact", dispatcher, beurt)
            return toon_een(dispatcher, hulp, beurt)
        if vraag := hulpvraag(beurt.onderwerp):
            return geef_door(vraag.intent, dispatcher, beurt)
        return geef_door("bedoel_je", dispatcher, beurt)


class VervolgDanNiet(Antwoord):
    """Turned down, and nothing else asked: leave it, and ask what would help."""

    intent = "vervolg_dan_niet"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        dispatcher.utter_message(response="utter_vervolg_dan_niet")
        return [SlotSet("open_vraag", "waarmee"), SlotSet("opties", None)]


def toon_een(dispatcher: CollectingDispatcher, hulp: Hulp, beurt: Beurt) -> list[EventType]:
    """Show the one that was chosen, and offer the way to it; what came first just now needs no
    showing.
    """
    if beurt.laatste_hulp[:1] == (hulp.slug,):
        return geef_door("vervolg_hoe", dispatcher, beurt)
    toon(dispatcher, [hulp], beurt)
    dispatcher.utter_message(response="utter_vervolg_hoe_vraag")
    return [
        SlotSet("laatste_hulp", [hulp.slug]),
        SlotSet("getoond", list(dict.fromkeys([*beurt.getoond, hulp.slug]))),
        SlotSet("open_vraag", "hoe"),
    ]
