"""What the learned layer looks at in an answer: words, letters, and what the rules saw in it.

Words and letters count once for every statement, and once more for this scale, its themes and this
statement: "te weinig" says another thing of sleep than of time.
"""

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from knowledge.checks.bericht import Bericht
from knowledge.checks.check import Stelling
from knowledge.checks.gelezen import Gelezen
from knowledge.checks.regels import Regels
from knowledge.checks.richting import richting, richtingen

_LETTERS = (3, 5)
_LOUD = re.compile(r"\b[A-Z]{3,}\b")
_SMALL = ("niet", "geen", "niks", "nooit", "maar", "wel")
_OWN_WORDS = 1.5  # what the rules read, beside a 1 for each word that they know


@dataclass(frozen=True, slots=True)
class Kenmerken:
    """All that is looked at in one answer to one statement."""

    woorden: list[str]
    woorden_hier: list[str]
    letters: list[str]
    letters_hier: list[str]
    tekens: dict[str, float]


def kenmerken(tekst: str, stelling: Stelling, regels: Regels) -> Kenmerken:
    """Look at this answer."""
    bericht = regels.spelling.lees(tekst)
    here = [
        f"schaal {stelling.schaal}",
        *(f"thema {thema.removesuffix('_jong')}" for thema in stelling.themas),
        hashlib.sha256(stelling.tekst.je.encode()).hexdigest()[:6],  # this statement
    ]
    words = _words(bericht.woorden)
    text = f" {' '.join(bericht.woorden)} "
    letters = _letters(text, *_LETTERS)
    return Kenmerken(
        woorden=words,
        woorden_hier=[f"{place}|{word}" for place in here for word in words],
        letters=[*_letters(text, 2, 2), *letters],
        letters_hier=[f"{place}|{run}" for place in here for run in letters],
        tekens=_signs(tekst, bericht, stelling, regels),
    )


def _words(words: Sequence[str]) -> list[str]:
    """Each word, with the next one, and with the one after that."""
    ends = ["^", *words, "$"]
    pairs = (f"{one} {two}" for one, two in pairwise(ends))
    wide = (f"{one} * {two}" for one, two in zip(ends, ends[2:], strict=False))
    return [*words, *pairs, *wide]


def _letters(text: str, shortest: int, longest: int) -> list[str]:
    return [
        text[at : at + size]
        for size in range(shortest, longest + 1)
        for at in range(len(text) - size + 1)
    ]


def _signs(tekst: str, bericht: Bericht, stelling: Stelling, regels: Regels) -> dict[str, float]:
    """What the rules saw, and how it was typed."""
    scale = stelling.schaal
    signs = _read_by_rules(regels.lees_bericht(tekst, bericht, stelling), stelling)
    directions = richtingen(stelling)
    lexicons = regels.lexicons
    for part in bericht.delen:
        for stuk in lexicons.antwoord(stelling).find(part):
            if stuk.klasse != "vulwoord":
                kind = directions.get(stuk.klasse, stuk.klasse)
                signs |= {f"soort {kind}": 1, f"soort {kind} {scale}": 1}
        signs |= {f"wil {stuk.klasse}": 1 for stuk in lexicons.altijd.anywhere(part)}
        signs |= {f"{at} {part[at]}": 1 for at in (0, -1) if part[at] in ("ja", "nee")}
    signs |= {f"misschien {stuk.klasse}": 1 for stuk in lexicons.alleen.anywhere(bericht.woorden)}
    words = bericht.woorden
    for name, at in (("begin", 0), ("eind", -1)):
        if words and words[at] in ("ja", "nee"):
            signs |= {f"{name} {words[at]}": 1, f"{name} {words[at]} {scale}": 1}
    signs |= {f"woord {word}": 0.5 for word in _SMALL if word in words}
    return signs | _typed(tekst, bericht) | {f"schaal {scale}": 0.5}


def _read_by_rules(gelezen: Gelezen, stelling: Stelling) -> dict[str, float]:
    said = "" if stelling.cijfer else richting(stelling, gelezen.waarde)
    could = {f"mogelijk {richting(stelling, one)}": 1.0 for one in gelezen.mogelijk}
    return {f"regels {gelezen.wil} {said}": _OWN_WORDS} | could


def _typed(tekst: str, bericht: Bericht) -> dict[str, float]:
    letters = [sign for sign in tekst if sign.isalpha()]
    shouted = len(letters) > 3 and sum(map(str.isupper, letters)) > len(letters) / 2
    marks = {
        "!": min(tekst.count("!"), 3) / 1.5,
        "een !": "!" in tekst,
        "meer !": "!!" in tekst,
        "eindigt op ?": bericht.vraag,
        "ergens ?": "?" in tekst and not bericht.vraag,
        "hoofdletters": shouted,
        "een woord in hoofdletters": not shouted and bool(_LOUD.search(tekst)),
        "gerekt": bool(bericht.gerekt),
        f"lengte {min(len(bericht.woorden) // 3, 6)}": 0.5,
    }
    return {name: float(value) for name, value in marks.items() if value}
