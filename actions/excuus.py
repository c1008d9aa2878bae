"""Hears an apology, with thanks or not: "dankje. sorry dat ik zo tekeer ging". It gets a kind word,
and no help.
"""

import re

from actions.beurt import Beurt
from actions.grenzen import KORT
from actions.tekens import genoemde
from actions.vraagvorm import is_vraag
from actions.wens import WENST
from actions.zinnen import een_van, kern, lengte
from knowledge.gegevens import find_signals

# "Sorry" alone begins a sentence; these make it the message.
_EXCUUS = re.compile(
    r"\b(?:sorry|excuses?|mijn excuses|excuus|spijt (?:het )?me|het spijt me|spijt mij)"
    r"(?: (?:hoor|nog|ook|echt))*,?"
    r" (?:dat (?:ik|we)|voor|als ik|van|ik (?:was|deed|ging|zat|reageerde|bedoelde)|het was niet)"
    r"\b[^.!?\n]*"
    r"|\b(?:neem|neemt u) (?:het )?me niet kwalijk\b[^.!?\n]*"
    r"|\b(?:mijn excuses|excuses|het spijt me|spijt me)\W*$"
    r"|\bik (?:ging|was|deed|reageerde|viel)\b[^.!?\n]{0,40}"
    r"\b(?:tekeer|onaardig|bot|uit|lelijk|boos)\b[^.!?\n]{0,20}\bsorry\b[^.!?\n]*",
    re.I,
)
# Goes on in the same breath: "sorry dat ik stoor maar ik zoek …".
_MAAR = re.compile(
    r",?\s*\b(?:maar|en)\b(?= (?:ik|mijn|mn|we|wij|kan|is|wie|waar|hoe|wat)\b)", re.I
)
_STOORT = een_van(r"niet (?:mee|langs|bij|naar)|kan niet komen")
# A part that begins like this tells something.
_VERTELT = re.compile(
    r"(?:ik|we|wij) (?:ben|zijn|voel|kan|kunnen|heb|hebben|weet|moet|zit)\b"
    r"|(?:mijn|mn|m'n|hij|zij|ze) ",
    re.I,
)
DANK = een_van(r"dank\w*|bedankt|thanks|thx|merci")


def biedt_excuus(beurt: Beurt) -> str | None:
    """An apology with nothing asked or told beside it."""
    excuus = _EXCUUS.search(beurt.heel)
    if excuus is None:
        return None
    zelf, *verder = _MAAR.split(excuus.group(), maxsplit=1)
    rest = f"{beurt.heel[: excuus.start()]} {' '.join(verder)} {beurt.heel[excuus.end() :]}".strip()
    asks = is_vraag(beurt.heel) or WENST.search(rest) or genoemde(beurt.heel)
    if asks or _STOORT.search(zelf) or find_signals(rest):
        return None
    delen = [kern(een) for een in re.split(r"[.!?\n]+", rest)]
    meer = any(lengte(een) > KORT or _VERTELT.match(een) for een in delen)
    return None if meer else "praten_excuus"
