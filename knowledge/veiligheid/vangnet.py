"""Joins the two layers. When they disagree, it asks."""

import logging
from dataclasses import dataclass
from pathlib import Path

from knowledge.veiligheid.geleerd import Geleerd
from knowledge.veiligheid.patronen import CONTENT, SOORTEN, TRAPPEN, Over, Patronen, Soort, Trap

log = logging.getLogger(__name__)

# Bounds on the learned layer's probabilities, chosen on tests/knowledge/veiligheid/ontwikkel.yml
# (docs/veiligheid.md has the figures).
ZEKER, MOGELIJK = 0.90, 0.40
"""Without a pattern: clear from the first on, doubtful from the second on."""
ONGELOOFWAARDIG = 0.02
"""A doubtful pattern that the learned layer thinks less likely than this is let go."""


@dataclass(frozen=True, slots=True)
class Alarm:
    """What was noticed. `grond`: the name of the pattern, or "geleerd"; never what was written.

    `over`: whether it is about who writes ("eigen") or another, when the pattern tells.
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
        return cls(Patronen(content), geleerd)

    def keur(self, text: str) -> Alarm | None:
        """The most serious danger in a message, or None."""
        kansen = self._geleerd.kansen(text) if self._geleerd else {}
        found = [
            Alarm(patroon.soort, patroon.trap, patroon.naam, patroon.over)
            for patroon in self._patronen.zoek(text)
            if patroon.trap == "duidelijk" or kansen.get(patroon.soort, 1.0) >= ONGELOOFWAARDIG
        ]
        for soort in SOORTEN:
            kans = kansen.get(soort, 0.0)
            if kans >= MOGELIJK:
                found.append(Alarm(soort, "duidelijk" if kans >= ZEKER else "twijfel", "geleerd"))
        return max(found, key=_weight, default=None)


def _weight(alarm: Alarm) -> tuple[int, bool]:
    """Clear before doubtful; then what can't wait, then life."""
    return TRAPPEN.index(alarm.trap), alarm.soort != "geweld"
