"""Lets what is asked choose the answer when a mood was heard beside it.

"Het is zwaar. Wie kan er koken?" asks for a cook: the mood is heard in the opening line (the
signals of the message), the question decides who answers. A mood that is denied ("moe valt wel
mee") is none at all.
"""

from collections.abc import Iterator
from dataclasses import replace

from actions.beurt import Beurt
from actions.grenzen import KAAL, KORT, LOS, NIET_BEGREPEN
from actions.tekens import genoemde, past
from actions.verhaal import GERAAKT, KAN_NIET_MEER, UITGEPUT
from actions.vraagvorm import is_vraag, vraagvorm
from actions.wegen import STEMMING, ZEKER_GENOEG, ZETTEN
from actions.wens import GENOEG, WENST
from actions.zinnen import kern, lengte
from actions.zinsdelen import Zinsdeel
from knowledge.gegevens import denied_signals

GEHOORD = ("belasting_zwaar", "belasting_herkennen", "gevoel_steun")


def vraag_eerst(beurt: Beurt) -> Beurt:
    """The turn with the need that is asked for, when a mood was all that was heard."""
    if beurt.intent not in GEHOORD or not beurt.tekst:
        return beurt
    delen = beurt.delen or (Zinsdeel(beurt.tekst, beurt.kansen),)
    vragen = [een for een in delen if een.tekst not in beurt.weg and _vraagt(een.tekst)]
    ontkend = _ontkend(beurt)
    tekst = " ".join(een.tekst for een in vragen) if beurt.delen else beurt.tekst
    gevraagd = replace(beurt, tekst=tekst, tweede=None, delen=tuple(vragen) if beurt.delen else ())
    for naam in _gevraagd(vragen, GENOEG if ontkend else ZEKER_GENOEG):
        if past(naam, gevraagd, 0.0):
            return replace(gevraagd, intent=naam, zekerheid=ZEKER_GENOEG)
    if verteld := _kale_vraag(beurt, vragen):
        return replace(beurt, intent=verteld, zekerheid=ZEKER_GENOEG)
    return replace(beurt, intent=NIET_BEGREPEN, zekerheid=0.0) if ontkend else beurt


def _gevraagd(vragen: list[Zinsdeel], grens: float) -> Iterator[str]:
    """The needs that are asked for: first those with a plain word, then the likeliest of what says
    more than "wie helpt mij".
    """
    for deel in vragen:
        yield from genoemde(deel.tekst)
    for deel in vragen:
        if lengte(kern(deel.tekst)) <= KAAL:
            continue
        over = (een for een, kans in deel.kansen if kans >= grens)
        yield from (een for een in over if _is_behoefte(een))


def _kale_vraag(beurt: Beurt, vragen: list[Zinsdeel]) -> str | None:
    """ "Wassen lukt mij niet meer zo goed. Wat adviseert u?": the one thing that was told of."""
    kort = [een for een in vragen if een.tekst.endswith("?") and lengte(een.tekst) <= KORT]
    if not kort or len(vragen) == len(beurt.delen) or _weegt(beurt):
        return None
    verteld = [
        een for een in genoemde(beurt.heel) if past(een, replace(beurt, tekst=beurt.heel), 0.0)
    ]
    return verteld[0] if len(verteld) == 1 else None


def _is_behoefte(naam: str) -> bool:
    return naam not in (*LOS, NIET_BEGREPEN) and not naam.startswith(
        (*STEMMING, *ZETTEN, "praten_")
    )


def _vraagt(deel: str) -> bool:
    rest = kern(deel)
    return vraagvorm(rest) or is_vraag(rest) or bool(WENST.search(deel))


def _ontkend(beurt: Beurt) -> bool:
    """Is it said that it is not heavy, and nothing else that weighs?"""
    return not _weegt(beurt) and bool(denied_signals(beurt.heel))


def _weegt(beurt: Beurt) -> bool:
    """Is something heard that weighs on who writes?"""
    gehoord = (UITGEPUT | GERAAKT) & set(beurt.signalen)
    return bool(gehoord or KAN_NIET_MEER.search(beurt.heel))
