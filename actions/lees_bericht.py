"""Reads every message once, before anything is decided: town, relation, hours, u or je, and where
the talk stands.

Rasa runs this action at each turn, because the slots in bot/domain/algemeen.yml name it in their
mapping.
"""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.beurt import ROUW
from actions.hulpvraag import hulpvraag
from actions.keuze import kiest
from actions.tekens import LEEFT_NOG
from actions.tweede import te_bieden
from actions.wie_waar import OOK_WEL, VERWERPT, VOOR_MIJZELF
from knowledge.gegevens import YOUNG_UNTIL, Gegevens, lees
from knowledge.veiligheid import over_ander

SECOND_INTENT = "tweede_intent"  # from bot/components/intent_classifier.py


class LeesBericht(Action):
    """Keeps what people tell us in slots; the newest word counts, silence changes nothing."""

    def name(self) -> str:
        return "action_lees_bericht"

    def run(
        self, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
    ) -> list[EventType]:
        bericht = tracker.latest_message or {}
        metadata = bericht.get("metadata") or {}
        tekst = str(bericht.get("text") or "")
        intent = str((bericht.get("intent") or {}).get("name") or "")
        nieuw: dict[str, Any] = {
            "keuze": next(tracker.get_latest_entity_values("keuze"), None),
            "signalen": [],
            "nieuw": [],
        }
        if gevaar := metadata.get("gevaar"):
            nieuw |= na_gevaar(gevaar, tracker)
        if metadata.get("audience") == "young":
            nieuw["jong"] = True
        nieuw |= van_de_site(metadata.get("gemeente"), tracker)
        gemeente = next(tracker.get_latest_entity_values("GEMEENTE"), None)
        if tekst.startswith("/") and gemeente:
            nieuw |= gekozen_plaats(gemeente, tracker)
        if not tekst.startswith("/"):
            van_site = nieuw.get("plaats_van_site") or tracker.get_slot("plaats_van_site")
            nieuw |= zonder_site(uit_tekst(tekst, tracker), bool(van_site))
            tweede = bericht.get(SECOND_INTENT)
            if tweede == intent or not te_bieden(tweede):
                # A town or hours come between a need and the other one.
                vult_aan = any(een.startswith(("gemeente", "uren")) for een in nieuw["nieuw"])
                tweede = tracker.get_slot("tweede_behoefte") if vult_aan else None
            nieuw["tweede_behoefte"] = tweede
            if LEEFT_NOG.search(tekst):  # we took it for a death
                nieuw["erkend"] = [een for een in tracker.get_slot("erkend") or [] if een != ROUW]
                if tracker.get_slot("onderwerp") == "nazorg_steun":
                    nieuw["onderwerp"] = None
        return [SlotSet(naam, waarde) for naam, waarde in nieuw.items()]


def van_de_site(gemeente: str | None, tracker: Tracker) -> dict[str, Any]:
    """The town of the website counts as long as nobody names another."""
    bekend = tracker.get_slot("gemeente_naaste") or tracker.get_slot("gemeente_mantelzorger")
    return {"gemeente_naaste": gemeente, "plaats_van_site": True} if gemeente and not bekend else {}


def zonder_site(gezegd: dict[str, Any], van_site: bool) -> dict[str, Any]:
    """A town that is said takes the place of the website's."""
    genoemd = {"gemeente_mantelzorger", "gemeente_naaste"} & gezegd.keys()
    if not genoemd:
        return gezegd
    vervalt = van_site and "gemeente_naaste" not in genoemd
    return ({"gemeente_naaste": None} if vervalt else {}) | gezegd | {"plaats_van_site": False}


def uit_tekst(tekst: str, tracker: Tracker) -> dict[str, Any]:
    """The slots that this message fills; what it does not mention is left out."""
    open_vraag = tracker.get_slot("open_vraag") or ""
    # About leave a bare number is hours, but not when there is something to choose from.
    onderwerp = tracker.get_slot("onderwerp") or ""
    werk = onderwerp == "werk_combineren" and tracker.get_slot("uren_per_week")
    over_verlof = bool(onderwerp.startswith("verlof_") or werk) and not kiest(tekst)
    over_verlof = over_verlof and not open_vraag.startswith("check")  # there it is a mark
    gelezen = lees(
        VERWERPT.sub(" ", tekst),
        verwacht_plaats=open_vraag.startswith("plaats"),
        verwacht_uren=open_vraag == "vraag_uren" or over_verlof,
    )
    nieuw: dict[str, Any] = {
        "relatie": gelezen.relatie_woord,
        "groepen": list(gelezen.groepen) or None,
        "aandoening": gelezen.aandoening,
        "uren_per_week": gelezen.uren_per_week,
        "leeftijd": gelezen.leeftijd,
        "aanspreekvorm": gelezen.aanspreekvorm,
        "zei_mantelzorger": True if "mantelzorg" in tekst.lower() else None,
        "jong": is_jong(gelezen),
    }
    genoemd = {naam: plaats for naam, plaats in plaatsen(tekst, gelezen, tracker).items() if plaats}
    nieuw |= genoemd
    gezegd = {naam: waarde for naam, waarde in nieuw.items() if waarde is not None}
    verteld = sorted(gezegd)
    gezegd |= dict.fromkeys(niet_daar(tekst, gelezen, tracker) - genoemd.keys())
    if gelezen.plaats_opties and not al_gevraagd(tracker):
        # Which of them is asked first; until then no town counts, not even the one before.
        gezegd |= {naam: None for naam, een in genoemd.items() if een in gelezen.plaats_opties}
    return {**gezegd, "signalen": sorted(gelezen.signalen), "nieuw": verteld}


