"""Recognises that what was just noted is wrong: "ik bedoel 8", "soms bedoelde ik", "verkeerd
opgeschreven".

Only what was just noted can be set right so: after anything else "dat klopt niet" is an answer.
"""

import re
from collections.abc import Iterator

from actions.zinnen import een_van, lengte
from knowledge.checks import Stelling, lezer

Waarde = str | float

HOOGSTENS = 5  # words of a new answer; more is a story
LANG = 18  # words of a message that says that something is wrong
_BEDOEL = r"(?:bedoe\w*|bedeol\w*|bedol(?:de|ed))"
_NIET_JIJ = r"(?!\s*(?:je|jij|jullie|u|ge|gij|gy)\b)"
_STOP = r"(?=[.!?;,]|$)"
# Where the new answer stands.
_NIEUW = (
    re.compile(
        rf"(?<!\bwat )(?<!\bhoe )\b{_BEDOEL}\b{_NIET_JIJ}(?:\s+ik)?[\s:,]+(?P<w>[^.!?;,]+)", re.I
    ),
    re.compile(rf"(?P<w>[^.!?;,]+)[\s,]+(?:had\s+)?(?:ik\s+)?{_BEDOEL}(?:\s*ik)?\s*{_STOP}", re.I),
    re.compile(
        r"\b(?:moest|moet|had|is)\s+(?:dus\s+|eigenlijk\s+|toch\s+)*(?P<w>[^.!?;,]{1,25}?)\s+"
        r"(?:moeten\s+)?(?:zijn|wezen|worden|staan|zeggen)\b",
        re.I,
    ),
    re.compile(
        r"\bmaak\s+(?:er|daar|dat|het)\s+(?:toch\s+|maar\s+|liever\s+)*(?P<w>.+?)\s+van\b", re.I
    ),
    re.compile(
        r"\b(?:verander|wijzig|zet)\w*\s+(?:dat|die|het|hem|m)\s+(?:toch\s+|maar\s+)*(?:in|naar|op)"
        r"\s+(?P<w>[^.!?;,]+)",
        re.I,
    ),
    re.compile(
        r"^\W*(?:(?:nee|neen|oh?|ah|sorry|ja)\W+)*(?:wacht|ho|oeps|oops|foutje|typo"
        r"|typ ?fout|tik ?fout|correctie|verkeerd)\b[\s,.!:-]+"
        r"(?:(?:even|ff|het|dat|was|is|moet|toch|eigenlijk)\s+)*(?P<w>.+)$",
        re.I,
    ),
    re.compile(r"^\s*\*\s*(?P<w>[^*]+)$|^\s*(?P<v>[^*]+?)\s*\*\s*$"),
)
# "Nee, slecht", "oh, toch 8": only when it is no answer to what is asked now.
_MISSCHIEN = re.compile(
    r"^\W*(?:(?:nee|neen|oh?|ah|sorry|toch|eigenlijk|of|maar)\b\W*)+(?P<w>.+)$", re.I
)
_LEEG = een_van(r"niet|wel|dat|het|dit|zo|iets anders|anders|die|er|niks")
FOUT = een_van(
    r"verkeerde? (?:opgeschreven|genoteerd|verstaan|begrepen|gelezen|gehoord|ingevuld|ingetypt"
    r"|getypt|gedrukt|geklikt|aangeklikt|aangevinkt|gezegd|geantwoord|beantwoord|gekozen|knop(?:je)?"
    r"|antwoord|gedaan)",
    r"(?:fout|mis|niet goed|niet juist) (?:opgeschreven|genoteerd|verstaan|begrepen|gelezen"
    r"|ingevuld|getypt|gezegd|gelezen|geklikt)",
    r"(?:schreef|schrijft?|noteer\w*|begrijpt?|begreep|verstaat|verstond|leest|las|typte|drukte"
    r"|klikte|vulde|snapt?) (?:\w+ ){0,4}(?:verkeerd|fout|mis|niet goed)",
    r"(?:ik|k|me|mij) (?:\w+ ){0,3}vergis\w*|vergis\w* (?:ik )?(?:me|mij|mezelf)|vergissing\w*",
    r"niet wat ik (?:zei|zeg|zeide|typte|schreef|bedoel\w*)",
    r"(?:dat|zo|dit) (?:heb|had|zei|zeg|bedoel\w*) ik (?:niet|nooit|helemaal niet)(?: gezegd"
    r"| bedoeld| getypt)?",
    r"(?:is|was|heb ik|had ik) (?:\w+ ){0,2}niet (?:zo )?(?:bedoeld|gezegd)",
    r"klopt niet wat (?:je|u|ge|er)|(?:je|jij|u|ge|gij) (?:\w+ ){0,2}het (?:mis|fout)",
    r"foutje|typ ?fout|tik ?fout|typo|mis ?(?:klik|click)\w*|per ongeluk verkeerd",
)
# The same, where it need not be the answer just noted: it is about an answer of someone's own.
EIGEN_FOUT = een_van(
    r"verkeerde? (?:opgeschreven|genoteerd|ingevuld|ingetypt|aangeklikt|geantwoord|beantwoord"
    r"|gekozen|gezegd|antwoord)",
    r"(?:fout|niet goed|niet juist) (?:opgeschreven|genoteerd|ingevuld|geantwoord|beantwoord)",
    r"(?:ik|k|me|mij) (?:\w+ ){0,3}vergis\w*|vergis\w* (?:ik )?(?:me|mij|mezelf)|vergissing\w*",
)
_ALLEEN_FOUT = re.compile(
    r"^\W*(?:(?:nee|neen|maar|oh?|hé|hee|hey|sorry)\W+)*(?:dat|dit|die|het|da)\s+"
    r"(?:is|was|staat(?: er)?)\s+(?:toch\s+|wel\s+|echt\s+|nu\s+)*(?:fout|verkeerd|mis)\W*$",
    re.I,
)
_DEEL = re.compile(r"[.,!?;]+|\b(?:want|maar)\b", re.I)


