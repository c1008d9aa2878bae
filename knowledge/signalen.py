"""Hears what else plays a part in a message: sleeping badly, being worn out, standing alone.

The words come from content/woorden.yml (`signalen`). What is denied ("moe valt wel mee"), or said
of somebody else ("waarom is ze zo boos"), is no signal of the one who writes.
"""

import re
from collections.abc import Iterable
from functools import cache

from knowledge.names import plain
from knowledge.woorden import read_woorden

_PAUSE = re.compile(r"[.!?;:,\n]+")
_EDGE = r"(?= \|| (?:en|maar|want|dus|omdat|of|ook|hoor|zo|door|verder|wat|hoe|wie|ik|help)\b)"
# A mood is of somebody; the others (work, money, school) are just there.
_OWN = frozenset({"moe", "boos", "schuld", "alleen"})
_MOODS = _OWN | {"slaap", "verdriet", "ruzie"}
# "Niet zo moe", right before it; "niet alleen moe" and "ik kan niet meer" deny nothing.
_DENIED_BEFORE = re.compile(
    r"(?<!kan )(?<!kan ik )(?<!trek het )(?<!hou het )(?<!red het )(?<!gaat )"
    r"\b(?:niet|nie|geen|nooit|niks|helemaal niet)(?: (?:meer|zo|echt|erg|heel|te|per se|eens))*$"
)
_DENIED_AFTER = re.compile(
    r"^(?: (?:zijn|dat|is|ben ik|het))*"
    r" (?:valt (?:\w+ ){0,2}mee|gaat (?:\w+ )?wel|is (?:er |het )?niet|ben ik (?:\w+ )?niet)\b"
)
_SELF = r"ik|me|mij|mijzelf|mezelf|we|wij|ons"
_OTHER = r"ze|zij|hij|die|u|je"
_NOT_SUBJECT = re.compile(r"\b(?:voor|van|met|bij|aan|op|tegen|om|over|naar|door|naast) $")
# Quarrel is between people: "gedoe met de gemeente" is none.
_WITH = re.compile(r" (?:\w+ ){0,3}?(?:familie|elkaar|ze|hem|haar|hun|collegas?|kinderen)\b")


def find_signals(text: str) -> frozenset[str]:
    """The signals of the one who writes."""
    return frozenset(signal for signal, denied in _moods(text) if not denied)


def denied_signals(text: str) -> frozenset[str]:
    """What somebody says that it is not: "ik ben niet moe hoor"."""
    moods = set(_moods(text))
    return frozenset(signal for signal, denied in moods if denied and (signal, False) not in moods)


def _moods(text: str) -> Iterable[tuple[str, bool]]:
    """Each signal, and whether it is denied there."""
    clauses = filter(None, (plain(clause) for clause in _PAUSE.split(text)))
    said = "| " + " | ".join(clauses) + " |"
    for signal, pattern in _patterns():
        for found in pattern.finditer(said):
            before = said[: found.start()].rpartition("| ")[2]
            after = said[found.end() :].partition(" |")[0]
            if signal in _OWN and _of_another(before + found.group()):
                continue
            if signal == "ruzie" and found.group().endswith(" met") and not _people(after):
                continue
            denied = _DENIED_BEFORE.search(before.rstrip()) or _DENIED_AFTER.match(after)
            yield signal, signal in _MOODS and bool(denied)


def _of_another(until: str) -> bool:
    """Is the last who is named before it somebody else? "Voor mijn moeder" names no doer."""
    last = ""
    for found in _doers().finditer(until):
        if not _NOT_SUBJECT.search(until[: found.start()]):
            last = found.group()
    return bool(last) and not re.fullmatch(_SELF, last)


def _people(after: str) -> bool:
    return bool(_WITH.match(after) or re.match(rf" (?:\w+ ){{0,2}}?(?:{_relations()})\b", after))


@cache
def _doers() -> re.Pattern[str]:
    own = r"(?:mijn|mn|m n|onze|ons|de|die|haar|zijn) "
    return re.compile(rf"\b(?:{_SELF}|{_OTHER}|{own}(?:{_relations()}))\b")


@cache
def _relations() -> str:
    said = {plain(word) for one in read_woorden().relaties.values() for word in one.zegt}
    return "|".join(sorted(map(re.escape, said), key=len, reverse=True))


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return tuple((signal, _any_of(said)) for signal, said in read_woorden().signalen.items())


def _any_of(phrases: Iterable[str]) -> re.Pattern[str]:
    """`*` at the end: the word may go on; `|` before or after: the clause begins or ends there."""
    parts = [
        (r"\| " if phrase.startswith("|") else r"\b")
        + re.escape(plain(phrase))
        + (r"\w*" if phrase.endswith("*") else r"\b")
        + (_EDGE if phrase.endswith("|") else "")
        for phrase in phrases
    ]
    return re.compile("|".join(sorted(parts, key=len, reverse=True)))
