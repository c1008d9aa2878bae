"""Which statement someone means who names what it is about: "bij slapen had ik me vergist"."""

import re
from collections import Counter
from collections.abc import Collection

from knowledge.checks import Check, Stelling

_KORT = 4  # letters of a word that tells what a statement is about
_GELIJK = 5  # letters in which two words agree
_VAAK = 2  # statements that may share a word; with more it tells nothing
_ZIN, _THEMA = 2, 1  # a word of the statement itself says more than one of its theme
_NIETSZEGGEND = frozenset({
    "door", "naast", "alles", "heel", "zoals", "toch", "moet", "moeten", "mijn", "andere", "iets",
    "goed", "slecht", "verkeerd", "vraag", "antwoord", "laatste", "weken", "geef", "bent", "hebt",
    "heeft", "hebben", "meer", "zijn", "worden", "komt", "gaat", "weer", "bedoel", "vergist",
    "helemaal", "eigenlijk", "stelling", "noteer", "staat",
})  # fmt: skip


def over_welke(tekst: str, check: Check, gedaan: Collection[int]) -> int | None:
    """The one statement of these that the words fit best; None when none or several do."""
    gezegd = _woorden(tekst)
    punten: Counter[int] = Counter()
    gewicht = {nummer: _gewicht(check, check.stelling(nummer)) for nummer in gedaan}
    deelt = Counter(woord for een in gewicht.values() for woord in een)
    for nummer, woorden in gewicht.items():
        for woord, telt in woorden.items():
            if deelt[woord] <= _VAAK and any(_zelfde(woord, ander) for ander in gezegd):
                punten[nummer] += telt
    best = punten.most_common(2)
    if not best or (len(best) > 1 and best[0][1] == best[1][1]):
        return None
    return best[0][0]


def _gewicht(check: Check, stelling: Stelling) -> dict[str, int]:
    themas = (check.themas[slug] for slug in stelling.themas)
    namen = " ".join(f"{een.slug.replace('_', ' ')} {een.naam.je} {een.plaatje}" for een in themas)
    return dict.fromkeys(_woorden(namen), _THEMA) | dict.fromkeys(_woorden(stelling.tekst.je), _ZIN)


def _woorden(tekst: str) -> set[str]:
    """The words that tell something, without what bends them: slaap, slapen → slap."""
    woorden = (woord for woord in re.findall(r"\w+", tekst.lower()) if len(woord) >= _KORT)
    return {_stam(woord) for woord in woorden if woord not in _NIETSZEGGEND}


def _stam(woord: str) -> str:
    enkel = re.sub(r"(\w)\1", r"\1", woord)
    kort = re.sub(r"(?:en|e|s|t)$", "", enkel)
    return kort if len(kort) >= _KORT - 1 else enkel


def _zelfde(een: str, ander: str) -> bool:
    korter = min(len(een), len(ander), _GELIJK)
    return een[:korter] == ander[:korter] and (
        korter >= _KORT or een == ander or een[:4] == ander[:4]
    )
