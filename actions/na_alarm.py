"""After danger that was none, or that does not hold the talk: believed, with the line in view,
and on with what was asked or what was on the table.
"""

from dataclasses import replace

from rasa_sdk import Action
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord, geef_door
from actions.beantwoord import GEEN_BETER, beantwoord
from actions.bedoelingen import bedoelingen
from actions.beurt import FALLBACK, Beurt
from actions.checks.staat_klaar import staat_klaar
from actions.checks.terugkeer import open_check
from actions.crisis import alleen_soort, toon_lijnen
from actions.grenzen import NIET_BEGREPEN
from actions.lezing import lees_beurt
from actions.na_hulplijn import wat_blijft
from actions.tekens import genoemde, past
from actions.vraagvorm import is_vraag

# Subjects to go back to: not the danger itself, and no mere move in the talk.
GEEN_ONDERWERP = ("crisis_", "praten_", "vervolg_", "overdracht_", "verhaal_", NIET_BEGREPEN)


class CrisisLijktErop(Antwoord, Action):
    """It was no danger: that is believed, with the line in view; then what was asked is answered,
    else the talk goes on with what was on the table.
    """

    intent = "crisis_lijkt_erop"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        if not (beurt.open_vraag == "crisis" or beurt.afgewezen):
            dispatcher.utter_message(response="utter_crisis_lijkt_erop")
            return [SlotSet("open_vraag", "vertel"), SlotSet("crisis", None)]
        toon_geloof(dispatcher, beurt)
        los = zonder_gevaar(beurt)
        vraag = wat_blijft(beurt.tekst) or beurt.gevaar_tekst
        los = replace(los, tekst=vraag, heel=vraag, delen=())
        if naam := gevraagd(los, ""):
            return [*geef_door(naam, dispatcher, los), SlotSet("crisis", None)]
        return [*terug_naar_onderwerp(dispatcher, los), SlotSet("crisis", None)]


class CrisisTerug(Antwoord):
    """The button "nee, dat niet": the message that seemed danger is now read as an ordinary one."""

    intent = "crisis_terug"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        toon_geloof(dispatcher, beurt)
        naam = gelezen(zonder_gevaar(beurt))
        if naam:
            los = replace(zonder_gevaar(beurt), intent=naam)
            return [*geef_door(naam, dispatcher, los), SlotSet("crisis", None)]
        return [*terug_naar_onderwerp(dispatcher, beurt), SlotSet("crisis", None)]


class CrisisDoor(Antwoord):
    """A number or a practical question after a help line: once more the line, and on with it."""

    intent = "crisis_door"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        toon_lijnen(dispatcher, beurt, f"utter_crisis_door{alleen_soort(beurt)}", trap="twijfel")
        los = zonder_gevaar(beurt)
        if naam := gelezen(los):
            return geef_door(naam, dispatcher, los)
        return terug_naar_onderwerp(dispatcher, los)


def toon_geloof(dispatcher: CollectingDispatcher, beurt: Beurt) -> None:
    """We believe it; the line stays in view. The button that goes on after a clear alarm takes
    nothing back.
    """
    gedrukt = beurt.afgewezen or not beurt.tekst
    hoe = "door" if gedrukt and beurt.trap == "duidelijk" else "gelukkig"
    toon_lijnen(dispatcher, beurt, f"utter_crisis_{hoe}{alleen_soort(beurt)}", trap="twijfel")


def zonder_gevaar(beurt: Beurt) -> Beurt:
    """The same turn, as if no danger had been spoken of."""
    return replace(beurt, intent=beurt.geraden, crisis=None, open_vraag=None, afgewezen=False)


def gelezen(beurt: Beurt) -> str | None:
    """What this turn means without the danger; None when that is not understood."""
    naam = lees_beurt(beurt)
    vaag = naam.startswith("crisis_") or naam in (FALLBACK, NIET_BEGREPEN, "")
    return None if vaag or naam not in Antwoord.alle else gevraagd(beurt, naam) or naam


def gevraagd(beurt: Beurt, naam: str) -> str | None:
    """The need whose plain words stand in a question, when the classifier named none."""
    if not is_vraag(beurt.tekst) or naam.startswith(("vervolg_", "verlof_", "toegang_")):
        return None
    if naam in Antwoord.alle and Antwoord.alle[naam].zoekt_hulp:
        return naam
    if genoemd := next((een for een in genoemde(beurt.tekst) if past(een, beurt, 0.0)), None):
        return genoemd
    return None if naam else "vervolg_beantwoord" if beantwoord(beurt, GEEN_BETER) else None


def terug_naar_onderwerp(dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
    """Go on with what is on the table; with nothing there, ask. A check is never pushed."""
    if open_check(beurt):
        staat_klaar(dispatcher, beurt)
        return [SlotSet("open_vraag", "waarmee")]
    beurt = replace(beurt, tekst="", heel="", delen=())  # a denial is nothing to search with
    naam = beurt.onderwerp or ""
    if naam.startswith(GEEN_ONDERWERP) or naam not in Antwoord.alle:
        dispatcher.utter_message(response="utter_crisis_vertel")
        return [SlotSet("open_vraag", "vertel")]
    if wat := bedoelingen().get(naam):
        dispatcher.utter_message(response="utter_crisis_verder", wat=wat.zin_voor(beurt))
    else:
        dispatcher.utter_message(response="utter_crisis_verder_algemeen")
    return geef_door(naam, dispatcher, beurt)