def zegt_fout(tekst: str) -> bool:
    """Does this say that what was just noted is wrong?"""
    return lengte(tekst) <= LANG and bool(FOUT.search(tekst) or _ALLEEN_FOUT.match(tekst))


def nieuw_antwoord(tekst: str, net: Stelling, nu: Stelling | None) -> Waarde | None:
    """The answer that should have been noted at the statement `net`; None when that is not said.
    `nu`: the statement that is asked now.
    """
    for patroon in _NIEUW:
        for gezegd in patroon.finditer(tekst):
            if (waarde := _lees(gezegd["w"] or gezegd["v"], net)) is not None:
                return waarde
    misschien = _MISSCHIEN.match(tekst)
    if misschien is None or nu is None or lezer().lees(tekst, nu).wil != "onzeker":
        return None
    return _lees(misschien["w"], net) if _lees(misschien["w"], nu) is None else None


def na_de_fout(tekst: str) -> Iterator[str]:
    """The parts after the one that says what is wrong: the new answer may be there."""
    delen = [deel.strip() for deel in _DEEL.split(tekst) if deel.strip()]
    fout = [
        plek for plek, deel in enumerate(delen) if FOUT.search(deel) or _ALLEEN_FOUT.match(deel)
    ]
    yield from delen[fout[-1] + 1 :] if fout else ()


def _lees(gezegd: str, stelling: Stelling) -> Waarde | None:
    """A short answer, read with the rules alone: what is learned reads too much in a repair."""
    woorden = re.sub(
        r"^\W*(?:(?:dus|eigenlijk|toch|gewoon|een|maar)\s+)+", "", gezegd.strip(), flags=re.I
    )
    if not 0 < lengte(woorden) <= HOOGSTENS or _LEEG.fullmatch(woorden.strip(" .!,")):
        return None
    gelezen = lezer().regels.lees(woorden, stelling)
    return gelezen.waarde if gelezen.wil == "antwoord" else None
