"""Recognise Dutch places in running text: without capitals, with typing errors, and with great care.

Many place names are everyday words (Best, Heel, Buren) and many everyday words look like a place name
('moeder', 'hemel'). So a name counts by what it is and where it stands: content/plaatsen/alledaags.yml
lists the risky names, gewone_woorden.txt the ordinary words that must never be taken for a typing error.
"""

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from rapidfuzz import process
from rapidfuzz.distance import OSA

from knowledge.marks import read_yaml
from knowledge.names import plain

PLAATSEN = Path(__file__).parent / "content" / "plaatsen"

_WORD = re.compile(r"['’‘]?[^\W_]+(?:['’][^\W_]+)*")
_BEFORE = frozenset(
    "in uit te gemeente gem vanuit nabij omgeving regio rondom richting omstreken stad dorp".split()
)
_BEFORE_CAPITAL = _BEFORE | {"bij", "naar", "rond", "is"}
_BEFORE_HALF = frozenset("in uit gemeente gem vanuit nabij omgeving regio rondom".split())
_LIVES = frozenset(
    "woon woont wonen woonde woonden wonend woonachtig woonplaats verhuisd verhuist verhuizen".split()
)
_CLAUSE_END = frozenset("en maar met bij dus want alleen samen sinds waar terwijl of hij zij ik".split())
_TITLES = frozenset(
    "mevrouw meneer mw mevr dhr dr dokter huisarts familie fam zuster broeder professor prof".split()
)
# What people say around the name when they answer the question where they live.
_FILLER = frozenset(
    "ik we wij hij ze zij het dat is in uit te de gemeente woon wonen woont nu ook en allebei beiden "
    "beide samen gewoon hier mijn moeder vader man vrouw ouders oma opa zoon dochter ja oh nou eh uhm "
    "vlakbij bij van plaats dorp stad woonplaats kom komt zelf daar naam heet".split()
)
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


class _Target(NamedTuple):
    gemeente: str
    plaats: str
    provincie: str


class _Token(NamedTuple):
    plain: str
    begin: int
    eind: int
    capital: bool


@dataclass(frozen=True, slots=True)
class _Index:
    names: dict[str, tuple[_Target, ...]]  # plain name -> what it may be, the likeliest first
    longest: int  # words in the longest name
    first_words: frozenset[str]  # how names of three words and more begin: 'bergen', 'alphen'
    joined: dict[str, str]  # name without spaces -> plain name
    well_known: frozenset[str]  # joined names of gemeenten
    sounds: dict[str, str]  # joined name -> how it sounds; five letters and more, no everyday words
    everyday: frozenset[str]
    half: frozenset[str]
    certain: frozenset[str]  # ambiguous names of which one place is nearly always meant
    ordinary: frozenset[str]


@cache
def read_gemeenten(folder: Path = PLAATSEN) -> dict[str, str]:
    """Every gemeente with its province. Raises ValueError when a file cannot be read."""
    return {
        gemeente: data["provincie"]
        for data in _province_files(folder)
        for gemeente in data["gemeenten"]
    }


def plaatsen(tekst: str, *, verwacht: bool = False) -> list[Plaats]:
    """The places in this text, in order; an ambiguous name gives all that it may be.

    `verwacht`: we had just asked for a town, so a bare everyday name or a rougher typing error counts.
    """
    index = _index()
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
            found += [
                Plaats(
                    target.gemeente,
                    target.plaats,
                    target.provincie,
                    sure and (position == 0 and name in index.certain or len(targets) == 1),
                    tokens[at].begin,
                    tokens[at + size - 1].eind,
                )
                for targets in [index.names[name]]
                for position, target in enumerate(targets)
            ]
            at += size
        else:
            at += 1
    return found


def gemeente_van(naam: str) -> str | None:
    """The gemeente of a gemeente's or place's name, written in any way; None when it is not clear."""
    index = _index()
    targets = index.names.get(plain(naam))
    if targets is None:
        found = plaatsen(naam, verwacht=True)
        options = list(dict.fromkeys(plaats.gemeente for plaats in found))
        return options[0] if len(options) == 1 else None
    own = [target.gemeente for target in targets if plain(target.gemeente) == plain(naam)]
    options = own or list(dict.fromkeys(target.gemeente for target in targets))
    return options[0] if len(options) == 1 or plain(naam) in index.certain else None


def alledaags(naam: str) -> bool:
    """Whether this place name is also an everyday word."""
    return plain(naam) in _index().everyday | _index().half


