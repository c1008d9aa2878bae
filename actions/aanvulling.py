"""Reads a message that adds to the need on the table: who it is about, a town, hours, an answer to
our question.
"""

from actions.andere_behoefte import ander
from actions.beurt import Beurt
from actions.grenzen import (
    EIGEN,
    GEGEVENS,
    KAAL,
    KORT,
    LOS,
    NIET_BEGREPEN,
    ONZEKER,
    VERTEL,
    ZEKER,
    plaats_genoemd,
)
from actions.tekens import genoemde
from actions.vraagvorm import is_vraag, vraagvorm
from actions.wegen import STEMMING, onzeker
from actions.wie_waar import WIE_HET_IS, WOONT
from actions.zinnen import kern, lengte

# "Welk papier ligt er nu?": whatever it is about, it is the answer.
VRAAGT_WAT = ("praktisch_regelwerk",)
# After these nothing of a need was asked, or the answer has its own way.
GEEN_VRAAG = (None, "bedoel", "crisis", "waarmee", "zorg_jij", "wat_kan", *VERTEL)


def gaat_om(beurt: Beurt) -> str | None:
    """ "Het gaat om mijn broer": who it is about is set right; the need on the table stays."""
    heel = beurt.heel or beurt.tekst
    rest = kern(heel)
    if "relatie" not in beurt.nieuw or beurt.onderwerp is None or lengte(rest) > 2 * KORT:
        return None
    if (
        not (WIE_HET_IS.search(heel) or WIE_HET_IS.search(rest))
        or is_vraag(rest)
        or set(genoemde(rest)) - {beurt.onderwerp}
    ):
        return None
    if beurt.intent.startswith(("crisis_", "overdracht_", "privacy_")) or plaats_genoemd(beurt):
        return None
    return "belasting_herkennen" if beurt.onderwerp == "nazorg_steun" else "vervolg_gegeven"


def gegeven(beurt: Beurt) -> str | None:
    """A bare town, relation, condition or number of hours belongs to the need on the table."""
    nieuw = GEGEVENS & set(beurt.nieuw)
    woorden = lengte(kern(beurt.tekst))
    los = beurt.intent == "vervolg_gegeven" and not beurt.onderwerp
    if los and is_vraag(beurt.tekst) and woorden > KAAL:  # a whole question, with a town in it
        return ander(beurt)
    if not nieuw or beurt.intent.startswith(EIGEN):
        return None
    if beurt.intent in LOS or (beurt.intent == NIET_BEGREPEN and beurt.onderwerp):
        grens = 2 * KORT if plaats_genoemd(beurt) else KORT
        return "vervolg_gegeven" if woorden <= grens else None
    onzeker = beurt.zekerheid < ONZEKER
    if onzeker and beurt.onderwerp and WOONT.search(beurt.tekst) and woorden <= 2 * KORT:
        return "vervolg_gegeven"
    gevraagd = (beurt.open_vraag or "").startswith(("plaats", "vraag_uren", "aandoening"))
    kaal = woorden <= (KORT if gevraagd else KAAL)
    return "vervolg_gegeven" if kaal and (gevraagd or onzeker) else None


def kort_antwoord(beurt: Beurt) -> str | None:
    """A few words after our own question about a need are the answer to it."""
    if beurt.open_vraag in GEEN_VRAAG or not beurt.onderwerp or beurt.intent.startswith(EIGEN):
        return None
    woorden = lengte(beurt.tekst)
    if vraagvorm(beurt.tekst) or woorden > KORT or beurt.missers:
        return None
    losse_zet = beurt.intent in LOS or (
        beurt.intent.startswith("vervolg_") and beurt.intent != "vervolg_gegeven"
    )
    eigen = beurt.intent not in (NIET_BEGREPEN, "vervolg_gegeven", beurt.onderwerp)
    if eigen and beurt.onderwerp.startswith(STEMMING) and beurt.zekerheid >= ONZEKER:
        return None  # what gives air is a need of its own
    zeker = beurt.zekerheid >= ZEKER if woorden <= KAAL else not onzeker(beurt)
    return None if losse_zet or (eigen and zeker) else "vervolg_antwoord"


def noemt_wat(beurt: Beurt) -> str | None:
    """What names the thing that we asked for, with a sigh behind it or not: "wmo, scootmobiel"."""
    if beurt.onderwerp not in VRAAGT_WAT or beurt.open_vraag != "vraag":
        return None
    if beurt.intent.startswith((*EIGEN, "praten_")) or lengte(beurt.tekst) > 3 * KORT:
        return None
    rest = kern(beurt.tekst)
    vraagt = is_vraag(rest) or vraagvorm(rest) or beurt.weg
    return None if vraagt or lengte(rest) == 0 else "vervolg_antwoord"
