"""Reads from when and for how long someone needs to be free from work, and so which leave fits."""

import re

from actions.zinnen import een_van, lengte

CALAMITEIT, KORT, LANG = "verlof_calamiteit", "verlof_kort", "verlof_lang"
# Free from work is asked for, whatever the reason: "krijg ik vrij", "weg van mijn werk".
VRIJ_VAN_WERK = een_van(
    r"vrij (?:(?:nemen|krijgen|vragen|geven|zijn) )?(?:van|op|voor) (?:\w+ )?(?:werk|baas|zaak)\w*",
    r"(?:krijg|neem|vraag) ik (?:(?!avond|weekend|middag|ochtend|uurtje|tijd)\w+ ){0,4}vrij",
    r"(?:mag|kan|wil|moet) (?:ik|hij|zij) (?:\w+ ){0,4}vrij (?:krijgen|nemen|vragen)",
    r"weg (?:van|bij) (?:(?:me|mijn|mn|m'n|het|de) )?(?:werk|baan|dienst|zaak)",
    r"(?:baas|werkgever|chef|leidinggevende|manager|werk)\b[^.?!]{0,30}"
    r"\bvrij (?:geven|geeft|krijg)",
    r"(?:zorg|calamiteiten)?verlof",
)
SPOED = een_van(
    r"nu\b[^.?!]{0,25}\b(?:weg|vrij|naar|bij|thuis|ligt|nodig|verlof)",
    r"(?:bedoel|moet|ligt|gaat|weg|vrij)\b[^.?!]{0,15}\bnu(?=\W*$|[,.])",
    r"vandaag|vanmiddag|vanavond|vannacht|vanochtend|morgen\w*|meteen|direct|onmiddellijk|acuut"
    r"|gelijk weg|plotseling|plots|opeens|ineens|net (?:gevallen|gebeld|opgenomen)|spoed",
)
# Beside such a word "today" is about being away from work.
_WEG = een_van(r"weg|vrij|thuis|bedoel\w*|ligt|nodig|ziekenhuis|(?:bij|naar) (?:hem|haar)|verlof")
MEESTE_LOS = 4  # words: "en voor morgen dan"
# "Over twee weken", "die andere is voor later": no hurry.
GEEN_SPOED = een_van(
    r"(?:tot|vanaf|wat|hoe|en|nou|is het) nu(?: toe)?|nu al|nu (?:nog )?niet"
    r"|(?:'?s )morgens|(?:elke|iedere) (?:morgen|ochtend|middag|avond)"
)
VAAK = een_van(
    r"(?:elke|iedere|ieder) (?:\w+ )?(?:week|weken|dag|maand|ochtend|middag|\w+dag)",
    r"(?:\d+|een|één|twee|drie|vier|vijf|paar) ?(?:keer|x|maal|dag(?:en)?|ochtend(?:en)?"
    r"|middag(?:en)?) ?(?:per|in de|in een|in|de|p/|/)? ?(?:week|w|maand)",
    r"(?:hele|voor|een) (?:lange tijd|lang|langere tijd|hele tijd)|lange(?:re)? tijd|blijvend"
    r"|maandenlang|wekenlang|structureel|voorlopig|steeds weer|altijd|langdurig\w*|vaste dag"
    r"|lang (?:verlof|vrij|weg)|de laatste (?:weken|maanden)"
    r"|tot (?:het|hij|ze|zij) (?:eind|er niet)",
)
# "2 weken", "een paar dagen", "drie maanden".
_AANTAL = re.compile(
    r"\b(\d+|een|één|twee|drie|vier|vijf|zes|acht|tien|paar|enkele|half) "
    r"(dag|dagen|week|weken|maand|maanden|jaar)\b(?! van \d)",
    re.I,
)
_HOOGSTENS_TWEE = ("1", "2", "een", "één", "twee")


def duur(tekst: str) -> str | None:
    """The leave that fits how long or how often is named: up to two weeks it is the short one."""
    if VAAK.search(tekst):
        return LANG
    gevonden = _AANTAL.search(tekst)
    if gevonden is None:
        return None
    aantal, eenheid = gevonden.group(1).lower(), gevonden.group(2).lower()
    kort = eenheid.startswith("dag") or (eenheid.startswith("we") and aantal in _HOOGSTENS_TWEE)
    return KORT if kort else LANG


def spoed(tekst: str) -> bool:
    """Does it have to be today or tomorrow?"""
    return bool(SPOED.search(GEEN_SPOED.sub(" ", tekst)))


def wil_weg(tekst: str) -> bool:
    """Is it said of being away from work, or is there little else?"""
    return bool(_WEG.search(tekst)) or lengte(tekst) <= MEESTE_LOS


def soorten(tekst: str) -> tuple[str, ...]:
    """The kinds of leave that the words fit, the most urgent first."""
    later = duur(tekst)
    return tuple(een for een in (CALAMITEIT if spoed(tekst) else None, later) if een)