def nearest_place(word: str, *, ordinary_too: bool = False) -> str | None:
    """The place name (plain) that one mistyped word stands for, where a town is due."""
    if not ordinary_too and word in _index().ordinary:
        return None
    return _nearest(word, True, 1)


def alle_namen() -> list[str]:
    """Every name of a gemeente or place, once, as it is written."""
    return list(
        dict.fromkeys(
            name
            for data in _province_files(PLAATSEN)
            for gemeente, places in data["gemeenten"].items()
            for name in (re.sub(r" \(.*\)$", "", gemeente), *places)
        )
        | dict.fromkeys(
            name for data in _province_files(PLAATSEN) for name in data.get("andere_namen") or {}
        )
    )


def _tokens(text: str) -> list[_Token]:
    found = []
    for match in _WORD.finditer(text):
        word = plain(match.group())
        if word and " " not in word:
            first = match.group().lstrip("'’‘")[:1]
            found.append(_Token(word, match.start(), match.end(), first.isupper()))
    return found


def _exact(tokens: list[_Token], at: int, index: _Index) -> tuple[int, str | None]:
    """The longest name that starts here."""
    for size in range(min(index.longest, len(tokens) - at), 0, -1):
        name = " ".join(token.plain for token in tokens[at : at + size])
        if name in index.names:
            return size, name
    return 1, None


def _fits(
    name: str, tokens: list[_Token], at: int, size: int, expected: bool, index: _Index
) -> bool:
    """Whether a name that stands here is really meant as a place."""
    if _after_title(tokens, at):
        return False
    if name not in index.everyday and name not in index.half:
        return True
    before = tokens[at - 1].plain if at else ""
    # 'de Wijk' and 'Den Hout' are capitalised on their last word at least.
    capital = tokens[at + size - 1].capital and (size > 1 or tokens[at].capital)
    if capital and before in _BEFORE_CAPITAL:
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
    return all(token.plain in _FILLER or token.plain in index.names for token in rest)


def _after_title(tokens: list[_Token], at: int) -> bool:
    """'mevrouw van Dongen', 'dokter Hulst': a person, not a town."""
    before = [token.plain for token in tokens[max(0, at - 3) : at]]
    while before and before[-1] in ("van", "de", "der", "den"):
        before.pop()
    return bool(before) and before[-1] in _TITLES


def _clause_ends(tokens: list[_Token], after: int) -> bool:
    return after >= len(tokens) or tokens[after].plain in _CLAUSE_END


def _is_sure(name: str, tokens: list[_Token], at: int, index: _Index) -> bool:
    if name not in index.everyday and name not in index.half:
        return True
    return tokens[at].capital or (at > 0 and tokens[at - 1].plain in _BEFORE)


def _guess(
    tokens: list[_Token], at: int, expected: bool, index: _Index
) -> tuple[int, str | None, int]:
    """A place with a typing error that starts here: its number of words, its name, and what it cost."""
    if _after_title(tokens, at):
        return 1, None, 0
    near = expected or _near(tokens, at)
    several = near or tokens[at].plain in index.first_words
    cost = 0
    for size in (4, 3, 2, 1) if several else (1,):
        words = [token.plain for token in tokens[at : at + size]]
        joined = "".join(words)
        if len(words) < size or len(joined) < 4 or any(word.isdigit() for word in words):
            continue
        if size > 1 and not 6 <= len(joined) <= 24:
            continue
        if size == 1 and (joined in index.ordinary or joined in index.names):
            continue
        if size > 1 and all(word in index.ordinary or word in _FILLER for word in words):
            continue
        cost += 1
        found = _nearest(joined, near or size > 1, size)
        if found and (size == 1 or " " in found):
            return size, found, cost
    return 1, None, cost


def _near(tokens: list[_Token], at: int) -> bool:
    before = [token.plain for token in tokens[max(0, at - 3) : at]]
    return bool(before) and (before[-1] in _BEFORE or any(word in _LIVES for word in before))


