"""Recognises a choice: "2", "de tweede", "optie drie"."""

import re
from collections.abc import Sequence
from typing import TypeVar

from actions.zinnen import een_van, kern

Iets = TypeVar("Iets")
_TELWOORDEN = {
    "eerste": 1, "tweede": 2, "derde": 3, "laatste": -1, "een": 1, "één": 1, "twee": 2, "drie": 3,
}  # fmt: skip
_KEUZE = re.compile(
    r"(?:(?:doe|neem|kies|liever|dan|maar) )*(?:(?:die|de|het|dat|nummer|nr|optie|keuze) )?"
    r"(eerste|tweede|derde|laatste|een|één|twee|drie|[1-9])(?: (?:optie|keuze|dan|maar|aub))*",
    re.I,
)
_RANG = een_van(r"(?:die|de|het|dat) (eerste|tweede|derde|laatste)")


def kiest(tekst: str) -> bool:
    """Nothing but a choice: "die derde", "2 graag"."""
    return _KEUZE.fullmatch(kern(tekst)) is not None


def gekozen(tekst: str) -> int | None:
    """The number that someone names: "2", "de tweede", "optie drie"; -1 is the last."""
    woord = _KEUZE.fullmatch(kern(tekst)) or _RANG.search(tekst)
    if woord is None:
        return None
    getal = woord.group(1).lower()
    return int(getal) if getal.isdigit() else _TELWOORDEN[getal]


def element(rij: Sequence[Iets], nummer: int | None) -> Iets | None:
    """The n-th of a row, counted from 1; None when there is none."""
    if nummer is None or nummer > len(rij) or not rij:
        return None
    return rij[nummer - 1] if nummer > 0 else rij[-1]
