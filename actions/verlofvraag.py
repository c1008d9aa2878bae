"""Reads what is asked about leave from work: the letter, leave for the self-employed, an employer
who says no, how soon and how long, one thing about the right; also as the first message of a talk.
"""

import re

from actions.afwijzing import zonder_nee
from actions.baas import zegt_nee
from actions.beurt import Beurt
from actions.grenzen import ZEKER
from actions.kennis import onderdeel
from actions.tekens import past
from actions.verlofduur import VAAK, VRIJ_VAN_WERK, soorten, wil_weg
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
    r"wil|kun|kunt|kan|mag|krijg\w*|stuur\w*|sturen|maak|maken|help\w*|nodig|graag|schrij\w+"
    r"|opstel\w*|voorbeeld\w*|hoe|heb je"
)
KORT = re.compile(r"\bkort\w*", re.I)
# A letter that someone has, or one to a desk: no letter for leave.
ANDERE_BRIEF = een_van(
    r"snap\w*|begrijp\w*|lezen|uitleg\w*|kreeg|kregen|gekregen|ontvangen|ligt|binnen|bezwaar\w*"
    r"|gemeente|uwv|ciz|svb|cak|zorgkantoor|instantie\w*|belasting\w*|verzeker\w*|school|huisarts"
    r"|dokter|arts|verhuurder|woningbouw\w*|bank|wmo|wlz|pgb|indicatie|post(?:en)?|vrijwillig\w*"
)
OP_HET_WERK = een_van(
    r"(?:voor|naar|aan|op) (?:(?:mijn|mn|m'n|me|het|de|ons) )?(?:werk|baas|bazin|zaak|chef\w*"
    r"|werkgever|leidinggevende|manager|personeelszaken|hr|p&o)"
)
# How to tell it there: words or advice for that talk, and nothing about what stays between us.
ZEG_DE_BAAS = een_van(
    r"(?:hoe|wat) (?:zeg|vertel|breng|leg|vraag|bespreek)\b[^.?!]{0,30}\b(?:baas|bazin|chef"
    r"|werkgever|leidinggevende|manager|teamleider)",
    r"(?:hoe|wat) (?:\w+ ){0,5}(?:tegen|aan|met) (?:mijn|mn|m'n|me|de) (?:\w+ )?(?:baas|bazin|chef"
    r"|werkgever|leidinggevende|manager|teamleider)\b[^.?!]{0,15}\b(?:zeg\w*|vertel\w*|breng\w*)",
)
# Told of an employer, these are a question.
BAAS_ZEGT = ("vakantie", "ontslag", "weigeren")
# An employer who wants these does not refuse: each has an answer of its own.
GEEN_NEE = ("vakantie", "ontslag", "bewijs")
# What someone says of a working week, without its hours.
WERKWEEK = een_van(
    r"full ?time\w*|voltijd\w*|part ?time\w*|deeltijd\w*|(?:\d|\w+) dagen|hele week|nul ?uren\w*"
    r"|oproep\w*|wissel\w*|verschil\w*|ongeveer"
)
LOS = 5  # words: a bare length
# What the first answer about a leave tells already.
IN_HET_KORT = ("hoe_lang", "loon", "aanvragen", "kosten", "wanneer")
BIJ_DE_DUUR = (None, "hoe_lang", "hoe_vaak", "loon", "kosten", "wanneer")
KAAL = 6  # words: hardly more than the letter itself


def over_verlof(beurt: Beurt) -> str | None:
    """The answer that must speak, when the turn asks something about leave."""
    rest = kern(beurt.tekst)
    wat = vraag_over(rest)
    if beurt.intent.startswith("crisis_"):
        return None
    in_gesprek = _in_gesprek(beurt)
    kort_erop = lengte(rest) <= 2 * LOS and (beurt.onderwerp or "").startswith(WERK)
    if wat not in GEEN_NEE and zegt_nee(beurt.tekst, over_verlof=in_gesprek or kort_erop):
        return "verlof_geweigerd"
    if wil_brief(beurt, rest):
        return "verlof_brief"
    if ZEG_DE_BAAS.search(rest) and lengte(rest) <= 3 * LOS:
        if vorige(beurt):
            return "overdracht_samenvatting"
        if beurt.intent.startswith("privacy_"):
            return "gesprek_advies"
    if beurt.intent.startswith("privacy_"):
        return None
    if not (in_gesprek or _gaat_over_werk(beurt)):
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
    boos = wat in BAAS_ZEGT and bool(BAAS.search(rest))
    genoemd = beurt.intent.startswith("verlof_") or bool(VRIJ_VAN_WERK.search(rest))
    if not (op_tafel or boos or andere_uren or genoemd):
        return None
    if beurt.open_vraag == "vraag_uren" and not gaf_uren and WERKWEEK.search(rest) and not wat:
        return beurt.onderwerp
    if verlof.opgenomen(rest) is not None:
        return soort(beurt) or "verlof_kort"
    if not andere_uren and wat in BIJ_DE_DUUR and (passend := _past_bij_duur(beurt, rest)):
        return passend
    if not op_tafel and not VERLOF.search(rest) and wat in IN_HET_KORT:
        return _vrij(beurt, rest)  # a story: all of it in short says this too
    if gaf_uren and op_tafel and not wat:
        return "verlof_kort" if beurt.onderwerp in OM_DE_UREN else beurt.onderwerp
    gevraagd = op_tafel or boos or vraagt(rest) or vraagvorm(rest)
    return "verlof_vraag" if gevraagd and wat else _vrij(beurt, rest)


