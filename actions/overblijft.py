"""Reads what is left of a message after "nee, geen …", "dank u" or "ik bedoel"."""

from actions.afwijzing import wijst_af, zonder_nee
from actions.andere_behoefte import ander
from actions.beurt import Beurt
from actions.bij_naam import bij_naam
from actions.grenzen import EIGEN, HEEL_ZEKER, KAAL, LOS, NIET_BEGREPEN, VERTEL
from actions.tekens import genoemde, past
from actions.verhaal import na_uitnodiging, wie_luistert
from actions.vraagvorm import is_vraag
from actions.zinnen import kern, lengte

AFSCHEID = ("doei", "dag hoor", "tot ziens", "doeg", "houdoe", "ajuus", "de groeten")


def na_afwijzing(beurt: Beurt) -> str | None:
    """ "Nee, geen schoonmaak, warm eten": what is left of the message is what is looked for."""
    if not beurt.onderwerp or not wijst_af(beurt.tekst) or beurt.intent.startswith(EIGEN):
        return None
    rest = kern(zonder_nee(beurt.tekst))
    if lengte(rest) < KAAL - 1:
        iets = lengte(kern(beurt.tekst)) > KAAL and beurt.open_vraag not in VERTEL
        return "vervolg_bedoel" if iets else None
    woord = next((een for een in genoemde(rest) if past(een, beurt, 0.0)), None)
    return woord or None


def na_opener(beurt: Beurt) -> str | None:
    """ "Dank u. Maar ik zoek …": what comes after the opener is the message."""
    if beurt.intent not in LOS:
        return None
    rest = kern(beurt.tekst)
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
