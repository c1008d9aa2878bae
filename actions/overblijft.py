"""Reads what is left of a message after "nee, geen …", "dank u" or "ik bedoel"."""

import re

from actions.afwijzing import wijst_af
from actions.andere_behoefte import ander
from actions.beurt import Beurt
from actions.bij_naam import bij_naam
from actions.grenzen import EIGEN, HEEL_ZEKER, KAAL, LOS, NIET_BEGREPEN, VERTEL
from actions.kennis import bestaand
from actions.niet_gewenst import niet_gewenst
from actions.tekens import genoemde
from actions.verhaal import na_uitnodiging, wie_luistert
from actions.vraagvorm import is_vraag
from actions.zinnen import een_van, kern, lengte

VERKEERD_BEGREPEN = een_van(r"bedoel\w*|vroeg|vraag|snap\w*|begr[ei]\w+|(?:gaat|ging) niet")
AFSCHEID = ("doei", "dag hoor", "tot ziens", "doeg", "houdoe", "ajuus", "de groeten")

BEDANKT = re.compile(r"^(?!ja).*\b(?:dank\w*|bedankt|thx|thanks|merci)\b", re.I)


def na_afwijzing(beurt: Beurt) -> str | None:
    """Turned down, and what is left says nothing (`wens` reads what does): more of the same need
    when only this help was, else in other words.
    """
    nee = any(deel in beurt.tekst for deel in beurt.weg) or wijst_af(beurt.tekst)
    if not beurt.onderwerp or not nee or beurt.intent.startswith(EIGEN):
        return None
    lang = lengte(kern(beurt.tekst)) > KAAL and beurt.open_vraag not in VERTEL
    iets = lang or (beurt.weg and beurt.intent not in LOS)
    if not iets:
        return None
    if not beurt.weg or VERKEERD_BEGREPEN.search(beurt.tekst):
        return "vervolg_bedoel"
    anders = beurt.onderwerp not in genoemde(" ".join(beurt.weg))
    die = any(niet_gewenst(beurt, hulp) for hulp in bestaand(beurt.laatste_hulp))
    return "vervolg_meer" if anders and die else "vervolg_dan_niet"


def na_opener(beurt: Beurt) -> str | None:
    """ "Dank u. Maar ik zoek …": what comes after the opener is the message."""
    if beurt.intent not in LOS:
        return None
    rest = kern(beurt.tekst)
    if beurt.intent == "praten_ja" and lengte(beurt.tekst) <= KAAL and BEDANKT.search(beurt.tekst):
        return "praten_bedanken"  # "ok thx" is no yes
    if beurt.intent == "praten_bedanken" and rest.lower().endswith(AFSCHEID):
        return "praten_afscheid"
    if beurt.intent == "vervolg_bedoel":
        if not rest:
            return None
        if bij_naam(beurt):
            return "vervolg_genoemd"
        if lengte(rest) <= KAAL:
            return "vervolg_genoemd" if genoemde(rest) else None
        return ander(beurt) or (None if beurt.zekerheid >= HEEL_ZEKER else "vervolg_genoemd")
    if lengte(rest) <= KAAL:
        return None
    if beurt.zekerheid >= HEEL_ZEKER and not is_vraag(rest):
        return beurt.tweede
    if anders := ander(beurt) or na_uitnodiging(beurt):
        return anders
    if is_vraag(rest):
        return NIET_BEGREPEN
    return None if beurt.intent == "praten_ja" else wie_luistert(beurt)
