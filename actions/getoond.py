"""Reads what is asked about the help that was shown, or about a word: which answer must speak."""

from actions.antwoordzin import antwoord_uit, zijvraag
from actions.beurt import Beurt
from actions.bij_naam import genoemd
from actions.grenzen import (
    BIJNA_WIS,
    EIGEN,
    GEGEVENS,
    HEEL_ZEKER,
    KORT,
    LOS,
    NIET_BEGREPEN,
    ONZEKER,
    ZEKER,
    plaats_genoemd,
)
from actions.kennis import kennis
from actions.keuze import kiest
from actions.navraag import (
    BEREIKEN,
    HOEVEEL,
    MAAKT_PLAATS_UIT,
    MAKKELIJKER,
    NIET_BELLEN,
    NUMMER,
    OVER_DIT,
    TERUG,
    WAAROM,
    WAT_IS,
    WAT_NU,
    WIE_BELLEN,
    wijst_terug,
)
from actions.tafel import op_tafel
from actions.tekens import genoemde
from actions.vraagsoort import vraag_over
from actions.vraagvorm import vraagdeel, vraagvorm
from actions.zinnen import een_van, kern, lengte

# What says itself what to do with a name.
NAAR_NAAM = ("vervolg_kosten", "vervolg_hoe", "toegang_contact")
IK = een_van(r"ik|mij|me|wij|we|ons")
# Answers the questions about itself.
EIGEN_VRAAG = ("verlof_", "geld_waardering")
# What is asked beside how and how much, also when the classifier hears only those.
BEHALVE_HOE = ("hoe_lang", "hoe_vaak", "voor_wie", "wanneer", "waar", "wat")
# Asks for something that was not shown.
ZOEKT_NOG = een_van(r"(?:is|zijn) er|iets|iemand|nog meer|zoek\w*|anders|groep|wie kan")
_HOE = een_van(
    r"hoe(?! (?:vaak|lang|oud|laat))|aan ?vra\w+|aan ?meld\w*|kost\w*|hoeveel|nummer|adres"
)
# Needs that answer the next questions about them themselves.
ZELF_VERDER = ("ziekte_levenseinde",)


def over_het_getoonde(beurt: Beurt) -> str | None:
    """A question about the help that was shown, or about a word."""
    rest, tekst = kern(beurt.tekst), beurt.tekst
    if not rest and beurt.intent in LOS:  # "dag": a greeting, not the Dag van …
        return None
    if kiest(tekst) and (beurt.opties or beurt.laatste_hulp):
        return None if "uren_per_week" in beurt.nieuw else "vervolg_keuze"
    if MAKKELIJKER.search(tekst) and kennis().begrippen(tekst):
        return "uitleg_woord"
    if MAKKELIJKER.search(tekst) and beurt.laatste_hulp and lengte(tekst) <= 2 * KORT:
        return "uitleg_makkelijker"
    if WAT_IS.search(tekst) and not BEREIKEN.search(tekst) and lengte(tekst) <= 2 * KORT:
        return "uitleg_woord"
    if NIET_BELLEN.search(rest) and lengte(rest) <= 2 * KORT:
        return "overdracht_chat"
    if WAAROM.fullmatch(tekst):
        return "praten_waarom"
    if MAAKT_PLAATS_UIT.search(tekst) and lengte(rest) <= 2 * KORT:
        return "vervolg_plaats"
    if WAT_NU.fullmatch(tekst):
        return "vervolg_hoe" if beurt.laatste_hulp else "praten_wat_kan"
    if beurt.open_vraag == "meekijken" and "?" in tekst and lengte(rest) <= KORT:
        return "privacy_meekijken"
    if not beurt.laatste_hulp or beurt.intent.startswith(("crisis_", "privacy_")):
        return None
    if WIE_BELLEN.search(tekst) and lengte(rest) <= 2 * KORT:
        return "overdracht_wie"
    if plaats_genoemd(beurt) and ZOEKT_NOG.search(rest) and beurt.intent in NAAR_NAAM:
        return "vervolg_gegeven"
    zoekt_nog = ZOEKT_NOG.search(rest) and not NUMMER.search(rest)
    if BEREIKEN.search(rest) and lengte(rest) <= 2 * KORT and not zoekt_nog:
        return "toegang_contact"
    if beurt.intent == "vervolg_kosten" and "geld_regelen" in genoemde(rest):
        return "geld_regelen"  # "krijg ik ook reiskosten" is not what this costs
    if vraag_over(rest) == "kosten" and lengte(rest) <= 2 * KORT and genoemd(beurt):
        return "vervolg_kosten"
    if vraag_over(rest) == "voor_wie" and not IK.search(rest) and lengte(rest) <= 2 * KORT:
        return "vervolg_vraag"  # "telt mijn buurvrouw ook" is not "tel ik mee"
    nieuwe_vraag = _duidelijk_anders(beurt)
    if HOEVEEL.search(rest) and lengte(rest) <= 2 * KORT and not nieuwe_vraag:
        return "vervolg_kosten"
    if beurt.onderwerp in ZELF_VERDER and not nieuwe_vraag and vraagvorm(rest):
        return beurt.onderwerp
    bij_naam = vraagdeel(rest) and vraag_over(rest) and lengte(rest) <= 2 * KORT and genoemd(beurt)
    if bij_naam and not nieuwe_vraag:
        return "vervolg_vraag"
    if lengte(rest) <= KORT and _zegt_weinig(beurt) and genoemd(beurt):
        return "vervolg_genoemd"
    if not nieuwe_vraag and lengte(rest) <= 2 * KORT and _erover(beurt, rest):
        return "vervolg_vraag"
    return None


