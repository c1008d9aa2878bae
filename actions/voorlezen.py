"""What to say at a desk, to the boss or to family: a few sentences to read out loud, or the advice
of the content for such a talk.
"""

import re
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from rasa_sdk import Action
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord, geef_door
from actions.beurt import Beurt
from actions.tafel import op_tafel
from actions.tonen import kaarten
from actions.verlofvraag import vorige
from actions.zeggen import advies
from actions.zinnen import een_van

# To whom, by a word of the message.
TEGEN: dict[str, re.Pattern[str]] = {
    "werk": een_van(
        r"baas|chef|werkgever|leidinggevende|manager|collega'?s?|op (?:het |mijn )?werk|hr"
    ),
    "familie": een_van(
        r"broers?|zus(?:sen|je|ter)?|familie|(?:klein|schoon)?kinderen|zoon|dochter|schoon\w+"
        r"|neef|nicht|vriend\w*|buren|buurvrouw|buurman"
    ),
    "school": een_van(r"mentor|juf|meester|docent\w*|leraar|lerares|school|studieadviseur"),
    "ciz": een_van(r"ciz|wlz|indicatie"),
    "gesprek": een_van(r"keukentafel\w*|gesprek met de gemeente|consulent\w*|huisbezoek"),
    "arts": een_van(r"huisarts|dokter|arts|specialist|verpleegkundige|praktijkondersteuner"),
    "lijn": een_van(r"\w*lijn|113|kindertelefoon"),
    "loket": een_van(
        r"gemeente|wmo\w*|\w*loket|steunpunt|wijkteam|buurtteam|sociaal (?:plein|team)"
    ),
}
# Else by what the talk is about: the beginning of the need.
BIJ_ONDERWERP = {
    "werk_": "werk",
    "verlof_": "werk",
    "netwerk_delen": "familie",
    "school_": "school",
    "gevoel_": "lijn",
}
ONDER_ELKAAR = ("familie", "werk", "school")  # no desk: a talk with people one knows
CIZ = ("ciz", "wlz")
GESPREK = ("keukentafelgesprek", "clientondersteuning")


class OverdrachtSamenvatting(Antwoord, Action):
    """What to say to that person, without names; asked again, what else to ask and write down."""

    intent = "overdracht_samenvatting"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        wie = tegen_wie(beurt)
        response = f"utter_voorlezen_{wie}"
        if beurt.zei(response):
            onder_elkaar = wie in ONDER_ELKAAR
            response = "utter_voorlezen_nog_samen" if onder_elkaar else "utter_voorlezen_nog"
        over = beurt
        if wie == "werk" and not (beurt.onderwerp or "").startswith(("werk_", "verlof_")):
            over = replace(beurt, onderwerp=vorige(beurt))  # the boss has no part in the rest
        dispatcher.utter_message(response=response, zorg=zorg(beurt), wens=wens(over))
        return [SlotSet("open_vraag", "meer" if beurt.laatste_hulp else None)]


class GesprekAdvies(Antwoord):
    """How to talk with someone near: the content's advice; without any, words to say."""

    intent = "gesprek_advies"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        gevonden = advies(beurt)
        if gevonden is None:
            return geef_door("overdracht_samenvatting", dispatcher, beurt)
        hulp = gevonden.hulp
        dispatcher.utter_message(
            response="utter_vervolg_antwoord",
            antwoord=gevonden.antwoord,
            json_message=kaarten([hulp]),
        )
        return [
            SlotSet("laatste_hulp", list(dict.fromkeys((hulp.slug, *beurt.laatste_hulp)))),
            SlotSet("getoond", list(dict.fromkeys((*beurt.getoond, hulp.slug)))),
            SlotSet("open_vraag", "meer"),
        ]


def tegen_wie(beurt: Beurt) -> str:
    """To whom it is said: named now, else what the talk and the help on the table are about."""
    if genoemd := next((wie for wie, woord in TEGEN.items() if woord.search(beurt.tekst)), None):
        return genoemd
    if eerder := next((wie for wie in TEGEN if beurt.zei(f"utter_voorlezen_{wie}")), None):
        return eerder
    if beurt.crisis or beurt.open_vraag == "samenvatting":
        return "lijn"
    onderwerp = beurt.onderwerp or ""
    if bij := next(
        (wie for naam, wie in BIJ_ONDERWERP.items() if onderwerp.startswith(naam)), None
    ):
        return bij
    hulp = op_tafel(beurt)
    if hulp is None:
        return "loket"
    if hulp.slug in CIZ:
        return "ciz"
    if hulp.slug in GESPREK:
        return "gesprek"
    if hulp.toegang == "werkgever":
        return "werk"
    return "lijn" if hulp.soort == "hulplijn" else "loket"


def zorg(beurt: Beurt) -> str:
    """ "Ik zorg voor mijn vader met dementie." """
    voor = f"mijn {beurt.relatie}" if beurt.relatie else "iemand die mij nodig heeft"
    ziekte = _woorden()["ziekte"].get(beurt.aandoening) if beurt.relatie else None
    return f"Ik zorg voor {' '.join(filter(None, (voor, ziekte)))}."


def wens(beurt: Beurt) -> str:
    """What it is about, in the I-form with a space behind it; "" when that is not known."""
    wensen = _woorden()["wens"]
    return next(
        (f"{wensen[naam]} " for naam in (beurt.crisis, beurt.onderwerp) if naam in wensen), ""
    )


@cache
def _woorden() -> dict[str, Any]:
    inhoud: dict[str, Any] = yaml.safe_load(
        Path(__file__).with_suffix(".yml").read_text(encoding="utf-8")
    )
    return inhoud
