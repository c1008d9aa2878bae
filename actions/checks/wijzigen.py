"""Recognises that an earlier answer is set right: "vraag 2 moet toch nee zijn"."""

import re
from dataclasses import dataclass

from actions.checks.lopend import Lopend
from knowledge.checks import lezer

_TELWOORDEN = (
    "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
    "twaalf", "dertien",
)  # fmt: skip
_RANG = (
    "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende",
    "tiende", "elfde", "twaalfde", "dertiende",
)  # fmt: skip
_WELKE = re.compile(
    r"\b(?:vraag|stelling|nummer|nr\.?|antwoord|punt)\s*(?:op\s+)?(?:nummer\s+|nr\.?\s*)?"
    rf"(?P<getal>\d{{1,2}}|{'|'.join(_TELWOORDEN)})\b"
    rf"|\b(?:de|die|bij de|het)\s+(?P<rang>{'|'.join(_RANG)}|\d{{1,2}}e)\b(?:\s+(?:vraag|stelling"
    r"|antwoord))?",
    re.I,
)
_ANDERS = re.compile(
    r"\b(?:verander\w*|wijzig\w*|aanpas\w*|pas\b.{0,20}\baan|toch|moet\b|moest|had\b|was\b|is\b"
    r"|verkeerd|fout|vergis\w*|bedoel\w*|anders|terug|opnieuw|over|corrigeer|corrigeren"
    r"|verbeter\w*|maak)\b",
    re.I,
)
# What stands around the new answer.
_ROND = re.compile(
    r"\b(?:sorry|wacht|nee wacht|ho|oeps|ik|wil|wou|graag|nog|even|mijn|antwoord|op|bij|moet|moest"
    r"|zijn|worden|maak|maken|van|naar|in|had|heb|hebben|zeggen|gezegd|ingevuld|dat|die|was|is|toch"
    r"|eigenlijk|bedoelde?|bedoel|veranderen|verander|wijzigen|wijzig|aanpassen|pas|aan|verkeerd"
    r"|fout|vergist|me|mij|kan|mag|corrigeren|verbeteren|anders|terug|opnieuw|de|het)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Wijziging:
    """Which statement, and its new answer when that was said too."""

    nummer: int
    waarde: str | float | None


def wijziging(tekst: str, loopt: Lopend) -> Wijziging | None:
    """The answered (or skipped) statement that is to change; None when nothing is."""
    welke = _WELKE.search(tekst)
    if welke is None or not _ANDERS.search(tekst):
        return None
    nummer = _nummer(welke)
    stand = loopt.stand
    if nummer not in stand.antwoorden and nummer not in stand.overgeslagen:
        return None
    rest = f"{tekst[: welke.start()]} {tekst[welke.end() :]}"
    stelling = loopt.check.stelling(nummer)
    for over in (" ".join(_ROND.sub(" ", rest).split()), " ".join(rest.split())):
        gelezen = lezer().lees(over, stelling) if over.strip(" ,.?!") else None
        if gelezen and gelezen.wil == "antwoord":
            return Wijziging(nummer, gelezen.waarde)
    return Wijziging(nummer, None)


def _nummer(welke: re.Match[str]) -> int:
    woord = (welke["getal"] or welke["rang"]).lower()
    for woorden in (_TELWOORDEN, _RANG):
        if woord in woorden:
            return woorden.index(woord) + 1
    return int(woord.rstrip("e"))
