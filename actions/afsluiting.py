"""Recognises that someone lets it go, with thanks or not: "laat maar", "ik kom er wel uit"."""

import re

from actions.vraagvorm import is_vraag
from actions.zinnen import een_van, kern, lengte

_LAAT_MAAR = re.compile(
    r"\b(?:laat (?:het |dat )?(?:dan )?maar(?: zitten| zo)?|hoeft (?:al )?niet meer"
    r"|vergeet het maar|dan (?:maar )?niet|(?:ik|we|wij) weten? (?:het )?genoeg"
    r"|(?:ik|we|wij) (?:kom|komen) er (?:zelf )?(?:wel|al) uit|zoek het (?:zelf )?wel uit"
    r"|(?:red|regel) het (?:zelf )?wel|het is (?:al )?(?:goed|klaar) zo|zo is het goed)\b",
    re.I,
)
_DANK = een_van(r"dank\w*|bedankt|thanks|thx|merci")
_DAG = een_van(r"dag|doei|doeg|tot ziens|houdoe|ajuus|de groeten|fijne (?:dag|avond|middag)")
_OPEN = 2  # words after it; more is something new


def sluit_af(tekst: str) -> str | None:
    """Which move closes the talk: thanks, or a mere no; None when it goes on."""
    gevonden = _LAAT_MAAR.search(tekst)
    if gevonden is None or is_vraag(tekst):
        return None
    rest = kern(tekst[gevonden.end() :])
    if lengte(rest) > _OPEN and not _DANK.search(tekst[gevonden.end() :]):
        return None
    if _DAG.search(tekst[gevonden.end() :]):
        return "praten_afscheid"
    return "praten_bedanken" if _DANK.search(tekst) else "praten_nee"
