"""Reads what is asked about leave from work: the letter, leave for the self-employed, one thing
about the right; also as the first message of a talk.
"""

import re

from actions.beurt import Beurt
from actions.grenzen import ZEKER
from actions.kennis import onderdeel
from actions.vraagsoort import vraag_over
from actions.vraagvorm import vraagt, vraagvorm
from actions.woordgelijk import noemt
from actions.zinnen import een_van, kern, lengte
from knowledge import verlof

# Which right answers each meaning. The first ones have names of their own, so they are sought
# first; "zorgverlof" alone may be either of the two kinds.
RECHT_VAN = {
    "verlof_calamiteit": "calamiteitenverlof",
    "verlof_lang": "langdurend-zorgverlof",
    "verlof_kort": "kortdurend-zorgverlof",
    "werk_combineren": "flexibel-werken",
}
WERK = ("verlof_", "werk_")
ZELFSTANDIG = een_van(r"zzp\w*|zelfstandig\w*|eigen (?:zaak|bedrijf)|freelance\w*")
VERLOF = re.compile(r"verlof", re.I)
BAAS = een_van(r"werkgever|baas|chef|leidinggevende")
BRIEF = een_van(r"(?:voorbeeld)?brief(?:je)?(?! (?:van|uit|gekregen|gehad))")
WIL_BRIEF = een_van(
    r"wil|kun|kunt|kan|maak|maken|help\w*|nodig|graag|schrij\w+|opstel\w*|voorbeeld\w*|hoe|heb je"
)
KORT = re.compile(r"\bkort\w*", re.I)
# "2 weken", "een paar dagen", "drie maanden": how long someone needs to be free.
_DUUR = re.compile(
    r"\b(\d+|een|één|twee|drie|vier|vijf|zes|acht|tien|paar|enkele|half) "
    r"(dag|dagen|week|weken|maand|maanden|jaar)\b",
    re.I,
)
_HOOGSTENS_TWEE = ("1", "2", "een", "één", "twee")
# Told of an employer, these are a question.
BAAS_ZEGT = ("vakantie", "ontslag", "weigeren")
LOS = 5  # words: a bare length
# What the first answer about a leave tells already.
IN_HET_KORT = ("hoe_lang", "loon", "aanvragen", "kosten", "wanneer")
KAAL = 6  # words: hardly more than the letter itself


def over_verlof(beurt: Beurt) -> str | None:
    """The answer that must speak, when the turn asks something about leave."""
    rest = kern(beurt.tekst)
    if not _gaat_over_werk(beurt):
        return None
    if ZELFSTANDIG.search(rest):
        return "verlof_zelfstandig"
    if BRIEF.search(rest) and (WIL_BRIEF.search(beurt.tekst) or lengte(rest) <= KAAL):
        return "verlof_brief"
    gaf_uren = "uren_per_week" in beurt.nieuw
    if beurt.open_vraag == "welke_brief" and (
        gaf_uren or soort(beurt) or beurt.intent in RECHT_VAN
    ):
        return "verlof_brief"
    op_tafel = beurt.onderwerp in RECHT_VAN
    if beurt.onderwerp == "werk_combineren" and not gaf_uren:  # what would help comes as well
        op_tafel = vraagt(rest) or vraagvorm(rest)
    andere_uren = beurt.intent.startswith("werk_") and soort(beurt) == "werk_combineren"
    boos = vraag_over(rest) in BAAS_ZEGT and bool(BAAS.search(rest))
    genoemd = beurt.intent.startswith("verlof_") or VERLOF.search(rest)
    if not (op_tafel or boos or andere_uren or genoemd):
        return None
    if verlof.opgenomen(rest) is not None:
        return soort(beurt) or "verlof_kort"
    wat = vraag_over(rest)
    if not op_tafel and not VERLOF.search(rest) and wat in IN_HET_KORT:
        return None  # a story: all of it in short says this too
    if op_tafel and duur(rest) and wat in (None, "hoe_lang") and lengte(rest) <= 2 * LOS:
        return duur(rest)
    if beurt.onderwerp == "werk_combineren" and not wat and gaf_uren:
        return "verlof_kort"
    gevraagd = op_tafel or boos or vraagt(rest) or vraagvorm(rest)
    return "verlof_vraag" if gevraagd and wat else None


def duur(tekst: str) -> str | None:
    """The leave that fits how long is named: up to two weeks it is the short one."""
    gevonden = _DUUR.search(tekst)
    if gevonden is None:
        return None
    aantal, eenheid = gevonden.group(1).lower(), gevonden.group(2).lower()
    kort = eenheid.startswith("dag") or (eenheid.startswith("we") and aantal in _HOOGSTENS_TWEE)
    return "verlof_kort" if kort else "verlof_lang"


def soort(beurt: Beurt) -> str | None:
    """The kind of leave (its intent) that is named, else the one on the table."""
    for intent in ("verlof_calamiteit", "verlof_lang"):
        if noemt(beurt.tekst, onderdeel(RECHT_VAN[intent])):
            return intent
    if KORT.search(beurt.tekst):
        return "verlof_kort"
    if noemt(beurt.tekst, onderdeel(RECHT_VAN["werk_combineren"])):
        return "werk_combineren"
    return beurt.onderwerp if beurt.onderwerp in RECHT_VAN else None


def _gaat_over_werk(beurt: Beurt) -> bool:
    if beurt.intent.startswith(("crisis_", "privacy_")):
        return False
    if beurt.intent.startswith(WERK) or VERLOF.search(beurt.tekst):
        return True
    if BAAS.search(beurt.tekst) and BRIEF.search(beurt.tekst):
        return True
    if beurt.open_vraag == "welke_brief":
        return True
    zet = beurt.intent.startswith(("vervolg_", "praten_", "bedoel_")) or beurt.zekerheid < ZEKER
    return zet and (beurt.onderwerp or "").startswith(WERK)
