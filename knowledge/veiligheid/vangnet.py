"""Joins the two layers. When they disagree, it asks."""

import logging
import re
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from knowledge.veiligheid.geleerd import Geleerd
from knowledge.veiligheid.inhoud import CONTENT, SOORTEN, TRAPPEN, Over, Soort, Trap
from knowledge.veiligheid.patronen import Patronen
from knowledge.veiligheid.tekst import plain
from knowledge.veiligheid.wie import Rollen, Wie
from knowledge.veiligheid.zinnen import LINE_BREAK

log = logging.getLogger(__name__)

# Bounds on the learned layer's probabilities, chosen on tests/knowledge/veiligheid/ontwikkel.yml
# and by cross-validation on the training texts.
ZEKER, MOGELIJK = 0.90, 0.45
"""Without a pattern: clear from the first on, doubtful from the second on."""
LETTER = re.compile(r"[^\W\d_]")
ONGELOOFWAARDIG = 0.03
"""A doubtful pattern that the learned layer thinks less likely than this is let go."""
KORT, KORT_ZEKER = 7, 0.80
"""In fewer words there is too little to learn from ("en als hij niet wil?"): only patterns count,
or a layer that is this sure."""
WORD = re.compile(r"\w+")
_WILLEN = r"(?:wil|wou|wilde|hoef|ga|denk|kan|zie|zou|stap|spring|ben|heb|snij|maak)"
_IK = re.compile(rf" (?:ik|k) (?:\w+ ){{0,3}}?{_WILLEN}\b| {_WILLEN} ik ")
# "Ik denk dat mijn opa ...": what follows is about another.
_IK_MERK = re.compile(
    r" ik (?:\w+ ){0,2}?(?:denk|zie|hoor|hoorde|merk|vrees|weet|vermoed|geloof|heb het gevoel"
    r"|heb het idee|ben bang|maak me zorgen) (?:\w+ ){0,2}?(?:dat|of) (?=(?:mijn|me|mn|m'n|onze"
    r"|hij|zij|ze"
    r"|opa|oma|papa|mama|pap|mam|pa|ma|een) )"
)
_ANDER = re.compile(
    r" (?:hij|zij|ze|mama|mam|papa|pap|pa|ma|moeder|vader|man|vrouw|zoon|dochter|broer|zus|broertje"
    r"|zusje|opa|oma|vriend|vriendin|partner|kind|collega|buurman|buurvrouw|client) (?:\w+ ){0,6}?"
    r"(?:zegt|zei|roept|praat|schrijft|schreef|appt|appte|stuurt|stuurde|wil|wilde|wou|dreigt|denkt"
    r"|heeft|had|staat|zit|gaat|snijdt|is) "
)


@dataclass(frozen=True, slots=True)
class Alarm:
    """What was noticed. `grond`: the name of the pattern, or "geleerd"; never what was written.

    `wie`: whom it is about, when that is plain: of despair only "ander"; of violence "zelf" when
    who writes did it or fears to, "slachtoffer" when it is done to them; "brand" of fire and gas.
    `ook`: another kind of danger that is just as clear; its line belongs in the answer too.
    """

    soort: Soort
    trap: Trap
    grond: str
    wie: Wie | None = None
    ook: Soort | None = None


class Vangnet:
    """The safety net. Safe to share between threads."""

    def __init__(self, patronen: Patronen, geleerd: Geleerd | None) -> None:
        self._patronen = patronen
        self._rollen = rollen()
        self._geleerd = geleerd

    @classmethod
    def open(cls, learned: Path | None, *, content: Path = CONTENT) -> "Vangnet":
        """Read both layers. Without a learned layer the patterns go on alone, and it is logged."""
        geleerd = None
        if learned is not None:
            try:
                geleerd = Geleerd.lees(learned)
            except Exception as error:  # a damaged file too: the readable layer must stand
                log.error("no learned safety layer", exc_info=error)
        return cls(_patronen(content), geleerd)

    def keur(self, text: str) -> Alarm | None:
        """The most serious danger in a message, or None. What it says is not so does not count."""
        told = self._patronen.zonder_ontkenning(text)
        # A bare number ("38", the hours that we asked for) says nothing to the learned layer.
        geleerd = self._geleerd if LETTER.search(told) else None
        kansen = geleerd.kansen(told) if geleerd else {}
        found: list[Alarm] = []
        overs: dict[tuple[Soort, str], Over] = {}
        patronen = dict.fromkeys(self._patronen.zoek(told))  # two kinds may share a name
        if told is not text and (in_one := LINE_BREAK.sub(" ", text)) != text:
            # A line break in the middle of a sentence makes no denial of what stands before it.
            rest = self._patronen.zonder_ontkenning(in_one)
            patronen |= dict.fromkeys(self._patronen.zoek(rest))
        for patroon in patronen:
            gelooft = patroon.altijd or kansen.get(patroon.soort, 1.0) >= ONGELOOFWAARDIG
            if patroon.trap == "duidelijk" or gelooft:
                # Clear to the one layer and not at all to the other: ask.
                trap = patroon.trap if gelooft else "twijfel"
                found.append(Alarm(patroon.soort, trap, patroon.naam))
                overs[patroon.soort, patroon.naam] = patroon.over
                if patroon.ook:
                    found.append(Alarm(patroon.ook, trap, patroon.naam))
        bar = KORT_ZEKER if len(WORD.findall(told)) < KORT else MOGELIJK
        for soort in SOORTEN:
            kans = kansen.get(soort, 0.0)
            if kans >= bar:
                found.append(Alarm(soort, "duidelijk" if kans >= ZEKER else "twijfel", "geleerd"))
        if not found:
            return None
        worst = max(found, key=_weight)
        same = (one for one in found if one.trap == worst.trap and one.soort != worst.soort)
        ook = max(same, key=_weight, default=None)
        return replace(
            worst,
            wie=self._wie(worst, overs.get((worst.soort, worst.grond)), told),
            ook=ook.soort if ook else None,
        )

    def _wie(self, alarm: Alarm, over: Over, told: str) -> Wie | None:
        if over == "brand":
            return "brand"
        if alarm.soort == "geweld":
            return self._rollen.bij(told, self._patronen.spel)
        if alarm.soort != "zelfdoding" or over == "eigen":
            return None
        return "ander" if over == "ander" else _over(plain(told))


@cache
def rollen() -> Rollen:
    """Read once a process."""
    return Rollen()


@cache
def _patronen(content: Path) -> Patronen:
    """Compiled once a process: it takes a second, and they never change."""
    return Patronen(content)


def over_ander(text: str) -> bool:
    """Is a message about despair plainly about someone else?"""
    return _over(plain(text)) == "ander"


def _over(text: str) -> Wie | None:
    """Who a message about despair is about, when it is plain."""
    if _IK.search(_IK_MERK.sub(" ", text)):
        return None
    return "ander" if _ANDER.search(text) else None


def _weight(alarm: Alarm) -> tuple[int, bool]:
    """Clear before doubtful; then what can't wait, then life."""
    return TRAPPEN.index(alarm.trap), alarm.soort != "geweld"
