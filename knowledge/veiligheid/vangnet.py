"""Joins the two layers. When they disagree, it asks."""

import logging
import re
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path

from knowledge.veiligheid.geleerd import Geleerd
from knowledge.veiligheid.patronen import CONTENT, SOORTEN, TRAPPEN, Over, Patronen, Soort, Trap
from knowledge.veiligheid.tekst import plain

log = logging.getLogger(__name__)

# Bounds on the learned layer's probabilities, chosen on tests/knowledge/veiligheid/ontwikkel.yml
# (docs/veiligheid.md has the figures).
ZEKER, MOGELIJK = 0.90, 0.50
"""Without a pattern: clear from the first on, doubtful from the second on."""
ONGELOOFWAARDIG = 0.10
"""A doubtful pattern that the learned layer thinks less likely than this is let go."""
KORT = 7
"""Words; in fewer there is too little to learn from ("en als hij niet wil?"): only patterns count,
or a layer that is sure. So it is for a message that says that there is no danger."""
_WILLEN = r"(?:wil|wou|wilde|hoef|ga|denk|kan|zie|zou|stap|spring|ben|heb|snij|maak)"
_IK = re.compile(rf" (?:ik|k) (?:\w+ ){{0,3}}?{_WILLEN}\b| {_WILLEN} ik ")
_ANDER = re.compile(
    r" (?:hij|zij|ze|mama|mam|papa|pap|pa|ma|moeder|vader|man|vrouw|zoon|dochter|broer|zus|broertje"
    r"|zusje|opa|oma|vriend|vriendin|partner|kind|collega|buurman|buurvrouw|client) (?:\w+ ){0,6}?"
    r"(?:zegt|zei|roept|praat|schrijft|schreef|appt|appte|stuurt|stuurde|wil|wilde|wou|dreigt|denkt"
    r"|heeft|had|staat|zit|gaat|snijdt|is) "
)


@dataclass(frozen=True, slots=True)
class Alarm:
    """What was noticed. `grond`: the name of the pattern, or "geleerd"; never what was written.

    `over`: whether it is about who writes ("eigen") or another ("ander"), when that is plain.
    """

    soort: Soort
    trap: Trap
    grond: str
    over: Over = None


class Vangnet:
    """The safety net. Safe to share between threads."""

    def __init__(self, patronen: Patronen, geleerd: Geleerd | None) -> None:
        self._patronen = patronen
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
        """The most serious danger in a message, or None."""
        kansen = self._geleerd.kansen(text) if self._geleerd else {}
        found = [
            Alarm(patroon.soort, patroon.trap, patroon.naam, patroon.over)
            for patroon in self._patronen.zoek(text)
            if patroon.trap == "duidelijk" or kansen.get(patroon.soort, 1.0) >= ONGELOOFWAARDIG
        ]
        unsure = len(text.split()) < KORT or self._patronen.ontkent(text)
        bar = ZEKER if unsure else MOGELIJK
        for soort in SOORTEN:
            kans = kansen.get(soort, 0.0)
            if kans >= bar:
                found.append(Alarm(soort, "duidelijk" if kans >= ZEKER else "twijfel", "geleerd"))
        worst = max(found, key=_weight, default=None)
        if worst is None or worst.over or worst.soort != "zelfdoding":
            return worst
        return replace(worst, over=_over(plain(text)))


@cache
def _patronen(content: Path) -> Patronen:
    """Compiled once a process: it takes a second, and they never change."""
    return Patronen(content)


def _over(text: str) -> Over:
    """Who a message about despair is about, when it is plain."""
    if _IK.search(text):
        return None
    return "ander" if _ANDER.search(text) else None


def _weight(alarm: Alarm) -> tuple[int, bool]:
    """Clear before doubtful; then what can't wait, then life."""
    return TRAPPEN.index(alarm.trap), alarm.soort != "geweld"
