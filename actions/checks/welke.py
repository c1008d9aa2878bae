"""Which of the kept results is meant: "de eerste", "de laatste", "allemaal"."""

import re

from actions.zinnen import een_van

ALLES = een_van(r"alles|allemaal|alle|allebei|beide|alletwee|alle twee|uitslagen|resultaten")
_WELKE = {
    -2: een_van(r"vorige|voorlaatste"),
    0: een_van(r"eerste|oudste|oude|1e"),
    1: een_van(r"tweede|2e"),
    2: een_van(r"derde|3e"),
    -1: een_van(r"laatste|nieuwste|nieuwe|deze|die van (?:nu|net|vandaag|zonet)"),
}
_GEEN_RANG = re.compile(r"\bvoor de eerste keer\b", re.I)


def welke(tekst: str) -> int | None:
    """The place in the row, oldest first; None when none is named."""
    tekst = _GEEN_RANG.sub(" ", tekst)
    return next((plek for plek, woorden in _WELKE.items() if woorden.search(tekst)), None)
