"""Reads what is still no more than a guess: a story gets a listener, a question is asked about."""

from actions.beurt import Beurt
from actions.getoond import staat_er
from actions.grenzen import HEEL_ZEKER, KAAL, LOS, NIET_BEGREPEN
from actions.verhaal import wie_luistert
from actions.vraagvorm import is_vraag
from actions.wegen import STEMMING, onzeker
from actions.zinnen import kern, lengte

STEMMING_VANAF = 0.3  # a mood may be less sure: what is said to it is kind in any case
# Grief hears nothing of what is heavy in caring.
NIET_BIJ_ROUW = ("belasting_", "jong_", "verlof_", "werk_")


def gok(beurt: Beurt) -> str | None:
    """Still no more than a guess: to a story we listen, to a question we ask what is meant."""
    if beurt.intent in LOS or beurt.intent.startswith(("vervolg_", "crisis_")):
        return None
    if beurt.onderwerp == "nazorg_steun" and beurt.intent == "gevoel_steun":
        return beurt.onderwerp
    if beurt.onderwerp == "nazorg_steun" and beurt.intent.startswith(NIET_BIJ_ROUW):
        return wie_luistert(beurt) if beurt.zekerheid < HEEL_ZEKER else None
    if beurt.intent != NIET_BEGREPEN and not onzeker(beurt):
        return None
    if beurt.intent.startswith(STEMMING) and beurt.zekerheid >= STEMMING_VANAF:
        return None
    if is_vraag(beurt.tekst) and beurt.laatste_hulp and staat_er(beurt):
        return "vervolg_vraag"
    if is_vraag(beurt.tekst) or lengte(kern(beurt.tekst)) <= KAAL:
        return NIET_BEGREPEN
    return wie_luistert(beurt)
