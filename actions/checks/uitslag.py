"""The result: in words and as a picture, what weighs most, and one next step."""

from collections.abc import Sequence
from typing import Any

from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.beurt import Beurt
from actions.checks.herzien import herzien
from actions.checks.lopend import Lopend, bewaard, lopend
from actions.checks.over_uitslag import BEWAREN
from actions.checks.volgende_stap import Stap, stappen
from actions.checks.vraag import zet_knop
from actions.tonen import kaarten
from actions.wegen import VAN_BEHOEFTE
from knowledge.checks import (
    Check,
    Uitslag,
    compare,
    compare_text,
    result,
    result_text,
    themes_text,
)

BEWAAR = zet_knop("check_uitslag", "Bewaar de uitslag", "bewaar")
MENS = {"title": "Een mens spreken", "payload": "/overdracht_mens"}
HOE = {"title": "Hoe werkt dat?", "payload": "/vervolg_hoe"}
ANDERS = {"title": "Iets anders", "payload": "/praten_wat_kan"}


def toon_uitslag(dispatcher: CollectingDispatcher, beurt: Beurt, loopt: Lopend) -> list[EventType]:
    """Say what came out, show it, and name one thing that may help with what weighs most.

    Five short sentences at most, and one question: a person when it is high, else whether to keep
    the result.
    """
    check, uitslag = loopt.check, result(loopt.check, loopt.stand)
    u = beurt.aanspreekvorm == "u"
    naast = naast_vorige(check, uitslag, beurt)
    dispatcher.utter_message(
        response="utter_check_tekst",
        tekst=f"{result_text(check, uitslag, u=u, betekent=not naast)} {naast}".strip(),
        json_message={"beeld": beeld_van(uitslag, u=u)} if uitslag.antwoorden else {},
    )
    bijgewerkt = herzien(dispatcher, beurt, loopt)
    gevonden = stappen(check, uitslag, beurt, getoond=niet_weer(beurt))
    bied_stap(dispatcher, uitslag, themes_text(check, uitslag, u=u), gevonden)
    slugs = [een.hulp.slug for een in gevonden]
    onderwerp = VAN_BEHOEFTE.get(gevonden[0].behoefte) if gevonden else None
    return [
        *bijgewerkt,
        SlotSet("check", loopt.stand.to_dict()),
        SlotSet("check_aangeboden", True),
        SlotSet("onderwerp", onderwerp or beurt.onderwerp),
        SlotSet("open_vraag", vraag(dispatcher, beurt, uitslag, bool(gevonden))),
        SlotSet("opties", None),
        SlotSet("laatste_hulp", slugs or list(beurt.laatste_hulp)),
        SlotSet("getoond", list(dict.fromkeys([*beurt.getoond, *slugs]))),
    ]


def bied_stap(
    dispatcher: CollectingDispatcher, uitslag: Uitslag, zwaarst: str, gevonden: Sequence[Stap]
) -> None:
    """What weighs most, and one small step."""
    if gevonden:
        hulp = [een.hulp for een in gevonden]
        dispatcher.utter_message(
            response="utter_check_volgende_stap",
            zwaarst=zwaarst,
            naam=hulp[0].kort,
            json_message=kaarten(hulp),
        )
    elif zwaarst:
        dispatcher.utter_message(response="utter_check_tekst", tekst=zwaarst)
    elif uitslag.antwoorden and not uitslag.mens:
        dispatcher.utter_message(response="utter_check_licht")


def vraag(dispatcher: CollectingDispatcher, beurt: Beurt, uitslag: Uitslag, hoe: bool) -> str:
    """Ask one thing, with all that can be chosen; returns the open question."""
    if not uitslag.antwoorden:
        dispatcher.utter_message(response="utter_check_vertel")
        return "vertel"
    bewaart = any(een.loopt for een in bewaard(beurt))
    stap = [HOE] if hoe else [ANDERS]
    bewaar = [] if bewaart else [BEWAAR]
    if uitslag.mens:
        soort = "_huisarts" if uitslag.boven_grens else ""
        knoppen = [MENS, *stap, *bewaar]
        dispatcher.utter_message(response=f"utter_check_mens{soort}", buttons=knoppen)
        return "mens"
    mens = [MENS] if uitslag.zwaarste() else []
    if bewaart:
        dispatcher.messages[-1]["buttons"] = [*stap, *mens]
        return "hoe" if hoe else "waarmee"
    dispatcher.utter_message(response="utter_check_bewaren", buttons=[*stap, *mens, *bewaar])
    return BEWAREN


def niet_weer(beurt: Beurt) -> list[str]:
    """Help that was shown; but a result that is set right may name the same step again."""
    eerder = lopend(beurt)
    stand = eerder.stand if eerder else None
    hersteld = (
        eerder is not None
        and stand is not None
        and len(stand.antwoorden) + len(stand.overgeslagen) == eerder.check.totaal
    )
    return [een for een in beurt.getoond if not (hersteld and een in beurt.laatste_hulp)]


def naast_vorige(check: Check, uitslag: Uitslag, beurt: Beurt) -> str:
    """Beside the last result that someone kept of this check; empty when there is none."""
    eerder = [een for een in bewaard(beurt, check.slug) if not een.loopt]
    if not eerder or not uitslag.antwoorden:
        return ""
    return compare_text(check, compare(eerder[-1].uitslag, uitslag), u=beurt.aanspreekvorm == "u")


def beeld_van(uitslag: Uitslag, *, u: bool) -> dict[str, Any]:
    """What channels draws the picture from (docs/afspraken-kamers.md)."""
    return {"soort": "uitslag", "uitslag": uitslag.to_dict(), "u": u}
