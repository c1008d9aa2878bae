"""Help that is turned down, in this message or before: it is not to be shown, until it is asked for
again.
"""

import re

from actions.antwoordzin import stammen
from actions.beurt import Beurt
from actions.kennis import bestaand, kennis
from actions.tekens import genoemde
from actions.wegen import VAN_BEHOEFTE
from actions.woordgelijk import noemt
from knowledge.service import Hulp, waar

DEEL = 0.5  # of the telling words that are turned down, so many are in what is known of the help
# Says that it is turned down, and not what.
LEEG = stammen(
    "niet geen nooit nergens niets meer hoeft hoeven bedoel bedoelde vroeg zocht zoek zoeken gehad"
    " geprobeerd gebeld gevraagd moet niks zitten gewoon echt liever graag tegen"
    " man vrouw vader moeder zoon dochter kind ouders partner broer zus"
)
# Needs of one form only: "geen cursus" turns down all of it, "geen dagopvang" not.
EEN_VORM = ("samen_cursus", "samen_lotgenoten", "vrijwilliger_vraag", "geld_waardering")
# A problem that is told, not something that is turned down.
_PROBLEEM = re.compile(
    r"\b(?:niet|geen|nooit) (?:\w+ )?(?:meer|goed|zelf|langer|alleen)\b"
    r"|\b(?:lukt|lukken|snap\w*|begrijp\w*)\b"
    r"|\b(?:ik|we|wij) (?:kan|kunnen|durf|durven|snap|begrijp|weet|weten)\b",
    re.I,
)


def niet_gewenst(beurt: Beurt, hulp: Hulp) -> bool:
    """Is this turned down in the message, or earlier in the talk?"""
    if any(wijst_hulp_af(deel, hulp) for deel in beurt.weg):
        return True
    soort = VAN_BEHOEFTE.get(next(iter(hulp.behoeften), ""))
    if soort in afgewezen_soorten(beurt):
        return True
    return any(een == hulp.slug or _blijft_weg(een, hulp) for een in beurt.eerder_weg)


def zonder_weg(beurt: Beurt, tekst: str) -> str:
    """The text without the words of what is turned down."""
    weg = stammen(" ".join(beurt.weg))
    return " ".join(woord for woord in tekst.split() if not stammen(woord) & weg)


def zonder_eigen_woord(deel: str) -> bool:
    """Does this say only that something is not wanted: "dat wil ze niet"?"""
    return not stammen(deel) - LEEG


def afgewezen_soorten(beurt: Beurt) -> set[str]:
    """The needs of one form that were turned down in this talk."""
    return {naam for een in beurt.eerder_weg for naam in genoemde(een) if naam in EEN_VORM}


def onthouden(beurt: Beurt) -> list[str]:
    """What stays turned down from here on: the words, and the slugs of what they are about."""
    blijft = [een for een in beurt.eerder_weg if not _weer_gevraagd(beurt, een)]
    nieuw = [
        een for deel in beurt.weg if not is_probleem(deel) for een in (*_slugs(beurt, deel), deel)
    ]
    return list(dict.fromkeys((*blijft, *nieuw)))


def over_getoonde(beurt: Beurt, deel: str) -> bool:
    """Is this part about help that was shown?"""
    getoond = bestaand(dict.fromkeys((*beurt.laatste_hulp, *beurt.getoond)))
    return any(wijst_hulp_af(deel, hulp) for hulp in getoond)


def is_probleem(deel: str) -> bool:
    """Does this tell what someone cannot do, rather than what is not wanted?"""
    return bool(_PROBLEEM.search(deel))


def wijst_hulp_af(tekst: str, hulp: Hulp) -> bool:
    """Does what is turned down name this help, its place, or most of what it is?"""
    if (plaats := _om_plaats(tekst, hulp)) is not None:
        return plaats
    if noemt(tekst, hulp, deels=True) or _eigen(tekst, hulp):
        return True
    gezegd = stammen(tekst) - LEEG
    gedeeld = gezegd & stammen(" ".join((hulp.wat, *hulp.zoals_mensen_zeggen)))
    return bool(gedeeld) and len(gedeeld) >= DEEL * len(gezegd)


def _blijft_weg(tekst: str, hulp: Hulp) -> bool:
    """Is this help, or its place, what was turned down: its names hold most of what was said?"""
    if (plaats := _om_plaats(tekst, hulp)) is not None:
        return plaats
    eigen = _eigen(tekst, hulp)
    return noemt(tekst, hulp, deels=True) or (
        bool(eigen) and len(eigen) >= DEEL * len(stammen(tekst) - LEEG)
    )


def _eigen(tekst: str, hulp: Hulp) -> frozenset[str]:
    """What the text shares with the names of this help, but for its towns."""
    namen = stammen(" ".join((hulp.naam, hulp.kort, *hulp.ook_bekend_als)))
    return (stammen(tekst) - LEEG) & namen - stammen(" ".join(hulp.gebied))


def _om_plaats(tekst: str, hulp: Hulp) -> bool | None:
    """Does where this help is decide: turned down, or what is wanted; None when it does not."""
    hier = hulp.feiten.get("waar")
    if hier and (weg := waar.refused(tekst)):
        return hier == weg
    return False if hier and waar.wanted(tekst) == hier else None


def _slugs(beurt: Beurt, deel: str) -> list[str]:
    """The shown help that this part is about; when it has no word of its own ("dat heb ik al"),
    what came first.
    """
    getoond = bestaand(dict.fromkeys((*beurt.laatste_hulp, *beurt.getoond)))
    if zonder_eigen_woord(deel) and not waar.refused(deel):
        return list(beurt.laatste_hulp[:1])
    return [hulp.slug for hulp in getoond if wijst_hulp_af(deel, hulp)]


def _weer_gevraagd(beurt: Beurt, een: str) -> bool:
    """Is this asked for now, after all: by its name, by its place, or with a button?"""
    if not beurt.tekst:
        return beurt.intent in EEN_VORM and beurt.intent in genoemde(een)
    if set(EEN_VORM) & set(genoemde(een)) & set(genoemde(beurt.tekst)):
        return True
    if hulp := kennis().hulp(een):
        plek = waar.wanted(beurt.tekst)
        return noemt(beurt.tekst, hulp) or (plek is not None and hulp.feiten.get("waar") == plek)
    if plek := waar.refused(een):
        return waar.wanted(beurt.tekst) == plek
    return bool((stammen(een) - LEEG) & stammen(beurt.tekst))
