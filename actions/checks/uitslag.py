"""The result: in words and as a picture, what weighs most, and one next step."""

from typing import Any

from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.beurt import Beurt
from actions.checks.lopend import Lopend, bewaard
from actions.checks.vraag import zet_knop
from actions.tonen import eerste_zin, kaarten
from actions.wegen import VAN_BEHOEFTE
from actions.zoeken import zoek
from knowledge.checks import (
    Check,
    Uitslag,
    compare,
    compare_text,
    needs,
    result,
    result_text,
    themes_text,
)
from knowledge.service import Hulp

AANBIEDINGEN = 2
BEWAAR = zet_knop("check_uitslag", "Bewaar de uitslag", "bewaar")
MENS = {"title": "Een mens spreken", "payload": "/overdracht_mens"}
HOE = {"title": "Hoe werkt dat?", "payload": "/vervolg_hoe"}
ANDERS = {"title": "Iets anders", "payload": "/praten_wat_kan"}


def toon_uitslag(dispatcher: CollectingDispatcher, beurt: Beurt, loopt: Lopend) -> list[EventType]:
    """Say what came out, show it, and name one thing that may help with what weighs most."""
    check, uitslag = loopt.check, result(loopt.check, loopt.stand)
    u = beurt.aanspreekvorm == "u"
    dispatcher.utter_message(
        response="utter_check_tekst",
        tekst=result_text(check, uitslag, u=u),
        json_message={"beeld": beeld_van(uitslag, u=u)} if uitslag.antwoorden else {},
    )
    vergelijk_met_vorige(dispatcher, check, uitslag, beurt)
    gevonden = stappen(check, uitslag, beurt)
    bied_stap(dispatcher, beurt, uitslag, themes_text(check, uitslag, u=u), gevonden)
    slugs = [een.slug for een in gevonden]
    behoefte = next(iter(needs(check, uitslag)), "")
    mens = uitslag.mens and not uitslag.boven_grens
    return [
        SlotSet("check", loopt.stand.to_dict()),
        SlotSet("check_aangeboden", True),
        SlotSet("onderwerp", VAN_BEHOEFTE.get(behoefte) or beurt.onderwerp),
        SlotSet("open_vraag", "mens" if mens else ("hoe" if slugs else "waarmee")),
        SlotSet("opties", None),
        SlotSet("laatste_hulp", slugs or list(beurt.laatste_hulp)),
        SlotSet("getoond", list(dict.fromkeys([*beurt.getoond, *slugs]))),
    ]


def stappen(check: Check, uitslag: Uitslag, beurt: Beurt) -> list[Hulp]:
    """At most two kinds of help for what weighs most, of this town first."""
    behoeften = needs(check, uitslag)
    if not behoeften:
        return []
    return zoek(beurt, behoeften, "", limit=AANBIEDINGEN).hulp[:AANBIEDINGEN]


def bied_stap(
    dispatcher: CollectingDispatcher,
    beurt: Beurt,
    uitslag: Uitslag,
    zwaarst: str,
    gevonden: list[Hulp],
) -> None:
    """What weighs most and one small step; a person, when it is high or asked for."""
    knoppen = [HOE] if gevonden else [ANDERS]
    if not uitslag.antwoorden:
        dispatcher.utter_message(response="utter_check_vertel")
        return
    if not zwaarst:
        dispatcher.utter_message(response="utter_check_licht", buttons=[BEWAAR, ANDERS])
        return
    if gevonden:
        dispatcher.utter_message(
            response="utter_check_volgende_stap",
            zwaarst=zwaarst,
            naam=gevonden[0].kort,
            wat=eerste_zin(gevonden[0].wat),
            json_message=kaarten(gevonden),
        )
    else:
        dispatcher.utter_message(response="utter_check_tekst", tekst=zwaarst)
    vraagt_mens = uitslag.mens and not uitslag.boven_grens
    knoppen = [MENS, *knoppen, BEWAAR] if uitslag.mens else [*knoppen, MENS, BEWAAR]
    dispatcher.messages[-1]["buttons"] = [] if vraagt_mens else knoppen
    if vraagt_mens:
        dispatcher.utter_message(response="utter_check_mens", buttons=knoppen)


def vergelijk_met_vorige(
    dispatcher: CollectingDispatcher, check: Check, uitslag: Uitslag, beurt: Beurt
) -> None:
    """Beside the last result that someone kept of this check."""
    eerder = bewaard(beurt, check.slug)
    if eerder:
        verschil = compare(eerder[-1].uitslag, uitslag)
        tekst = compare_text(check, verschil, u=beurt.aanspreekvorm == "u")
        dispatcher.utter_message(response="utter_check_tekst", tekst=tekst)


def beeld_van(uitslag: Uitslag, *, u: bool) -> dict[str, Any]:
    """What channels draws the picture from (docs/afspraken-kamers.md)."""
    return {"soort": "uitslag", "uitslag": uitslag.to_dict(), "u": u}
