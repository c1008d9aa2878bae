"""Reads what the content knows by itself: a question in its own words, the name of something."""

import re

from actions.beantwoord import GEEN_BETER, beantwoord
from actions.beurt import Beurt
from actions.bij_naam import heet
from actions.grenzen import HEEL_ZEKER, LOS, NIET_BEGREPEN, ONZEKER, ZEKER
from actions.kennis import kennis
from actions.navraag import WAT_IS
from actions.tekens import sterk
from actions.vraagvorm import is_vraag, vraagvorm
from actions.wegen import STEMMING, VAN_BEHOEFTE, onzeker
from actions.zinnen import kern
from knowledge.service import Hulp

# "En voor jongeren?": the need on the table for others, and no question about it.
VOOR_ANDEREN = re.compile(r"(?:(?:en|maar|is er|ook|iets|wat) )*voor (?:\w+ ){0,2}\w+\W*$", re.I)


def gevraagd(beurt: Beurt) -> tuple[Hulp, str] | None:
    """The help that the message asks for in so many words, and which text answers."""
    return kennis().gevraagd(
        beurt.tekst,
        op_tafel=beurt.laatste_hulp,
        gemeente_mantelzorger=beurt.gemeente_mantelzorger,
        gemeente_naaste=beurt.gemeente_naaste,
    )


def bekende_vraag(beurt: Beurt) -> str | None:
    """A question that the content knows by its words."""
    if beurt.intent.startswith("crisis_") or not gevraagd(beurt):
        return None
    return "vervolg_gevraagd"


def bekend_antwoord(beurt: Beurt) -> str | None:
    """A question beside the help to which the content has an answer."""
    lijkt_erop = beurt.intent == "crisis_lijkt_erop" and beurt.open_vraag != "crisis"
    elders = beurt.intent.startswith(("crisis_", "overdracht_", "privacy_")) and not lijkt_erop
    if sterk(beurt.tekst) or (elders and beurt.zekerheid >= ONZEKER):
        return None
    if VOOR_ANDEREN.match(beurt.tekst.strip()) and beurt.onderwerp:
        return None
    if _los_van_vragen(beurt) or not beantwoord(beurt):
        return None
    return "vervolg_beantwoord"


def beter_dan_niets(beurt: Beurt) -> str | None:
    """A question that nothing else answers: what comes near to it in the content."""
    if not is_vraag(beurt.tekst) or beurt.intent.startswith("crisis_"):
        return None
    if beurt.onderwerp == "nazorg_steun" and not beurt.tekst.rstrip().endswith("?"):
        return None
    stemming = beurt.intent.startswith(STEMMING) and beurt.zekerheid < HEEL_ZEKER
    niets = beurt.intent == NIET_BEGREPEN or stemming or onzeker(beurt)
    return "vervolg_beantwoord" if niets and beantwoord(beurt, GEEN_BETER) else None


def _los_van_vragen(beurt: Beurt) -> bool:
    """A first message that the classifier is sure of, or thanks: the need itself comes first."""
    if beurt.intent in LOS and not is_vraag(beurt.tekst):
        return True
    eerste = beurt.onderwerp is None and not beurt.laatste_hulp
    return eerste and beurt.zekerheid >= ZEKER and not vraagvorm(kern(beurt.tekst))


def bekende_naam(beurt: Beurt) -> str | None:
    """Nothing but the name of something, and the classifier is not very sure of another meaning."""
    if beurt.zekerheid >= HEEL_ZEKER and beurt.intent != NIET_BEGREPEN:
        return None
    hulp = heet(beurt)
    if hulp is None:
        return None
    behoefte = beurt.intent in {VAN_BEHOEFTE.get(een, een) for een in hulp.behoeften}
    if behoefte and dict(beurt.kansen).get(beurt.intent, 0.0) >= ONZEKER:
        return None  # the answer to this need shows it too, and what is in the town
    return "uitleg_woord" if WAT_IS.search(beurt.tekst) or not hulp.tonen else "vervolg_genoemd"