def _duidelijk_anders(beurt: Beurt) -> bool:
    """A need of its own, other than the one on the table; "is dat verplicht" has to be surer."""
    rest = kern(beurt.tekst)
    grens = ZEKER
    terug = vraag_over(rest) and vraagdeel(rest) and TERUG.search(rest)
    if terug or OVER_DIT.match(beurt.tekst.strip()):
        grens = BIJNA_WIS
    elif lengte(rest) <= KORT and wijst_terug(rest):
        grens = HEEL_ZEKER
    return (
        beurt.zekerheid >= grens
        and beurt.intent not in {*LOS, NIET_BEGREPEN, beurt.onderwerp}
        and not beurt.intent.startswith("vervolg_")
    )


def _erover(beurt: Beurt, rest: str) -> bool:
    """Until when, who signs, can that also: and no other need, no search for something else."""
    if beurt.intent.startswith(EIGEN):
        return False
    if beurt.intent in NAAR_NAAM and vraag_over(rest) not in BEHALVE_HOE and not _bijvraag(rest):
        return False
    if beurt.intent in LOS and "?" not in beurt.tekst:
        return False
    if (GEGEVENS - {"relatie"}) & set(beurt.nieuw):
        return False
    if OVER_DIT.match(beurt.tekst.strip()) and not beurt.intent.startswith(EIGEN_VRAAG):
        return True
    over = vraag_over(rest)
    if ZOEKT_NOG.search(rest) and not (over and TERUG.search(rest)):
        return False
    if not vraagdeel(rest) and over != "voor_wie":
        return False
    woorden = set(genoemde(rest))
    if over:
        geld = {"geld_regelen"} if over == "kosten" else set()
        return not woorden - {beurt.onderwerp, "praktisch_regelwerk", "verlof_kort"} - geld
    return not woorden - {beurt.onderwerp} and wijst_terug(rest)


def staat_er(beurt: Beurt) -> bool:
    """Does what was shown answer this?"""
    hulp = op_tafel(beurt)
    return hulp is not None and bool(antwoord_uit(hulp, beurt.tekst))


def _bijvraag(rest: str) -> bool:
    """ "Ook in het weekend?", "voor kinderen?": asked beside how and how much."""
    return zijvraag(rest) and not _HOE.search(rest) and vraag_over(rest) in (None, *BEHALVE_HOE)


def _zegt_weinig(beurt: Beurt) -> bool:
    """Beside a name, is this no clear need of its own?"""
    if beurt.intent.startswith(NAAR_NAAM):
        return False
    return beurt.zekerheid < ONZEKER or beurt.intent in {*LOS, NIET_BEGREPEN, beurt.onderwerp}
