"""Decides which help on the table a message is about: by its kind or name, by its number, else the
one that came first.
"""

import re

from actions.beurt import Beurt
from actions.bij_naam import bij_naam
from actions.kennis import bestaand
from actions.keuze import element, gekozen
from actions.niet_gewenst import niet_gewenst
from knowledge.service import Hulp

SOORTWOORD = re.compile(
    r"\b(?:die|de|dat|het) (stichting|vereniging|dagcentrum|caf[eé]|buurtteam|loket|steunpunt|lijn"
    r"|cursus|groep|organisatie|verzekering|bon|pas)\b",
    re.I,
)


def op_tafel(beurt: Beurt) -> Hulp | None:
    """Which help is meant: by its name, by its number, else the first that was not turned down."""
    if gevonden := van_soort(beurt) or bij_naam(beurt):
        return gevonden
    rij = bestaand(beurt.laatste_hulp)
    gewenst = (een for een in rij if not niet_gewenst(beurt, een))
    return element(rij, gekozen(beurt.tekst)) or next(gewenst, None)


def van_soort(beurt: Beurt) -> Hulp | None:
    """ "Die stichting", "dat café": the shown help that has this word in its name."""
    woord = SOORTWOORD.search(beurt.tekst)
    if woord is None:
        return None
    getoond = bestaand(dict.fromkeys((*beurt.laatste_hulp, *reversed(beurt.getoond))))
    namen = ((een, f"{een.naam} {een.organisatie or ''}".lower()) for een in getoond)
    return next((een for een, naam in namen if woord.group(1).lower() in naam), None)
