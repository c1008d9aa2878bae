"""The moment to offer a check: once in a talk, when someone keeps telling that it is too much."""

from actions.beurt import Beurt
from actions.verhaal import GERAAKT, KAN_NIET_MEER, UITGEPUT
from actions.vraagvorm import is_vraag, vraagvorm
from actions.wegen import STEMMING, ZEKER_GENOEG
from actions.wens import WENST
from actions.zinnen import kern, lengte

VERTELT = 4  # words; less is no story


def mag_aanbieden(beurt: Beurt) -> bool:
    """Once in a talk, never after a no, and not beside danger or a loss."""
    return not (beurt.check_aangeboden or beurt.crisis or beurt.rouwt)


def blijft_zwaar(beurt: Beurt) -> str | None:
    """Told again how much it is, with nothing asked: the moment for a check."""
    rest = kern(beurt.heel)
    if not mag_aanbieden(beurt) or lengte(rest) < VERTELT:
        return None
    if is_vraag(rest) or vraagvorm(rest) or WENST.search(rest):
        return None
    eerder = UITGEPUT & set(beurt.erkend) or (beurt.onderwerp or "").startswith(STEMMING)
    gehoord = (UITGEPUT | GERAAKT) & set(beurt.signalen)
    nu = gehoord or KAN_NIET_MEER.search(beurt.heel)
    zwaar = beurt.intent == "belasting_zwaar" and beurt.zekerheid >= ZEKER_GENOEG
    return "check_aanbieden" if eerder and (nu or zwaar) else None
