"""What a message means while a check is offered, asked, resting or done.

A statement that was asked last comes first: an answer, a move, a change. What is none of these and
asks for something is a question in between, read as ever; what is left is asked once more.
"""

import re
from dataclasses import replace

from actions.afwijzing import zonder_nee
from actions.beurt import FALLBACK, Beurt
from actions.checks.gevraagd import vraagt_check
from actions.checks.kiezen import genoemd
from actions.checks.lopend import AANBOD, OPEN, Lopend, lopend
from actions.checks.over_uitslag import over_bewaard
from actions.checks.toezegging import toegezegd, wisselt
from actions.checks.wijzigen import wijziging
from actions.grenzen import HEEL_ZEKER, KAAL, KORT, LOS, NIET_BEGREPEN, ONZEKER
from actions.instemming import na_ja
from actions.ontkenning import zegt_nee
from actions.vraagvorm import is_vraag
from actions.wegen import STEMMING
from actions.zinnen import een_van, kern, lengte
from knowledge.checks import lezer, next_item

VERDER = een_van(
    r"(?:ga|gaan|kunnen|kan|zullen|wil|wou|laten)\b[^.?!]{0,25}\b(?:verder|door|afmaken|hervatten)"
    r"(?: met (?:de|die|deze|dat) \w+)?",
    r"verder(?: met (?:de|die|deze|dat|mijn) \w+)?|doorgaan|hervat\w*|afmaken|doe voort",
    r"maak (?:hem|m|het) af",
    r"waar (?:waren|zijn) (?:we|wij|de vragen)",
    r"(?:ik )?ben (?:er )?(?:weer|terug)",
)
NIET_VERDER = een_van(
    r"(?:ik|we|wij|wil|wou|kan|liever)\b(?: \w+){0,3} niet (?:\w+ ){0,2}"
    r"(?:verder|doorgaan|afmaken)",
    r"(?:ik|we|wij) (?:ga|gaan|wil|willen) (?:\w+ ){0,2}niet (?:\w+ ){0,2}door",
    r"stop(?:pen)? (?:met )?(?:de|die|deze) (?:vragen\w*|test|lijst|check)",
    r"(?:wil|wou|ga) (?:\w+ ){0,3}(?:stoppen|ophouden|kappen) met (?:de|die|deze|dit)\b",
    r"geen (?:vragen|test) meer|genoeg vragen",
)
BEGIN = een_van(
    r"begin(?:nen)?(?: maar)?|start(?:en)?(?: maar)?|kom maar(?: op)?|ga je gang|laten we|vooruit"
    r"|doe(?: het| dat)? maar|prima|okee?|oké|goed|is goed|graag|ja+|yes|tuurlijk|waarom niet"
    r"|mij best|zullen we"
)
LIEVER_NIET = een_van(
    r"(?:liever |nu |even |toch )*niet|geen (?:zin|tijd|behoefte|vragen|test|vragenlijst\w*)|later"
    r"|laat maar|hoeft niet|nee+|neen|geen zin in"
)
HOE_VER = een_van(
    r"hoe ?veel (?:vragen )?(?:nog|zijn het|komen er|is het|moet ik)|hoe lang (?:duurt|nog|gaat)"
    r"|hoe ver|nog veel vragen|bijna klaar|zijn we er bijna|duurt (?:het|dit) (?:nog )?lang"
)
WAAROM = een_van(
    r"waarom|waarvoor|waar is (?:dat|dit|het) (?:goed )?voor|wat (?:doe|doet|gebeurt)\b[^.?!]{0,30}"
    r"\b(?:antwoorden|mee|gegevens)|eerst meer weten|wie (?:leest|ziet|krijgt)"
)
# What is said beside a statement and keeps its meaning, and the words that it takes.
EIGEN = {
    "overdracht_": een_van(r"mens|iemand|spreken|bel(?:len)?|gebeld|praten|consulent|medewerker"),
    "privacy_": een_van(
        r"wie|anoniem|naam|gegevens|prive|wis\w*|verwijder\w*|bewaar\w*|lees\w*|leest|ziet|krijgt"
        r"|vertel\w*|geheim|opgeslagen"
    ),
    "praten_wie_ben_je": een_van(r"computer|robot|mens|bot|wie (?:ben|bent)"),
    "praten_andere_taal": re.compile(""),
    "praten_afscheid": een_van(
        r"doei+|doeg|dag|houdoe|ajuus|tot (?:ziens|later|morgen|snel)|groet\w*|fijne \w+|bye|later"
    ),
}
# What is no question in between, however sure the guess.
GEEN_VRAAG = (*LOS, NIET_BEGREPEN, FALLBACK, "", "vervolg_gegeven", "vervolg_antwoord",
              "belasting_meten", "crisis_lijkt_erop")  # fmt: skip
# A question in so many words; "gaat wel" and "moet altijd klaarstaan" are answers.
_VRAAG = re.compile(
    r"(?:^|[.,!;?] ?)(?:(?:en|maar|dus|oke|ok|trouwens|ja|nee|eh+|zeg) )*"
    r"(?:wie|waar|hoe|wat(?! een\b)|wanneer|welke?|waarom|hoeveel|is er|zijn er|bestaat er"
    r"|weet (?:je|u)"
    r"|(?:kan|mag|moet|krijg|heb|kom) (?:ik|hij|zij|ze|mijn|mn|iemand|er|je|u)\b|kun je|kunt u)\b"
    r"|\b(?:ik|we|wij) (?:zoek|zoeken|zoekt)\b|\bheb(?:ben)? (?:\w+ ){1,3}nodig\b"
    r"|\bwil(?:len)? (?:\w+ ){0,2}weten\b|\bvraag over\b",
    re.I,
)
UITROEP = 2  # words that ask nothing, with a question mark or not: "welke nachtrust?"


