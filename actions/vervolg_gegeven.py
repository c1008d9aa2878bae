"""Takes up what someone adds to the need on the table: a town, a relation, another group, an answer
in their own words.
"""

from dataclasses import replace

from rasa_sdk import Action
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord, geef_door
from actions.beurt import Beurt
from actions.hulpvraag import hulpvraag
from actions.plaatsvraag import vraag_welke_plaats
from actions.tafel import op_tafel
from actions.wie_waar import ZELF, ook_voor
from actions.zinnen import een_van, kern

JONGEREN = een_van(r"jong\w*|jeugd|kinderen|tieners|pubers")


class VervolgGegeven(Antwoord, Action):
    """A town, a relation, hours: look again at the need on the table with what we know now."""

    intent = "vervolg_gegeven"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        if gevraagd := vraag_welke_plaats(dispatcher, beurt):
            return [SlotSet("open_vraag", gevraagd)]
        if beurt.open_vraag == "samenvatting":  # after who can be called
            return geef_door("overdracht_mens", dispatcher, beurt)
        if vraag := hulpvraag(beurt.onderwerp):
            return geef_door(vraag.intent, dispatcher, beurt)
        if not beurt.nieuw:
            return geef_door("vervolg_bedoel", dispatcher, beurt)
        verteld = beurt.zei("utter_belasting_herkennen_begrip")
        if beurt.relatie and "relatie" not in beurt.erkend and not verteld:
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
    """ "En voor jongeren?", "ook iets voor mijn zus?": the same need for others."""

    intent = "vervolg_andere_groep"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        if JONGEREN.search(beurt.tekst):
            beurt = replace(beurt, groepen=(*beurt.groepen, "jong"))
            return super().antwoord(dispatcher, beurt)
        ander, vraag = ook_voor(beurt.tekst), hulpvraag(beurt.onderwerp)
        if ander is None or vraag is None:
            return super().antwoord(dispatcher, beurt)
        if ZELF.search(beurt.tekst):  # who needs help asks for it at a desk
            zelf = vraag.intent if vraag.wiens == "naaste" and vraag.vraagt_plaats else ""
            return geef_door(zelf or "toegang_route", dispatcher, beurt)
        hulp = op_tafel(beurt)
        if hulp and "voor_wie" in hulp.vragen:
            erover = replace(beurt, tekst=f"voor wie is dat, {kern(beurt.tekst)}")
            return geef_door("vervolg_vraag", dispatcher, erover)
        dispatcher.utter_message(
            response="utter_vervolg_ook_voor" if ander else "utter_vervolg_ook_voor_wie",
            ander=ander,
        )
        return geef_door("vervolg_meer", dispatcher, beurt)


class VervolgAntwoord(Antwoord):
    """A short answer to our question about the need on the table: a choice in their own words."""

    intent = "vervolg_antwoord"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        vraag = hulpvraag(beurt.onderwerp)
        if vraag is None:
            return geef_door("bedoel_je", dispatcher, beurt)
        gekozen = replace(beurt, keuze=beurt.keuze or kern(beurt.tekst))
        return geef_door(vraag.intent, dispatcher, gekozen)


class VervolgPlaats(Antwoord):
    """Does it matter who lives where: the town of the one cared for, or one's own."""

    intent = "vervolg_plaats"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        twee = len(beurt.plaatsen) == 2
        dispatcher.utter_message(
            response="utter_vervolg_plaats_twee" if twee else "utter_vervolg_plaats",
            plaats=beurt.gemeente_mantelzorger,
            plaats_naaste=beurt.gemeente_naaste,
            **beurt.woorden,
        )
        return [SlotSet("open_vraag", "meer" if beurt.laatste_hulp else None)]
