"""What is looked for: the words of this turn, or of the one before that it adds to."""

import re

from actions.afwijzing import wijst_af, zonder_nee
from actions.beurt import Beurt
from actions.grenzen import KAAL, KORT
from actions.heeft_al import heeft_al
from actions.tekens import genoemde, woorden_van
from actions.zinnen import kern, lengte
from actions.zinsdelen import Zinsdeel


def zoekwoorden(beurt: Beurt, intent: str, *, vervolgt: bool) -> str:
    """What to look for: the choice, the words of this turn, or of the turn that a mere yes, a
    town or a relation adds to.
    """
    if beurt.keuze:
        return beurt.keuze
    rest = kern(_over(beurt, intent))
    if wijst_af(beurt.tekst):
        rest = kern(zonder_nee(beurt.tekst))
    if not rest or beurt.open_vraag == "tweede":  # said in the message before
        erbij = rest if lengte(rest) > KAAL else ""
        eerder = beurt.gezocht if vervolgt else woorden_van(intent, beurt.gezocht)
        return f"{eerder} {erbij}".strip()
    vult_aan = vervolgt and beurt.nieuw and lengte(rest) <= KORT
    return beurt.gezocht if vult_aan and beurt.gezocht and not genoemde(rest) else rest


def _over(beurt: Beurt, intent: str) -> str:
    """The message, without the parts that name another need only."""
    delen = [
        een.tekst
        for een in beurt.delen
        if not _iets_anders(een, intent) and not heeft_al(een.tekst)
    ]
    return " ".join(delen) or beurt.tekst


def _iets_anders(deel: Zinsdeel, intent: str) -> bool:
    woorden = genoemde(deel.tekst)
    return bool(woorden) and intent not in (*woorden, deel.beste[0])


def zonder_plaats(tekst: str, beurt: Beurt) -> str:
    """Without the towns, so that another town may take their place later."""
    for plaats in beurt.plaatsen:
        tekst = re.sub(rf"\b(?:in |uit |te )?{re.escape(plaats)}\b", "", tekst, flags=re.I)
    return " ".join(tekst.split())
