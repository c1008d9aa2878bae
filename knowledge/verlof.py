"""Care leave: how many hours, in which twelve months, and the letter to the employer.

The factors stand in the content (`feiten: {factor: 2}` of kortdurend-zorgverlof, 6 of
langdurend-zorgverlof, each with its source), the letters in content/brieven/.
"""

import re
from pathlib import Path
from typing import Protocol

from knowledge.getallen import number
from knowledge.hulp import Hulp

BRIEVEN = Path(__file__).parent / "content" / "brieven"
SOORTEN = tuple(sorted(path.stem for path in BRIEVEN.glob("*.txt")))

MOST_HOURS = 80.0  # more a week is a slip of the keyboard, not a contract

# '20 uur gebruikt', 'ik nam al 8 uur op'
_TAKEN = re.compile(
    r"\b(?P<n>\w+(?:[.,]\d+)?) (?:uur|uren|u)\b[^.!?;,]{0,25}?"
    r"\b(?:gebruikt|opgenomen|genomen|opgemaakt|verbruikt|gehad)\b"
    r"|\b(?:gebruikte|verbruikte|nam)(?: er)?(?: al)? (?P<m>\w+(?:[.,]\d+)?) (?:uur|uren)\b",
    re.I,
)


class KnowsHulp(Protocol):
    """What `brief` needs of Kennis."""

    def hulp(self, naam_of_slug: str) -> Hulp | None: ...


def uren(recht: Hulp | None, uren_per_week: float) -> float | None:
    """Hours of this leave in twelve months; None when the leave has no factor (or hours make no
    sense).
    """
    factor = recht.feiten.get("factor") if recht else None
    if isinstance(factor, bool) or not isinstance(factor, int | float):
        return None
    if not 0 < uren_per_week <= MOST_HOURS:
        return None
    return factor * uren_per_week


def over(recht: Hulp | None, uren_per_week: float, opgenomen: float) -> float | None:
    """Hours that are left in the current twelve months; never below zero."""
    all_hours = uren(recht, uren_per_week)
    return None if all_hours is None else max(0.0, all_hours - opgenomen)


def opgenomen(tekst: str) -> float | None:
    """Hours of leave that someone says were taken already; None when nothing is said of it."""
    for found in _TAKEN.finditer(tekst):
        try:
            return number(found["n"] or found["m"])
        except ValueError:  # 'een paar uur opgenomen'
            continue
    return None


def brief(kennis: KnowsHulp, soort: str, *, uren_per_week: float | None = None) -> str:
    """A letter to the employer, with blanks in square brackets. Raises KeyError for an unknown
    `soort`.
    """
    if soort not in SOORTEN:
        raise KeyError(f"no letter '{soort}'; there is {', '.join(SOORTEN)}")
    template = (BRIEVEN / f"{soort}.txt").read_text(encoding="utf-8").strip()
    hours = uren(kennis.hulp(soort), uren_per_week) if uren_per_week else None
    return template.format(
        uren_per_week=getal(uren_per_week) if uren_per_week else "[aantal]",
        verlofuren=getal(hours) if hours is not None else "[aantal]",
    )


def getal(value: float) -> str:
    """28.0 -> '28', 22.5 -> '22,5'."""
    return f"{value:g}".replace(".", ",")
