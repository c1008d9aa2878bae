"""Recognises a place that is nobody's home: where someone goes, lies or has an appointment, and a
place that is denied ("ik woon niet in ...").

All functions take the plain words around the place, in its own clause.
"""

import re
from collections.abc import Sequence

from knowledge.names import word_set

# What people go or lie somewhere for: care that is given elsewhere, work, school, time off.
_CARE = (
    r"\w*ziekenhuis|umc|lumc|amc|kliniek|\w*poli(?:kliniek)?|revalid\w+|opgenomen|opname|operatie"
    r"|geopereerd|bestral\w+|chemo\w*|immuno\w*|dialyse|specialist|uroloog|cardioloog|oncoloog"
    r"|neuroloog|internist|oogarts|afspraak|afspraken|controles?|scan|mri|spoedeisende|eerste hulp"
)
_NEAR_CARE = (  # also help that someone looks for near home: a destination only after 'naar'
    r"fysio\w*|therap\w+|\w*arts|dokter|tandarts|psycholoog|psychiater|behandeling|onderzoek"
)
_ELSEWHERE = (
    r"werk|werkt|werkte|werken|kantoor|baan|geboren|vakantie|school|studeer\w*|studie|opleiding"
    r"|universiteit|college|stage|gevallen|camping|hotel|bruiloft|trouwerij|begrafenis|crematie"
    r"|bezoek|logeert|logeer|uitje|concert"
)
_STAY = re.compile(rf"\b(?:{_CARE}|{_ELSEWHERE})\b")
_WENT_FOR = re.compile(rf"\bnaar (?:\w+ ){{0,2}}(?:{_CARE}|{_NEAR_CARE}|{_ELSEWHERE})\b")
_FOR = re.compile(
    rf"^(?:heen )?(?:voor (?:\w+ ){{0,2}}(?:{_CARE}|{_NEAR_CARE}|{_ELSEWHERE})"
    r"|(?:\w+ )?(?:werk|werken|ziekenhuis))\b"
)
_LIES = re.compile(r"\b(?:lig|ligt|liggen|lag)(?: \w+){0,3} (?:in|te)$")
_GETS = re.compile(
    r"\bhoe (?:\w+ )?(?:kom|komt|komen|krijg|krijgt|krijgen|raak|raakt)\b.* (?:in|naar|te)$"
)
_TO = re.compile(r"\bnaar$")
_TRAVELS = re.compile(r"\b(?:rij|rijd|rijden|reis|reizen|fiets|ga|gaan|rijdt)\b.*\bnaar$")
_MOVES = re.compile(r"\b(?:verhui\w+|gaa?n? (?:\w+ )?wonen)\b")
_SOMEBODY = re.compile(
    r"\bnaar (?:mijn|mn|m n|me|onze|haar|zijn|hun) (?:\w+ )?(\w+) (?:in|te|uit)$"
)
# Someone whom people visit rather than care for, when nothing else is said.
_VISITED = word_set("""
    zoon dochter kind kinderen kleinkind kleinkinderen kleinzoon kleindochter broer zus vriend
    vriendin vrienden vriendinnen familie nicht neef
    """)
_CARES = re.compile(r"\b(?:zorg\w*|verzorg\w*|help\w*|hulp|ziek\w*|alleen|voor (?:mijn|mn|m n))\b")
_OFTEN = re.compile(
    r"\b(?:elke|iedere|steeds|telkens|vaak|altijd|dagelijks|wekelijks|heen en weer"
    r"|keer|uur|kilometer|km|om de|\d+ ?x|(?:van|vanuit|uit) \w+ naar)\b"
)
_DENIED = re.compile(
    r"\b(?:niet|nooit)(?: (?:meer|zelf|hier|daar|gewoon|eens))*(?: (?:in|te|uit|bij))?$"
)
_DENIES_HOME = re.compile(r"\b(?:woon\w*|wonen|kom|komt|zit|zitten|bedoel\w*)\b")
_LITTLE = word_set("nee neen dat is het niet nooit meer in te uit bij hoor sorry maar dus oh o ja")


def is_reisdoel(before: Sequence[str], after: Sequence[str]) -> bool:
    """Does somebody go to this place, or is there for a while, without living there?"""
    said, then = " ".join(before), " ".join(after)
    if _MOVES.search(f"{said} {then}"):
        return False
    if _STAY.search(" ".join(before[-6:])) or _WENT_FOR.search(said) or _FOR.search(then):
        return True
    if _LIES.search(said) or _GETS.search(said):
        return True
    visit = _SOMEBODY.search(said)
    if visit and visit.group(1) in _VISITED:
        return not _CARES.search(f"{said} {then}")
    return bool(_TO.search(said)) and not is_zorgrit(before, after)


def is_zorgrit(before: Sequence[str], after: Sequence[str]) -> bool:
    """ "Ik rijd elke week naar ...": who cares travels alone to the one who is cared for."""
    said = " ".join(before)
    alone = bool({"ik", "wij", "we"} & set(before)) and " met " not in f" {said} "
    if not alone or not _TRAVELS.search(said):
        return False
    return bool(_OFTEN.search(said) or _CARES.search(" ".join(after)))


def is_ontkend(before: Sequence[str]) -> bool:
    """ "Ik woon niet in ...", "nee, niet ...": the place is said not to be it."""
    if not _DENIED.search(" ".join(before)):
        return False
    return bool(_DENIES_HOME.search(" ".join(before))) or set(before) <= _LITTLE
