"""Short moves within a talk: a town, "wat kost dat?", "hoe kom ik daaraan?", "nog meer?", "de
tweede".
"""

from rasa_sdk import Action
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord, geef_door
from actions.beurt import Beurt
from actions.hulpvraag import hulpvraag, zoek
from actions.tafel import bestaand, bij_naam, element, op_tafel
from actions.tonen import kaarten, toon, zinnen
from actions.zinnen import gekozen
from knowledge.service import Hulp

MEESTE_STAPPEN = 4


def vraag_waarover(dispatcher: CollectingDispatcher) -> list[EventType]:
    """Nothing is on the table: ask what it is about."""
    dispatcher.utter_message(response="utter_vervolg_waarover")
    return [SlotSet("open_vraag", None)]


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


class Vervolg(Antwoord):
    """A follow-up about the help on the table; without any, ask what it is about."""

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        hulp = op_tafel(beurt)
        if hulp is None:
            return vraag_waarover(dispatcher)
        uit_kennis = self.weet(hulp)
        dispatcher.utter_message(
            response=f"utter_{self.intent}" if uit_kennis else f"utter_{self.intent}_onbekend",
            naam=hulp.kort,
            naam_begin=hulp.kort_begin,
            antwoord=uit_kennis,
            json_message=kaarten([hulp]),
        )
        # What was shown stays in its order, so that "de tweede" keeps its meaning.
        rij = beurt.laatste_hulp if hulp.slug in beurt.laatste_hulp else (hulp.slug,)
        return [SlotSet("open_vraag", "meer"), SlotSet("laatste_hulp", list(rij))]

    def weet(self, hulp: Hulp) -> str:
        raise NotImplementedError


class VervolgKosten(Vervolg, Action):
    """What it costs, or what it gives."""

    intent = "vervolg_kosten"

    def weet(self, hulp: Hulp) -> str:
        bedragen = "; ".join(f"{een} ({een.wat})" for een in hulp.bedragen)
        return hulp.vragen.get("loon") or hulp.vragen.get("kosten") or hulp.kosten or bedragen


class VervolgHoe(Vervolg, Action):
    intent = "vervolg_hoe"

    def weet(self, hulp: Hulp) -> str:
        stappen = zinnen(f"{hulp.hoe or ''} {hulp.vragen.get('aanvragen', '')}")
        return " ".join(list(dict.fromkeys(stappen))[:MEESTE_STAPPEN])


class VervolgMeer(Antwoord, Action):
    """More of the same need, without what was shown already."""

    intent = "vervolg_meer"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        vraag = hulpvraag(beurt.onderwerp)
        if vraag is None:
            return vraag_waarover(dispatcher)
        nieuw = zoek(beurt, vraag.behoeften, "").hulp
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


class VervolgGegeven(Antwoord, Action):
    """A town, a relation, hours: look again at the need on the table with what we know now."""

    intent = "vervolg_gegeven"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        if vraag := hulpvraag(beurt.onderwerp):
            return geef_door(vraag.intent, dispatcher, beurt)
        if not beurt.nieuw:
            return geef_door("vervolg_bedoel", dispatcher, beurt)
        if beurt.relatie and "relatie" not in beurt.erkend:
            return [
                *geef_door("belasting_herkennen", dispatcher, beurt),
                SlotSet("erkend", [*beurt.erkend, "relatie"]),
            ]
        al_gevraagd = beurt.open_vraag == "waarmee"
        dispatcher.utter_message(
            response="utter_praten_wat_kan" if al_gevraagd else "utter_vervolg_gegeven_dank"
        )
        return [SlotSet("open_vraag", "waarmee")]


class VervolgAndereGroep(VervolgGegeven):
    """ "En voor jongeren?": the same need for another group."""

    intent = "vervolg_andere_groep"


class VervolgGenoemd(Antwoord):
    """A name of help, or after "nee, ik bedoel …" other words for the need on the table."""

    intent = "vervolg_genoemd"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        if hulp := bij_naam(beurt):
            return toon_een(dispatcher, hulp, beurt)
        if vraag := hulpvraag(beurt.onderwerp):
            return geef_door(vraag.intent, dispatcher, beurt)
        return geef_door("bedoel_je", dispatcher, beurt)


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
