"""Reads what the content knows by itself: a question in its own words, the name of something."""

from actions.beurt import Beurt
from actions.bij_naam import heet
from actions.grenzen import HEEL_ZEKER, NIET_BEGREPEN, ONZEKER
from actions.kennis import kennis
from actions.navraag import WAT_IS
from actions.wegen import VAN_BEHOEFTE
from knowledge.service import Hulp


def gevraagd(beurt: Beurt) -> tuple[Hulp, str] | None:
    """The help that the message asks for in so many words, and which text answers."""
    return kennis().gevraagd(
        beurt.tekst,
        gemeente_mantelzorger=beurt.gemeente_mantelzorger,
        gemeente_naaste=beurt.gemeente_naaste,
    )


def bekende_vraag(beurt: Beurt) -> str | None:
    """A question that the content knows by its words."""
    if beurt.intent.startswith("crisis_") or not gevraagd(beurt):
        return None
    return "vervolg_gevraagd"


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
