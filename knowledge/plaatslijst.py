"""The list of places: which names there are, what each may mean, and where care is needed.

Read from content/plaatsen/: a file a province, alledaags.yml (names that are also a word) and
gewone_woorden.txt (words that must never be taken for a mistyped name).
"""

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

from knowledge.marks import read_yaml
from knowledge.names import plain

PLAATSEN = Path(__file__).parent / "content" / "plaatsen"


class Target(NamedTuple):
    gemeente: str
    plaats: str
    provincie: str


@dataclass(frozen=True, slots=True)
class Plaatslijst:
    names: dict[str, tuple[Target, ...]]  # plain name -> what it may be, the likeliest first
    longest: int  # words in the longest name
    first_words: frozenset[str]  # how names of three words and more begin: 'bergen', 'alphen'
    joined: dict[str, str]  # name without spaces -> plain name
    well_known: frozenset[str]  # joined names of gemeenten
    sounds: dict[str, str]  # joined name -> how it sounds; five letters and more, no everyday words
    everyday: frozenset[str]
    half: frozenset[str]
    certain: frozenset[str]  # ambiguous names of which one place is nearly always meant
    ordinary: frozenset[str]
    provinces: dict[str, str]  # how people call a province -> its name
    like_province: frozenset[str]  # villages with the name of a province


@cache
def read_gemeenten(folder: Path = PLAATSEN) -> dict[str, str]:
    """Every gemeente with its province. Raises ValueError when a file cannot be read."""
    return {
        gemeente: data["provincie"]
        for data in _province_files(folder)
        for gemeente in data["gemeenten"]
    }


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


def alledaags(naam: str) -> bool:
    """Whether this place name is also an everyday word."""
    return plain(naam) in plaatslijst().everyday | plaatslijst().half


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
def plaatslijst() -> Plaatslijst:
    """Everything, read once."""
    names: dict[str, list[Target]] = defaultdict(list)
    gemeente_names: set[str] = set()

    def add(name: str, target: Target) -> None:
        for variant in _variants(plain(name)):
            if target not in names[variant]:
                names[variant].append(target)

    files = _province_files(PLAATSEN)
    for data in files:
        for gemeente in data["gemeenten"]:
            bare = re.sub(r" \(.*\)$", "", gemeente)
            add(bare, Target(gemeente, bare, data["provincie"]))
            gemeente_names.update(variant.replace(" ", "") for variant in _variants(plain(bare)))
    for data in files:
        for gemeente, places in data["gemeenten"].items():
            own = re.sub(r" \(.*\)$", "", gemeente)
            for place in places:
                if place != own:
                    add(place, Target(gemeente, place, data["provincie"]))
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
            first = [Target(gemeente, gemeente, read_gemeenten()[gemeente])]
        names[name] = first + [target for target in names[name] if target.gemeente != gemeente]
    joined = {name.replace(" ", ""): name for name in names}
    well_known = frozenset(name for name in gemeente_names if len(name) >= 5)
    return Plaatslijst(
        names={name: tuple(targets) for name, targets in names.items() if targets},
        longest=max(name.count(" ") + 1 for name in names),
        first_words=frozenset(
            name.split()[0] for name in names if name.count(" ") > 1 and len(name.split()[0]) > 3
        ),
        joined=joined,
        well_known=well_known,
        sounds={
            short: sound(short)
            for short, name in joined.items()
            if len(short) >= 5 and name not in everyday
        },
        everyday=everyday,
        half=frozenset(plain(str(word)) for word in care["half"]),
        certain=frozenset(vooral),
        ordinary=_words_of(PLAATSEN / "gewone_woorden.txt"),
        provinces=_provinces(),
        like_province=frozenset(plain(str(word)) for word in care["als_provincie"]),
    )


# What people say and write for a province beside its name.
_SHORT = {"nh": "Noord-Holland", "zh": "Zuid-Holland", "nb": "Noord-Brabant", "gld": "Gelderland",
          "ov": "Overijssel", "lb": "Limburg", "l": "Limburg", "ut": "Utrecht", "fr": "Fryslân",
          "friesland": "Fryslân", "brabant": "Noord-Brabant", "gr": "Groningen", "dr": "Drenthe",
          "noordholland": "Noord-Holland", "zuidholland": "Zuid-Holland"}  # fmt: skip


def _provinces() -> dict[str, str]:
    return {plain(name): name for name in read_gemeenten().values()} | _SHORT


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


_SOUNDS = (("sch", "sg"), ("ch", "g"), ("ij", "y"), ("ei", "y"), ("au", "ou"), ("dt", "t"),
           ("th", "t"), ("ck", "k"), ("c", "k"), ("ph", "f"), ("x", "ks"))  # fmt: skip


def sound(word: str) -> str:
    """How it sounds, roughly: 'enschede' and 'ensgede' are the same, doubled letters count once."""
    for spelled, heard in _SOUNDS:
        word = word.replace(spelled, heard)
    return re.sub(r"(.)\1", r"\1", word)