def niet_daar(tekst: str, gelezen: Gegevens, tracker: Tracker) -> set[str]:
    """The slots of which the town is denied: "ik woon niet in ..."."""
    van_site = bool(tracker.get_slot("plaats_van_site"))
    wiens = {"carer": ("mantelzorger",), "other": ("naaste",)}
    return {
        f"gemeente_{een}"
        for gemeente, eigenaar in gelezen.gemeenten_niet
        for een in (
            ("mantelzorger", "naaste")
            if van_site
            else wiens.get(eigenaar, ("mantelzorger", "naaste"))
        )
        if tracker.get_slot(f"gemeente_{een}") == gemeente and not OOK_WEL.search(tekst)
    }


def al_gevraagd(tracker: Tracker) -> bool:
    """Did we ask just before which town of this name is meant?"""
    gezegd = tracker.get_slot("gezegd") or []
    return any(een.split(":")[0] == "utter_welke_plaats" for een in gezegd)


def gekozen_plaats(gemeente: str, tracker: Tracker) -> dict[str, Any]:
    """The town of a quick reply, for whom we asked it."""
    open_vraag = tracker.get_slot("open_vraag") or ""
    wiens = open_vraag.removeprefix("plaats_") if open_vraag.startswith("plaats_") else "naaste"
    return {f"gemeente_{wiens}": gemeente, "nieuw": [f"gemeente_{wiens}"]}


def na_gevaar(gevaar: dict[str, Any], tracker: Tracker) -> dict[str, Any]:
    """What the safety net noticed in an earlier message, and answered: the talk goes on from there.

    `net`: that was just before this message, and then `tekst` is what was written. `afgewezen`: it
    was no danger after all, and this message is that same text.
    """
    if not gevaar.get("net"):
        return {}
    if gevaar.get("afgewezen"):
        trap = {"gevaar_trap": gevaar.get("trap"), "open_vraag": None}
        return {"crisis": f"crisis_{gevaar['soort']}"} | trap
    tekst = str(gevaar.get("tekst") or "")
    gelezen = uit_tekst(tekst, tracker)
    gezegd = {naam: waarde for naam, waarde in gelezen.items() if naam not in ("signalen", "nieuw")}
    return gezegd | {
        "crisis": f"crisis_{gevaar['soort']}",
        "gevaar_trap": gevaar.get("trap"),
        "gevaar_over": "ander" if over_ander(tekst) else None,
        "open_vraag": "crisis",
    }


def is_jong(gelezen: Gegevens) -> bool | None:
    """What the message says about it: an age decides, else words of school; None when silent."""
    if gelezen.leeftijd is not None:
        return gelezen.leeftijd <= YOUNG_UNTIL
    return True if "jong" in gelezen.signalen else None


def plaatsen(tekst: str, gelezen: Gegevens, tracker: Tracker) -> dict[str, str | None]:
    """Whose town is it? What the sentence says; else what we asked; else the one that the need is
    about.
    """
    nieuw = {
        "gemeente_mantelzorger": gelezen.gemeente_mantelzorger,
        "gemeente_naaste": gelezen.gemeente_naaste,
    }
    if not gelezen.gemeente_los:
        return nieuw
    open_vraag = tracker.get_slot("open_vraag") or ""
    if VOOR_MIJZELF.search(tekst):
        wiens = "mantelzorger"
    elif open_vraag.startswith("plaats_"):
        wiens = open_vraag.removeprefix("plaats_")
    elif tracker.get_slot("gemeente_mantelzorger") and not tracker.get_slot("gemeente_naaste"):
        wiens = "mantelzorger"
    elif tracker.get_slot("gemeente_mantelzorger"):
        vraag = hulpvraag(tracker.get_slot("onderwerp"))
        wiens = vraag.wiens if vraag else "naaste"
    else:
        wiens = "naaste"
    nieuw[f"gemeente_{wiens}"] = gelezen.gemeente_los
    return nieuw
