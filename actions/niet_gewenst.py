"""Help that a message turns down: it is not to be shown."""

import re

from actions.antwoordzin import stammen
from actions.beurt import Beurt
from actions.kennis import bestaand
from actions.woordgelijk import noemt
from knowledge.service import Hulp

DEEL = 0.5  # of the telling words that are turned down, so many are in what is known of the help
# Says that it is turned down, and not what.
LEEG = stammen(
    "niet geen nooit nergens niets meer hoeft hoeven bedoel bedoelde vroeg zocht zoek zoeken gehad"
    " geprobeerd"
)
# A problem that is told, not something that is turned down.
_PROBLEEM = re.compile(
    r"\b(?:niet|geen|nooit) (?:\w+ )?(?:meer|goed|zelf|langer|alleen)\b"
    r"|\b(?:lukt|lukken|snap\w*|begrijp\w*)\b"
    r"|\b(?:ik|we|wij) (?:kan|kunnen|durf|durven|snap|begrijp|weet|weten)\b",
    re.I,
)


def niet_gewenst(beurt: Beurt, hulp: Hulp) -> bool:
    """Is this turned down in the message?"""
    return any(wijst_hulp_af(deel, hulp) for deel in beurt.weg)


def over_getoonde(beurt: Beurt, deel: str) -> bool:
    """Is this part about help that was shown?"""
    getoond = bestaand(dict.fromkeys((*beurt.laatste_hulp, *beurt.getoond)))
    return any(wijst_hulp_af(deel, hulp) for hulp in getoond)


def is_probleem(deel: str) -> bool:
    """Does this tell what someone cannot do, rather than what is not wanted?"""
    return bool(_PROBLEEM.search(deel))


def wijst_hulp_af(tekst: str, hulp: Hulp) -> bool:
    """Does what is turned down name this help, or most of what it is?"""
    if noemt(tekst, hulp, deels=True):
        return True
    gezegd = stammen(tekst) - LEEG
    namen = (hulp.naam, hulp.kort, *hulp.ook_bekend_als)
    wat = (hulp.wat, *hulp.zoals_mensen_zeggen)
    gedeeld = gezegd & stammen(" ".join((*namen, *wat)))
    eigen = gezegd & stammen(" ".join(namen)) - stammen(" ".join(hulp.gebied))
    return bool(gedeeld) and (bool(eigen) or len(gedeeld) >= DEEL * len(gezegd))
