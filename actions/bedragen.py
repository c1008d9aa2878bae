"""Amounts in words: those of today, of the year that is asked for, else the last that is known."""

import re
from datetime import date

from actions.kennis import kennis
from actions.zinnen import een_van
from knowledge.service import Hulp

JAAR = re.compile(r"\b(20[0-4]\d)\b")
VORIG_JAAR = re.compile(r"\b(?:vorig|afgelopen) jaar\b", re.I)
VRAAGT_BEDRAG = een_van(r"hoeveel|welk bedrag|hoe hoog|hoe groot")
TERUG = 10  # years to look back for an amount that is not known today


def gevraagd_jaar(tekst: str) -> int | None:
    """The earlier or later year that is asked about."""
    if jaar := JAAR.search(tekst):
        return int(jaar.group(1))
    return date.today().year - 1 if VORIG_JAAR.search(tekst) else None


def bedrag(hulp: Hulp, tekst: str) -> str:
    """The amounts of today, or of the year in the text: "€ 50 (waardering per jaar)."."""
    jaar = gevraagd_jaar(tekst)
    som = in_woorden(hulp) if jaar is None else bedrag_van(hulp, jaar)
    return f"{som}." if som else ""


def bedrag_van(hulp: Hulp, jaar: int) -> str:
    """As it stood half-way that year."""
    toen = kennis().hulp(hulp.slug, op=date(jaar, 7, 1))
    return in_woorden(toen) if toen else ""


def laatst_bekend(hulp: Hulp) -> tuple[int, str] | None:
    """The last year before this one of which an amount is known."""
    nu = date.today().year
    jaren = ((jaar, bedrag_van(hulp, jaar)) for jaar in range(nu - 1, nu - TERUG, -1))
    return next(((jaar, som) for jaar, som in jaren if som), None)


def in_woorden(hulp: Hulp) -> str:
    wat = (een.wat.replace(" (", ", ").replace(")", "") for een in hulp.bedragen)
    return "; ".join(
        f"{een} ({waarvoor})" for een, waarvoor in zip(hulp.bedragen, wat, strict=True)
    )
