"""Recognises that an earlier answer is set right: "vraag 2 moet toch nee zijn", "de vorige was ja",
"ik bedoel 8", "bij slapen had ik me vergist".

Which statement, in this order: the one that is numbered, the one before, the one just noted
(vergissing.py), the one whose subject is named (over_welke.py).
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from actions.checks.lopend import Lopend
from actions.checks.over_welke import over_welke
from actions.checks.vergissing import EIGEN_FOUT, FOUT, na_de_fout, nieuw_antwoord, zegt_fout
from actions.zinnen import een_van, lengte
from knowledge.checks import lezer, next_item

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
# Not "de vorige keer" or "vorige week".
_VORIGE = re.compile(
    r"\b(?:(?:bij|op|van)\s+)?(?:(?:de|het|die|dat|mijn|mn)\s+)?(?:vorr?ige?|voorige|vorgie)"
    r"(?:\s+(?:vraag|stelling|antwoord|ene?|punt))?"
    r"(?=\W*$|\s*[,.:;!-]|\s+(?:moe(?:s)?ten|moe(?:s)?t|is|was|had|heb|hoort?|klopt\w*|dat|die|toch"
    r"|fout|verkeerd|ja|nee|neen|niet|eigenlijk|in|naar|wil|wou|kan|mag|zou|verander\w*|wijzig\w*"
    r"|aanpas\w*|maar|graag|nog|even|\d))"
    r"|\b(?:die|dat|dit|het|antwoord|vraag|wat ik)\s+(?:van\s+|zei\s+)?"
    r"(?:net|daarnet|zonet|zojuist|hiervoor|ervoor)\b",
    re.I,
)
_OVER = re.compile(
    r"\b(?:bij|(?:vraag|stelling|antwoord|die|dat|het) (?:over|van|met|bij))\s+"
    r"(?P<waar>(?:\w+\s*){1,4})",
    re.I,
)
_ANDERS = re.compile(
    r"\b(?:op (?:ja|nee|soms|goed|slecht|vaak|min of meer)|zet"
    r"|verander\w*|wijzig\w*|aanpas\w*|pas\b.{0,20}\baan|toch|moet\b|moest|had\b|was\b|is\b"
    r"|verkeerd|fout|vergis\w*|bedoel\w*|anders|terug|opnieuw|over|corrigeer|corrigeren"
    r"|verbeter\w*|maak|klopt\w*|wil(?:de)?\b|wou\b)",
    re.I,
)
# A subject alone is not enough with 'was' or 'toch': this says that an answer must change.
_ANTWOORD_ANDERS = een_van(
    r"verander\w*|wijzig\w*|vergis\w*|verkeerd|fout|klopt\w* niet|corrigeren|verbeteren",
    r"(?:moet|moest|had)\b.{1,25}\b(?:zijn|worden|staan|moeten|zeggen)|aanpassen|toch",
)
_KLOPT_NIET = een_van(r"klopt\w* (?:\w+ )?niet|is (?:\w+ )?niet (?:juist|waar)|klopt nie")
# What stands around the new answer.
_ROND = re.compile(
    r"\b(?:sorry|wacht|nee wacht|ho|oeps|ik|wil|wou|wilde|graag|nog|even|mijn|antwoord|op|bij|moet"
    r"|moest|moeten|zijn|worden|maak|maken|van|naar|in|had|heb|hebben|zeggen|gezegd|ingevuld|dat|die"
    r"|was|is|toch|eigenlijk|bedoelde?|bedoel|veranderen|verander|wijzigen|wijzig|aanpassen|pas|aan"
    r"|verkeerd|fout|vergist|me|mij|kan|mag|corrigeren|verbeteren|anders|terug|opnieuw|de|het)\b"
    rf"|{_KLOPT_NIET.pattern}",
    re.I,
)
_OPENER = re.compile(r"^\W*(?:(?:oh?|ah|nee|neen|ja|maar|en|hé|hee|sorry|wacht)\b\W*)+(?=\w)", re.I)
_ZINNEN = re.compile(
    r"(?<=[.!?;])\s+|\n|[\s,]+(?:en|maar)\s+(?=(?:bij|de|die|deze|vraag|stelling)\b)"
    r"|(?<=\w{3}),\s*(?=(?:(?:oh?|ow|ah|nee|ho)\s+)?wacht\b)",
    re.I,
)
_KORT = 8  # words of a message in which the one before is named and nothing else


@dataclass(frozen=True, slots=True)
class Wijziging:
    """Which statement (None when that was not said), and its new answer when that was said too.
    `ook`: an answer, in the same message, to the statement that is asked.
    """

    nummer: int | None
    waarde: str | float | None
    ook: str | float | None = None


def wijziging(tekst: str, loopt: Lopend) -> Wijziging | None:
    """The answered (or skipped) statement that is to change; None when nothing is."""
    return (
        _genummerd(tekst, loopt)
        or _de_vorige(tekst, loopt)
        or _net_genoteerd(tekst, loopt)
        or _over_iets(tekst, loopt)
    )


def gedaan(loopt: Lopend) -> set[int]:
    """The statements that were answered or skipped."""
    return loopt.stand.antwoorden.keys() | loopt.stand.overgeslagen.keys()


def _genummerd(tekst: str, loopt: Lopend) -> Wijziging | None:
    welke = _WELKE.search(tekst)
    if (
        welke is None
        or not _ANDERS.search(tekst)
        or (nummer := _nummer(welke)) not in gedaan(loopt)
    ):
        return None
    return _met_antwoord(tekst, welke, nummer, loopt)


def _de_vorige(tekst: str, loopt: Lopend) -> Wijziging | None:
    """ "De vorige moest ja zijn": the one before the one that is asked."""
    welke = _VORIGE.search(tekst)
    nummer = _ervoor(loopt)
    if welke is None or nummer is None:
        return None
    if not _ANDERS.search(tekst) and lengte(tekst) > _KORT:
        return None
    gevonden = _met_antwoord(tekst, welke, nummer, loopt)
    nu = next_item(loopt.check, loopt.stand)
    kaal = gevonden.waarde is None and gevonden.ook is None
    if nu is not None and kaal and lezer().lees(tekst, nu).wil == "vorige":
        return None  # "terug naar de vorige vraag": a move, read with the others
    return gevonden


def _net_genoteerd(tekst: str, loopt: Lopend) -> Wijziging | None:
    """ "Ik bedoel 8": the one just noted; after asking again, the one that is asked."""
    nu = next_item(loopt.check, loopt.stand)
    nummer = loopt.laatst
    if nummer is None:
        return None
    net = loopt.check.stelling(nummer)
    waarde = nieuw_antwoord(tekst, net, nu)
    if waarde is None and not zegt_fout(tekst):
        return None
    if waarde is None:
        waarde = _eerste(na_de_fout(tekst), nummer, loopt)
    return Wijziging(nummer, waarde, _ook(_ZINNEN.split(tekst)[1:], nummer, loopt))


def _over_iets(tekst: str, loopt: Lopend) -> Wijziging | None:
    """ "Bij slapen had ik me vergist"; after the result also "dat klopt niet, ik slaap goed"."""
    over = [een["waar"] for een in _OVER.finditer(tekst)] if _ANTWOORD_ANDERS.search(tekst) else []
    fout = bool(EIGEN_FOUT.search(tekst) or (loopt.klaar and _KLOPT_NIET.search(tekst)))
    for waar in [*over, *([tekst] if fout else [])]:
        if (nummer := over_welke(waar, loopt.check, gedaan(loopt))) is not None:
            kaal = FOUT.sub(" ", tekst.replace(waar, " ") if waar != tekst else tekst)
            return Wijziging(nummer, _eerste([*_delen(kaal)], nummer, loopt))
    vergist = EIGEN_FOUT.search(tekst) and lengte(tekst) <= _KORT
    return Wijziging(None, None) if vergist and gedaan(loopt) else None


def _met_antwoord(tekst: str, welke: re.Match[str], nummer: int, loopt: Lopend) -> Wijziging:
    """With what is said in the sentence that names it, else in the one after."""
    zinnen = _ZINNEN.split(tekst)
    plek = len(_ZINNEN.split(tekst[: welke.end()])) - 1
    hier, naam = zinnen[plek], welke.group()
    rest = hier.replace(naam, " ", 1) if naam in hier else hier
    erna = zinnen[plek + 1 : plek + 2]
    waarde = _eerste([rest], nummer, loopt)
    gebruikt = {plek}
    if waarde is None and (waarde := _eerste(erna, nummer, loopt)) is not None:
        gebruikt.add(plek + 1)
    over = [zin for nr, zin in enumerate(zinnen) if nr not in gebruikt]
    return Wijziging(nummer, waarde, _ook(over, nummer, loopt))


def _eerste(delen: Iterable[str], nummer: int, loopt: Lopend) -> str | float | None:
    """The first new answer for this statement in these parts of the message."""
    stelling = loopt.check.stelling(nummer)
    for deel in delen:
        for over in _kandidaten(deel):
            gelezen = lezer().lees(over, stelling)
            if gelezen.wil == "antwoord":
                return gelezen.waarde
    return None


def _kandidaten(deel: str) -> Iterator[str]:
    """What may be the new answer: without what stands around it, or as it was said."""
    kaal = " ".join(_ROND.sub(" ", deel).split())
    heel = " ".join(_KLOPT_NIET.sub(" ", deel).split())
    for een in (kaal, heel):
        for over in dict.fromkeys((_OPENER.sub("", een), een)):
            if over.strip(" ,.?!;:"):
                yield over.strip(" ,")


def _ook(zinnen: Iterable[str], nummer: int, loopt: Lopend) -> str | float | None:
    """An answer to the statement that is asked, beside the change of another."""
    nu = next_item(loopt.check, loopt.stand)
    if nu is None or nu.nummer == nummer:
        return None
    return _eerste((zin for zin in zinnen if zin.strip()), nu.nummer, loopt)


def _delen(tekst: str) -> Iterator[str]:
    """The parts of a message, the last first: that is where the new answer stands."""
    yield from reversed([deel for deel in re.split(r"[.,!?;]+", tekst) if deel.strip()])


def _ervoor(loopt: Lopend) -> int | None:
    """The last that was done before the one that is asked."""
    nu = loopt.stand.nu or loopt.check.totaal + 1
    return max((nummer for nummer in gedaan(loopt) if nummer < nu), default=None)


def _nummer(welke: re.Match[str]) -> int:
    woord = (welke["getal"] or welke["rang"]).lower()
    for woorden in (_TELWOORDEN, _RANG):
        if woord in woorden:
            return woorden.index(woord) + 1
    return int(woord.rstrip("e"))
