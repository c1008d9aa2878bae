"""Recognise Dutch places in running text: without capitals, with typing errors, and with great
care.

Many place names are everyday words (Best, Heel, Buren) and many everyday words look like a place
name ('moeder', 'hemel'). So a name counts by what it is and where it stands:
content/plaatsen/alledaags.yml lists the risky names, gewone_woorden.txt the ordinary words that
must never be taken for a typing error.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge.names import plain, word_set
from knowledge.plaatslijst import Plaatslijst, Target, plaatslijst, sound

_WORD = re.compile(r"['’‘]?[^\W_]+(?:['’][^\W_]+)*")
_BEFORE = word_set(
    "in uit te gemeente gem vanuit nabij omgeving regio rondom richting omstreken stad dorp "
    "dorpje plaatsje"
)
_BEFORE_CAPITAL = _BEFORE | {"bij", "naar", "rond", "is"}
_VILLAGE = word_set("dorp dorpje plaats plaatsje gemeente gem")
_BEFORE_HALF = word_set("in uit gemeente gem vanuit nabij omgeving regio rondom")
_LIVES = word_set(
    "woon woont wonen woonde woonden wonend woonachtig woonplaats verhuisd verhuist verhuizen"
)
_CLAUSE_END = word_set("en maar met bij dus want alleen samen sinds waar terwijl of hij zij ik")
_TITLES = word_set(
    "mevrouw meneer mw mevr dhr dr dokter huisarts familie fam zuster broeder professor prof"
)
# What people say around the name when they answer the question where they live.
_FILLER = word_set(
    "ik we wij hij ze zij het dat is in uit te de gemeente woon wonen woont nu ook en allebei "
    "beiden beide samen gewoon hier mijn moeder vader man vrouw ouders oma opa zoon dochter ja oh "
    "nou eh uhm vlakbij bij van plaats dorp stad woonplaats kom komt zelf daar naam heet"
)
LONG_ENOUGH = 7  # letters: a shorter word is no typing error of a town where nothing speaks of one
_MOST_GUESSES = 24  # a long text of gibberish must not cost more than a long message


@dataclass(frozen=True, slots=True)
class Plaats:
    """A place as found in a text[begin:eind]. `zeker` is False for a guess or an ambiguous name."""

    gemeente: str
    plaats: str
    provincie: str
    zeker: bool
    begin: int = 0
    eind: int = 0


class _Token(NamedTuple):
    plain: str
    begin: int
    eind: int
    capital: bool


def plaatsen(tekst: str, *, verwacht: bool = False) -> list[Plaats]:
    """The places in this text, in order; an ambiguous name gives all that it may be.

    `verwacht`: we had just asked for a town, so a bare everyday name or a rougher typing error
    counts.
    """
    index = plaatslijst()
    tokens = _tokens(tekst)
    found: list[Plaats] = []
    guesses = 0
    at = 0
    while at < len(tokens):
        size, name = _exact(tokens, at, index)
        accepted = name is not None and _fits(name, tokens, at, size, verwacht, index)
        sure = accepted and name is not None and _is_sure(name, tokens, at, index)
        if not accepted and guesses < _MOST_GUESSES:
            size, name, tried = _guess(tokens, at, verwacht, index)
            guesses += tried
            accepted = name is not None
        if accepted and name is not None:
            targets, told = _meant(index.names[name], tokens, at, size, index)
            found += [
                Plaats(
                    target.gemeente,
                    target.plaats,
                    target.provincie,
                    (sure and ((position == 0 and name in index.certain) or len(targets) == 1))
                    or told,
                    tokens[at].begin,
                    tokens[at + size - 1].eind,
                )
                for position, target in enumerate(targets)
            ]
            at += size
        else:
            at += 1
    return found


def gemeente_van(naam: str) -> str | None:
    """The gemeente of a gemeente's or place's name, written in any way; None when it is not
    clear.
    """
    index = plaatslijst()
    targets = index.names.get(plain(naam))
    if targets is None:
        found = plaatsen(naam, verwacht=True)
        options = list(dict.fromkeys(plaats.gemeente for plaats in found))
        return options[0] if len(options) == 1 else None
    own = [target.gemeente for target in targets if plain(target.gemeente) == plain(naam)]
    options = own or list(dict.fromkeys(target.gemeente for target in targets))
    return options[0] if len(options) == 1 or plain(naam) in index.certain else None


def nearest_place(word: str, *, ordinary_too: bool = False) -> str | None:
    """The place name (plain) that one mistyped word stands for, where a town is due."""
    if not ordinary_too and word in plaatslijst().ordinary:
        return None
    return _nearest(word, True, 1)


def _tokens(text: str) -> list[_Token]:
    found = []
    for match in _WORD.finditer(text):
        word = plain(match.group())
        if word and " " not in word:
            first = match.group().lstrip("'’‘")[:1]
            found.append(_Token(word, match.start(), match.end(), first.isupper()))
    return found


def _exact(tokens: list[_Token], at: int, index: Plaatslijst) -> tuple[int, str | None]:
    """The longest name that starts here."""
    for size in range(min(index.longest, len(tokens) - at), 0, -1):
        name = " ".join(token.plain for token in tokens[at : at + size])
        if name in index.names:
            return size, name
    return 1, None


def _fits(
    name: str, tokens: list[_Token], at: int, size: int, expected: bool, index: Plaatslijst
) -> bool:
    """Whether a name that stands here is really meant as a place."""
    if _after_title(tokens, at):
        return False
    before = tokens[at - 1].plain if at else ""
    if before in ("provincie", "prov"):
        return False
    if name in index.like_province:
        return before in _VILLAGE
    if name not in index.everyday and name not in index.half:
        return True
    # 'de Wijk' and 'Den Hout' are capitalised on their last word at least.
    capital = tokens[at + size - 1].capital and (size > 1 or tokens[at].capital)
    if capital and (before in _BEFORE_CAPITAL or before in index.provinces):
        return True
    lives = before in ("in", "te", "uit") and any(
        token.plain in _LIVES for token in tokens[max(0, at - 4) : at]
    )
    if lives and _clause_ends(tokens, at + size):
        return True
    if name in index.half and (before in _BEFORE_HALF or (capital and at > 0)):
        return True
    if not expected:
        return False
    rest = tokens[:at] + tokens[at + size :]
    return all(
        token.plain in _FILLER or token.plain in index.names or token.plain in index.provinces
        for token in rest
    )


def _meant(
    targets: tuple[Target, ...], tokens: list[_Token], at: int, size: int, index: Plaatslijst
) -> tuple[tuple[Target, ...], bool]:
    """What the name means here, and whether the province beside it tells: 'Beek in Limburg'."""
    if len(targets) == 1:
        return targets, False
    near = [
        token.plain for token in tokens[max(0, at - 2) : at] + tokens[at + size : at + size + 3]
    ]
    pairs = [one + two for one, two in pairwise(near)]
    said = {index.provinces[word] for word in (*near, *pairs) if word in index.provinces}
    inside = tuple(target for target in targets if target.provincie in said)
    return (inside, len(inside) == 1) if inside else (targets, False)


def _after_title(tokens: list[_Token], at: int) -> bool:
    """'mevrouw van Dongen', 'dokter Hulst': a person, not a town."""
    before = [token.plain for token in tokens[max(0, at - 3) : at]]
    while before and before[-1] in ("van", "de", "der", "den"):
        before.pop()
    return bool(before) and before[-1] in _TITLES


def _clause_ends(tokens: list[_Token], after: int) -> bool:
    return after >= len(tokens) or tokens[after].plain in _CLAUSE_END


def _is_sure(name: str, tokens: list[_Token], at: int, index: Plaatslijst) -> bool:
    if name not in index.everyday and name not in index.half:
        return True
    return tokens[at].capital or (at > 0 and tokens[at - 1].plain in _BEFORE)


def _guess(
    tokens: list[_Token], at: int, expected: bool, index: Plaatslijst
) -> tuple[int, str | None, int]:
    """A place with a typing error that starts here: its number of words, its name, and what it
    cost.
    """
    if _after_title(tokens, at):
        return 1, None, 0
    near = expected or _near(tokens, at)
    cost = 0
    begins = tokens[at].plain in index.first_words
    for size in (4, 3, 2, 1) if near else (4, 3, 1) if begins else (1,):
        words = [token.plain for token in tokens[at : at + size]]
        joined = "".join(words)
        if len(words) < size or len(joined) < 4 or any(word.isdigit() for word in words):
            continue
        if any(two.begin - one.eind > 1 for one, two in pairwise(tokens[at : at + size])):
            continue  # a comma stands between: 'in het weekend, de rest'
        if size > 1 and not 6 <= len(joined) <= 24:
            continue
        if size == 1 and (joined in index.ordinary or joined in index.names):
            continue
        if size > 1 and all(word in index.ordinary or word in _FILLER for word in words):
            continue
        cost += 1
        found = _nearest(joined, near, size)
        if found and (size == 1 or " " in found):
            return size, found, cost
    return 1, None, cost


def _near(tokens: list[_Token], at: int) -> bool:
    before = [token.plain for token in tokens[max(0, at - 3) : at]]
    return bool(before) and (before[-1] in _BEFORE or any(word in _LIVES for word in before))


@lru_cache(maxsize=20_000)
def _nearest(joined: str, near: bool, size: int) -> str | None:
    """The name that this is a typing error of, if there is just one that is near enough."""
    index = plaatslijst()
    if joined in index.joined:
        return index.joined[joined] if index.joined[joined] not in index.everyday else None
    stem = next((joined.removesuffix(end) for end in ("se", "s") if joined.endswith(end)), "")
    if size == 1 and len(stem) >= 5 and stem in index.joined and stem not in index.everyday:
        return index.joined[stem]
    length = len(joined)
    if length < LONG_ENOUGH and not near:
        return None
    # One slip in a short name; two or three only in a long one that everybody knows, where a town
    # is due.
    most = 1 if not near or length <= 7 else 2 if length <= 11 else 3
    heard = sound(joined)
    hits = [
        (distance, name)
        for _, distance, name in process.extract(
            heard, index.sounds, scorer=OSA.distance, score_cutoff=most, limit=12
        )
        if name[0] == joined[0]
        and abs(len(name) - length) <= most
        and distance * 4 <= len(name) + 1
        and (name in index.well_known or (near and distance <= 1))
    ]
    if not hits:
        return None
    best = min(distance for distance, _ in hits)
    nearest = [name for distance, name in hits if distance == best]
    known = [name for name in nearest if name in index.well_known] or nearest
    if len(known) > 1:
        # Equal by sound: the spelling decides.
        spelled = sorted((OSA.distance(joined, name), name) for name in known)
        known = [spelled[0][1]] if spelled[0][0] < spelled[1][0] else []
    return index.joined[known[0]] if known else None