def wil_brief(beurt: Beurt, rest: str) -> bool:
    """Is the letter to the employer asked for: to work in so many words, or while leave is the
    subject or was just before, whatever the classifier hears?
    """
    if not BRIEF.search(rest) or ANDERE_BRIEF.search(rest) or zegt_nee(beurt.tekst):
        return False
    if not (WIL_BRIEF.search(beurt.tekst) or lengte(rest) <= KAAL) or lengte(rest) > 3 * LOS:
        return False
    return bool(OP_HET_WERK.search(rest) or VERLOF.search(rest) or vorige(beurt))


def vorige(beurt: Beurt) -> str | None:
    """The leave (its intent) on the table, or the last one that we spoke of just before."""
    if beurt.onderwerp in RECHT_VAN:
        return beurt.onderwerp
    return next(
        (
            naam
            for een in reversed(beurt.gezegd)
            for naam in RECHT_VAN
            if een.startswith(f"utter_{naam}_")
        ),
        None,
    )


# Told hours, these reckon none: the leave that most ask for does.
OM_DE_UREN = ("werk_combineren", "verlof_calamiteit")


def _past_bij_duur(beurt: Beurt, rest: str) -> str | None:
    """The leave that fits how soon and how long someone needs to be free, beside a clear wish to
    be free or in a short answer; none when a kind is named, or when "every week" says no more than
    the one on the table.
    """
    passend = soorten(rest)
    anders_genoemd = soort(beurt) not in (None, beurt.onderwerp)
    zelfde = passend[:1] == (beurt.onderwerp,) and "uren_per_week" not in beurt.nieuw
    if not passend or anders_genoemd or (zelfde and VAAK.search(rest)):
        return None
    if VRIJ_VAN_WERK.search(rest) or beurt.intent == passend[0]:
        return passend[0]
    if beurt.onderwerp not in RECHT_VAN:
        return passend[0] if len(passend) > 1 else None
    if passend[0] == "verlof_calamiteit":
        return passend[0] if wil_weg(rest) else None
    kort = lengte(rest) <= 2 * LOS or "uren_per_week" in beurt.nieuw
    return passend[0] if kort else None


def _vrij(beurt: Beurt, rest: str) -> str | None:
    """Free from work in so many words, and the classifier heard something else in it."""
    if not VRIJ_VAN_WERK.search(rest) or beurt.intent.startswith(WERK):
        return None
    if not past("verlof_kort", beurt, 1.0):  # retired
        return None
    return next((een for een, _ in beurt.kansen if een.startswith("verlof_")), "verlof_kort")


def om_vrij(tekst: str) -> bool:
    """Is free from work asked for, or refused by the employer, whatever else is told?"""
    return bool(VRIJ_VAN_WERK.search(zonder_nee(tekst))) or zegt_nee(tekst)


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
    if beurt.intent.startswith(WERK) or VRIJ_VAN_WERK.search(beurt.tekst):
        return True
    if BAAS.search(beurt.tekst) and BRIEF.search(beurt.tekst):
        return True
    return beurt.open_vraag == "welke_brief"


def _in_gesprek(beurt: Beurt) -> bool:
    """Is the talk about work, and does this message stay with it?"""
    zet = beurt.intent.startswith(("vervolg_", "praten_", "bedoel_")) or beurt.zekerheid < ZEKER
    eigen = beurt.intent.startswith(WERK) or bool({"uren_per_week"} & set(beurt.nieuw))
    return (zet or eigen) and (beurt.onderwerp or "").startswith(WERK)