@lru_cache(maxsize=20_000)
def _nearest(joined: str, near: bool, size: int) -> str | None:
    """The name that this is a typing error of, if there is just one that is near enough."""
    index = _index()
    if joined in index.joined:
        return index.joined[joined] if index.joined[joined] not in index.everyday else None
    stem = next((joined.removesuffix(end) for end in ("se", "s") if joined.endswith(end)), "")
    if size == 1 and len(stem) >= 5 and stem in index.joined and stem not in index.everyday:
        return index.joined[stem]
    length = len(joined)
    if length < 5 and not near:
        return None
    # One slip in a short name; two or three only in a long one that everybody knows, where a town is due.
    most = 1 if not near or length <= 7 else 2 if length <= 11 else 3
    sound = _sound(joined)
    hits = [
        (distance, name)
        for _, distance, name in process.extract(
            sound, index.sounds, scorer=OSA.distance, score_cutoff=most, limit=12
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


_SOUNDS = (("sch", "sg"), ("ch", "g"), ("ij", "y"), ("ei", "y"), ("au", "ou"), ("dt", "t"), ("th", "t"),
           ("ck", "k"), ("c", "k"), ("ph", "f"), ("x", "ks"))  # fmt: skip


def _sound(word: str) -> str:
    """How it sounds, roughly: 'enschede' and 'ensgede' are the same, doubled letters count once."""
    for spelled, heard in _SOUNDS:
        word = word.replace(spelled, heard)
    return re.sub(r"(.)\1", r"\1", word)


@cache
def _province_files(folder: Path) -> list[dict[str, Any]]:
    found = []
    for path in sorted(folder.glob("*.yml")):
        file = read_yaml(path)
        if file.errors:
            raise ValueError("\n".join(map(str, file.errors)))
        if isinstance(file.data, dict) and "provincie" in file.data:
            found.append(file.data)
    return found


@cache
def _index() -> _Index:
    names: dict[str, list[_Target]] = defaultdict(list)
    gemeente_names: set[str] = set()

    def add(name: str, target: _Target) -> None:
        for variant in _variants(plain(name)):
            if target not in names[variant]:
                names[variant].append(target)

    files = _province_files(PLAATSEN)
    for data in files:
        for gemeente in data["gemeenten"]:
            bare = re.sub(r" \(.*\)$", "", gemeente)
            add(bare, _Target(gemeente, bare, data["provincie"]))
            gemeente_names.update(variant.replace(" ", "") for variant in _variants(plain(bare)))
    for data in files:
        for gemeente, places in data["gemeenten"].items():
            own = re.sub(r" \(.*\)$", "", gemeente)
            for place in places:
                if place != own:
                    add(place, _Target(gemeente, place, data["provincie"]))
    for data in files:
        for other, meant in (data.get("andere_namen") or {}).items():
            place, gemeente = (meant, None) if isinstance(meant, str) else meant
            for target in list(names[plain(place)]):
                inside = target.gemeente in data["gemeenten"]
                if inside and gemeente in (None, target.gemeente):
                    add(other, target)
    care = read_yaml(PLAATSEN / "alledaags.yml").data
    everyday = frozenset(plain(str(word)) for word in care["alledaags"])
    vooral = {plain(name): gemeente for name, gemeente in care["vooral"].items()}
    for name, gemeente in vooral.items():
        first = [target for target in names[name] if target.gemeente == gemeente]
        if not first:  # 'Alphen' for Alphen aan den Rijn
            first = [_Target(gemeente, gemeente, read_gemeenten()[gemeente])]
        names[name] = first + [target for target in names[name] if target.gemeente != gemeente]
    joined = {name.replace(" ", ""): name for name in names}
    well_known = frozenset(name for name in gemeente_names if len(name) >= 5)
    return _Index(
        names={name: tuple(targets) for name, targets in names.items() if targets},
        longest=max(name.count(" ") + 1 for name in names),
        first_words=frozenset(
            name.split()[0] for name in names if name.count(" ") > 1 and len(name.split()[0]) > 3
        ),
        joined=joined,
        well_known=well_known,
        sounds={
            short: _sound(short)
            for short, name in joined.items()
            if len(short) >= 5 and name not in everyday
        },
        everyday=everyday,
        half=frozenset(plain(str(word)) for word in care["half"]),
        certain=frozenset(vooral),
        ordinary=_words_of(PLAATSEN / "gewone_woorden.txt"),
    )


def _words_of(path: Path) -> frozenset[str]:
    lines = path.read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def _variants(name: str) -> list[str]:
    """Other ways to write a name: 'aan de' for 'aan den', 'st' for 'sint', 'a d' for 'aan den'."""
    found = [name]
    if " aan den " in name:
        found += [name.replace(" aan den ", short) for short in (" aan de ", " a d ", " ad ")]
    if name.startswith("sint "):
        found.append("st " + name.removeprefix("sint "))
    elif name.startswith("st "):
        found.append("sint " + name.removeprefix("st "))
    if name.startswith(("s ", "t ")) and name[2:] and name[0] == "s":
        found.append(name.replace(" ", "", 1))  # 'sgravenhage'
    return found