def na_aanbod(beurt: Beurt) -> str | None:
    """ "Zullen we beginnen?": yes, no, why, or another check; else the offer lapses."""
    tekst, open_vraag = beurt.heel, beurt.open_vraag or ""
    kort = lengte(tekst) <= KORT
    if gezegd := toegezegd(beurt):
        return gezegd
    if genoemd(tekst) or (beurt.intent == "belasting_meten" and beurt.zekerheid >= HEEL_ZEKER):
        return "belasting_meten"
    if WAAROM.search(tekst) and lengte(tekst) <= 2 * KORT:
        return "check_waarom"
    if beurt.intent == "praten_nee" or zegt_nee(tekst) or (kort and LIEVER_NIET.search(tekst)):
        over = kern(zonder_nee(tekst))
        return "check_nee" if lengte(over) <= KORT and not is_vraag(over) else None
    verder = open_vraag.endswith(" verder")
    if beurt.intent == "praten_ja" or na_ja(tekst) == "" or (kort and BEGIN.search(tekst)):
        return "check_hervat" if verder else "check_begin"
    return "check_hervat" if verder and VERDER.search(tekst) else None


def op_onze_vraag(beurt: Beurt) -> str | None:
    """Read before all else: what answers our offer, or the statement that waits. None when this
    message does neither.
    """
    niet_gekeurd = beurt.intent.startswith("crisis_") and not beurt.gekeurd
    if not beurt.heel or niet_gekeurd or beurt.open_vraag == "crisis":
        return None
    loopt = lopend(beurt)
    if over := over_bewaard(beurt, loopt):
        return over
    if (beurt.open_vraag or "").startswith(AANBOD):
        return na_aanbod(beurt)
    return _bij_stelling(beurt, loopt) if loopt and stelling_wacht(beurt) else None


def in_check(beurt: Beurt) -> str | None:
    """What is said about a check that rests or is done; None to read it as ever."""
    loopt = lopend(beurt)
    if beurt.open_vraag == "crisis" or stelling_wacht(beurt):
        return None
    if loopt and (anders := wisselt(beurt, loopt)):
        return anders
    if loopt and not loopt.klaar and (rust := _na_rust(beurt, loopt)):
        return rust
    if loopt and loopt.klaar and wijziging(beurt.heel, loopt):
        return "check_wijzig"
    return over_bewaard(beurt, loopt) or vraagt_check(beurt)


def stelling_wacht(beurt: Beurt) -> bool:
    """Was a statement asked last?"""
    loopt = lopend(beurt)
    return loopt is not None and loopt.bezig and beurt.open_vraag == OPEN


def is_tussendoor(naam: str, beurt: Beurt) -> bool:
    """Is this reading a question in between, or only a way of answering the statement?"""
    for begin, woorden in EIGEN.items():
        if naam.startswith(begin):
            return bool(woorden.search(beurt.heel)) and not naam.startswith(STEMMING)
    if naam.startswith("crisis_") and naam not in GEEN_VRAAG:
        return True
    if naam in GEEN_VRAAG or naam.startswith("check_"):
        return False
    if naam.startswith(STEMMING) or (naam == beurt.intent and beurt.zekerheid < ONZEKER):
        return False
    return vraagt_iets(beurt.heel)


def vraagt_iets(tekst: str) -> bool:
    """Is something else asked here than "yes or no" to the statement?"""
    rest = kern(tekst)
    if _VRAAG.search(rest):
        return lengte(rest) > UITROEP
    return "?" in tekst and lengte(rest) > UITROEP + 1


def zonder_stelling(beurt: Beurt) -> Beurt:
    """The turn as it is read when no statement waits."""
    return replace(beurt, open_vraag=None)


def _bij_stelling(beurt: Beurt, loopt: Lopend) -> str | None:
    """An answer, a move or a change; None when it may be a question in between."""
    stelling = next_item(loopt.check, loopt.stand)
    if stelling is None:
        return None
    if wijziging(beurt.heel, loopt):
        return "check_wijzig"
    kort = lengte(beurt.heel) <= 2 * KORT
    if anders := wisselt(beurt, loopt):
        return anders
    if kort and NIET_VERDER.search(beurt.heel):
        return "check_stop"
    verder = kort and VERDER.search(beurt.heel)
    if verder and lengte(VERDER.sub("", kern(beurt.heel))) == 0:
        return "check_hervat"  # nothing else is said
    if lezer().lees(beurt.heel, stelling).wil != "onzeker":
        return "check_stap"
    if kort and HOE_VER.search(beurt.heel):
        return "check_hoe_ver"
    return "check_hervat" if verder else None


def _na_rust(beurt: Beurt, loopt: Lopend) -> str | None:
    """A check that rests, or waits behind a question in between: go on, stop, an answer after all,
    or a greeting of who comes back.
    """
    tekst, kort = beurt.heel, lengte(beurt.heel) <= 2 * KORT
    if not tekst or not kort:
        return None
    if NIET_VERDER.search(tekst):
        return "check_stop" if loopt.bezig else None
    if VERDER.search(tekst):
        return "check_hervat"
    if beurt.intent in ("praten_groeten", "praten_beginnen") and loopt.stand.antwoorden:
        return "check_lag_open"
    stelling = next_item(loopt.check, loopt.stand)
    if stelling is None or loopt.stand.status == "gestopt" or beurt.nieuw:
        return None
    gelezen = lezer().lees(tekst, stelling)
    echt = gelezen.wil == "antwoord" and not str(gelezen.waarde).startswith(("ja", "nee"))
    return "check_stap" if echt and lengte(tekst) <= KAAL else None
