"""What someone has already is no wish: "ze krijgt al thuiszorg", "dagopvang hebben we al"."""

import re

_HULP = (
    r"(?:huishoudelijke )?(?:\w*zorg|\w*hulp|wijkverple\w+|wijkzuster|verpleegkundige"
    r"|dagbesteding|dagopvang|casemanager|begeleid(?:ing|er|ster))"
)
_WIE = r"(?:ik|we|wij|hij|ze|zij|(?:mijn|mn|m'n|me) \w+)"
_TUSSEN = r"(?:(?:al|nu|ook|wel|een|onze|elke|iedere|dag|week|ochtend) )*"
_HEEFT_AL = re.compile(
    rf"\b(?:krijg(?:t|en)|heeft|hebben|heb) {_TUSSEN}{_HULP}\b(?! (?:\w+ )?nodig)"
    rf"|\b(?:komt|is) er (?:\w+ )?al {_TUSSEN}{_HULP}\b"
    rf"|\ber (?:komt|is) (?:\w+ )?al {_TUSSEN}{_HULP}\b"
    rf"|\b{_HULP} (?:(?:krijg(?:t|en)|heeft|hebben|heb|komt|is) )(?:{_WIE} |er )?(?:\w+ )?al\b",
    re.I,
)
_VERWIJST = re.compile(r"(?:en |maar )?\w+ (?:die|dat|ze|zij|deze)\b", re.I)
_NAAM = re.compile(rf"\b{_HULP}\b", re.I)


def heeft_al(deel: str) -> bool:
    """Does this part tell what there is already?"""
    return bool(_HEEFT_AL.search(deel))


def vraagt_erover(vraag: str) -> bool:
    """Is this question about what was just named: "kan die niet langer blijven"?"""
    return bool(_VERWIJST.match(vraag))


def wat_er_is(deel: str) -> str:
    """The name of what there is already."""
    gevonden = _HEEFT_AL.search(deel)
    naam = _NAAM.search(gevonden.group()) if gevonden else None
    return naam.group() if naam else ""


def zonder_wat_er_is(tekst: str) -> str:
    """The text with what there is already made blank: every word keeps its place."""
    return _HEEFT_AL.sub(lambda treffer: "." * len(treffer.group()), tekst)
