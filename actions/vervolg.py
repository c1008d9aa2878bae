"""Short moves within a talk: a town, "wat kost dat?", "hoe kom ik daaraan?", "nog meer?", "de
tweede".
"""

import re
from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.beurt import Beurt
from actions.doorgeven import geef_door
from actions.hulpvraag import Hulpvraag, toon
from actions.kaarten import kaarten
from actions.kennis import kennis, onderdeel
from knowledge.service import Hulp

RANGWOORDEN = {"eerste": 1, "een": 1, "tweede": 2, "twee": 2, "derde": 3, "drie": 3, "laatste": -1}


def op_tafel(beurt: Beurt) -> Hulp | None:
    """The help that the last answer put first."""
    return kennis().hulp(beurt.laatste_hulp[0]) if beurt.laatste_hulp else None


class Vervolg:
    """A follow-up about the help on the table; without any, ask what it is about."""

    wat: str

    def name(self) -> str:
        return f"action_vervolg_{self.wat}"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        beurt = Beurt.van(tracker)
        hulp = op_tafel(beurt)
        if hulp is None:
            dispatcher.utter_message(response="utter_vervolg_waarover")
            return [SlotSet("open_vraag", None)]
        antwoord = self.antwoord(hulp)
        dispatcher.utter_message(
            response=f"utter_vervolg_{self.wat}"
            if antwoord
            else f"utter_vervolg_{self.wat}_onbekend",
            naam=hulp.naam,
            antwoord=antwoord,
            json_message=kaarten([hulp]),
        )
        return [SlotSet("open_vraag", "meer")]

    def antwoord(self, hulp: Hulp) -> str:
        raise NotImplementedError


class VervolgKosten(Vervolg, Action):
    wat = "kosten"

    def antwoord(self, hulp: Hulp) -> str:
        return hulp.vragen.get("loon") or hulp.vragen.get("kosten") or hulp.kosten or ""


class VervolgHoe(Vervolg, Action):
    wat = "hoe"

    def antwoord(self, hulp: Hulp) -> str:
        return hulp.vragen.get("aanvragen") or hulp.hoe or ""


class VervolgMeer(Action):
    """More of the same need, without what was shown already."""

    def name(self) -> str:
        return "action_vervolg_meer"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        beurt = Beurt.van(tracker)
        vraag = Hulpvraag.alle.get(beurt.onderwerp or "")
        if vraag is None:
            dispatcher.utter_message(response="utter_vervolg_waarover")
            return [SlotSet("open_vraag", None)]
        gevonden = kennis().zoek(
            "",
            behoeften=vraag.behoeften,
            gemeente_mantelzorger=beurt.gemeente_mantelzorger,
            gemeente_naaste=beurt.gemeente_naaste,
            groepen=beurt.groepen,
            aandoeningen=(beurt.aandoening,) if beurt.aandoening else (),
            leeftijd=beurt.leeftijd,
            limit=len(beurt.getoond) + 3,
        )
        nieuw = [een for een in gevonden.hulp if een.slug not in beurt.getoond][:3]
        if not nieuw:
            dispatcher.utter_message(response="utter_hulp_niet_meer")
            return [SlotSet("open_vraag", None)]
        toon(dispatcher, nieuw, beurt.plaats(vraag.wiens))
        slugs = [een.slug for een in nieuw]
        return [
            SlotSet("laatste_hulp", slugs),
            SlotSet("getoond", [*beurt.getoond, *slugs]),
            SlotSet("open_vraag", "meer"),
        ]


class VervolgGegeven(Action):
    """A town, a relation, hours: look again at the need on the table with what we know now."""

    def name(self) -> str:
        return "action_vervolg_gegeven"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        beurt = Beurt.van(tracker)
        if beurt.onderwerp in Hulpvraag.alle:
            return geef_door(beurt.onderwerp, dispatcher, tracker, domain)
        if beurt.relatie and "relatie" not in beurt.erkend:
            for deel in ("begrip", "vraag"):
                dispatcher.utter_message(
                    response=f"utter_belasting_herkennen_{deel}", **beurt.woorden
                )
            return [SlotSet("erkend", [*beurt.erkend, "relatie"]), SlotSet("open_vraag", "vertel")]
        al_gevraagd = beurt.open_vraag == "waarmee"
        dispatcher.utter_message(
            response="utter_praten_wat_kan" if al_gevraagd else "utter_vervolg_gegeven_dank"
        )
        return [SlotSet("open_vraag", "waarmee")]


class VervolgAndereGroep(VervolgGegeven):
    """ "En voor jongeren?": the same need for another group."""

    def name(self) -> str:
        return "action_vervolg_andere_groep"


class VervolgKeuze(Action):
    """ "De tweede", "2": one of the meanings or offers just shown."""

    def name(self) -> str:
        return "action_vervolg_keuze"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        beurt = Beurt.van(tracker)
        nummer = gekozen(beurt.tekst)
        if beurt.opties and (optie := element(beurt.opties, nummer)):
            return [
                SlotSet("opties", None),
                *geef_door(optie, dispatcher, tracker, domain),
            ]
        if slug := element(beurt.laatste_hulp, nummer):
            toon(dispatcher, [onderdeel(slug)], beurt.plaats("naaste"))
            return [SlotSet("laatste_hulp", [slug]), SlotSet("open_vraag", "meer")]
        dispatcher.utter_message(response="utter_vervolg_waarover")
        return [SlotSet("open_vraag", None)]


def gekozen(tekst: str) -> int | None:
    """The number that someone names: "2", "de tweede", "optie drie"; -1 is the last."""
    if cijfer := re.search(r"\b([1-9])\b", tekst):
        return int(cijfer.group(1))
    woorden = re.findall(r"\w+", tekst.lower())
    return next((RANGWOORDEN[woord] for woord in woorden if woord in RANGWOORDEN), None)


def element(rij: tuple[str, ...], nummer: int | None) -> str | None:
    """The n-th of a row, counted from 1; None when there is none."""
    if nummer is None or nummer > len(rij) or not rij:
        return None
    return rij[nummer - 1] if nummer > 0 else rij[-1]
