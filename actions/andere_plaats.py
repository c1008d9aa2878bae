"""Reads the same need in another town: "en in Doetinchem?", "hoe zit dat dan in Emmen?"."""

import re

from actions.beurt import Beurt
from actions.grenzen import plaats_genoemd
from actions.kennis import kennis

# Words that add nothing to a town; when nothing else is said, the need is still the same.
VULT_OP = frozenset(
    re.findall(
        r"\w+",
        "en maar oke ok ja nee nou of dus dan nu ook eens eigenlijk even toch wel dat dit het er"
        " daar hier iets niet hoe zit zitten zat is zijn was gaat gaan werkt doen doet loopt"
        " geregeld"
        " regelen wat kan kun je jij u kunt jullie ik hij zij ze wij we mijn mn m me onze de in te"
        " bij voor naar uit rond omgeving buurt regio gemeente stad dorp plaats als wanneer stel"
        " zou woon woont wonen woonde zelf allebei moeder vader ouders ma pa oma opa man vrouw"
        " partner broer zus zoon dochter kind buurvrouw"
        " buurman vriend vriendin tante oom zeg weet weten"
        " graag kijken kijk vinden bedoel bedoelde sorry",
    )
)


def andere_plaats(beurt: Beurt) -> str | None:
    """A town with nothing but small words around it belongs to the need on the table."""
    if not plaats_genoemd(beurt) or beurt.onderwerp is None or beurt.open_vraag == "crisis":
        return None
    return None if _zegt_meer(beurt.tekst) else "vervolg_gegeven"


def _zegt_meer(tekst: str) -> bool:
    """Is anything said beside the towns?"""
    rest = tekst
    for plaats in reversed(kennis().plaatsen(tekst, verwacht=True)):
        rest = rest[: plaats.begin] + " " + rest[plaats.eind :]
    return bool(set(re.findall(r"\w+", rest.lower())) - VULT_OP)
