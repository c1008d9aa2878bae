"""content/checks/antwoordwoorden.yml: the words that mean an answer."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, StringConstraints, ValidationError

from knowledge.checks.bericht import Spelling
from knowledge.checks.uitleggen import uitleggen
from knowledge.checks.woordpatroon import expand
from knowledge.fouten import ContentError
from knowledge.load import CONTENT
from knowledge.marks import read_yaml

ANTWOORDWOORDEN = CONTENT / "checks" / "antwoordwoorden.yml"
POLAIR = ("ja_sterk", "ja", "midden", "nee", "nee_sterk")

BEDOELINGEN = ("stop", "pauze", "vorige", "overslaan", "nvt", "snap_niet", "waarom")

Woord = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Woorden = tuple[Woord, ...]


class _Form(BaseModel):
    model_config = ConfigDict(extra="forbid")


class _Bedoeling(_Form):
    altijd: Woorden
    alleen: Woorden


class _Polair(_Form):
    ja_sterk: Woorden
    ja: Woorden
    midden: Woorden
    aarzel: Woorden
    nee: Woorden
    nee_sterk: Woorden
    sterk: Woorden
    zwak: Woorden
    vroeger: Woorden
    twijfel: Woorden
    blok: Woorden


class _Schaal(_Form):
    polair: dict[str, str]
    keuzes: dict[str, Woorden] = {}
    onzeker: Woorden = ()
    vulwoorden: Woorden = ()


class _Bestand(_Form):
    chattaal: dict[str, Woord]
    kort: dict[str, Woord]
    emoji: dict[str, Woord]
    vulwoorden: Woorden
    bedoelingen: dict[str, _Bedoeling]
    polair: _Polair
    kopwoorden: Woorden
    herstel: Woorden
    vraagwoorden: Woorden
    stopt_bij: Woorden
    schalen: dict[str, _Schaal]
    cijfers: dict[str, Annotated[int, Field(ge=0, le=10)]]
    cijfer_woorden: Woorden
    cijfer_hoogst: Woorden
    cijfer_laagst: Woorden
    bij_nummer: Woorden
    rangwoorden: dict[str, int]


@dataclass(frozen=True, slots=True)
class Schaal:
    """How answers on one scale are read: what yes and no stand for, and each choice's own words."""

    slug: str
    polair: Mapping[str, str]
    keuzes: Mapping[str, tuple[str, ...]]
    onzeker: tuple[str, ...]
    vulwoorden: tuple[str, ...] = ()

    @property
    def antwoorden(self) -> frozenset[str]:
        """Every answer that words can give."""
        return frozenset(self.polair.values()) | frozenset(self.keuzes)


_GEEN = Schaal("", {}, {}, ())


@dataclass(frozen=True, slots=True)
class Antwoordwoorden:
    """The rules, as the file gives them. `bedoelingen`: (altijd, alleen), the first goes first."""

    spelling: Spelling
    vulwoorden: tuple[str, ...]
    bedoelingen: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]
    polair: Mapping[str, tuple[str, ...]]
    kopwoorden: tuple[tuple[str, ...], ...]
    herstel: tuple[str, ...]
    vraagwoorden: frozenset[str]
    stopt_bij: tuple[str, ...]
    schalen: Mapping[str, Schaal]
    cijfers: Mapping[str, int]
    cijfer_woorden: tuple[str, ...]
    hoogst: tuple[str, ...]
    laagst: tuple[str, ...]
    bij_nummer: frozenset[str]
    rangwoorden: Mapping[str, int]

    def schaal(self, slug: str) -> Schaal:
        """The scale; one without answers where a mark is asked."""
        return self.schalen.get(slug, _GEEN)

    def volgorde(self, bedoeling: str) -> int:
        return list(self.bedoelingen).index(bedoeling)


@cache
def lees_antwoordwoorden(path: Path = ANTWOORDWOORDEN) -> Antwoordwoorden:
    """Read the rules. Raises ContentError with everything that is wrong, each with its line."""
    file = read_yaml(path, f"knowledge/content/checks/{path.name}")
    if file.errors:
        raise ContentError(file.errors)
    try:
        raw = _Bestand.model_validate(file.data)
    except ValidationError as error:
        raise ContentError(uitleggen(file, one, _Bestand) for one in error.errors()) from error
    wrong = [
        *(file.error(("bedoelingen", name), text) for name, text in _intents_wrong(raw)),
        *(file.error(("schalen", name), text) for name, text in _scales_wrong(raw)),
        *(file.error(place, text) for place, text in _double(raw)),
    ]
    if wrong:
        raise ContentError(wrong)
    return _as_rules(raw)


def _intents_wrong(raw: _Bestand) -> Iterator[tuple[str, str]]:
    for name in raw.bedoelingen.keys() - set(BEDOELINGEN):
        yield name, f"'{name}' is geen bekende bedoeling; kies uit {', '.join(BEDOELINGEN)}"
    for name in set(BEDOELINGEN) - raw.bedoelingen.keys():
        yield name, f"'{name}' ontbreekt bij 'bedoelingen:'"


def _scales_wrong(raw: _Bestand) -> Iterator[tuple[str, str]]:
    for name, scale in raw.schalen.items():
        for kind in scale.polair.keys() - set(POLAIR):
            yield name, f"'{kind}' kan niet bij 'polair:'; kies uit {', '.join(POLAIR)}"
        if not scale.polair and not scale.keuzes:
            yield name, "deze schaal heeft geen antwoorden: geef 'polair:' of 'keuzes:'"
        if not scale.keuzes and not {"ja", "nee", "ja_sterk", "nee_sterk"} <= scale.polair.keys():
            yield name, "zonder 'keuzes:' heeft 'polair:' ja_sterk, ja, nee en nee_sterk nodig"


def _double(raw: _Bestand) -> Iterator[tuple[tuple[str, ...], str]]:
    """The same phrase with two meanings: then nobody knows which one counts."""
    seen: dict[tuple[str, ...], str] = {}
    for kind, phrases in raw.polair.model_dump().items():
        for phrase in phrases:
            for words in expand(phrase):
                first = seen.setdefault(words, kind)
                if first != kind:
                    text = f"'{' '.join(words)}' staat bij '{first}:' en bij '{kind}:'; kies er één"
                    yield ("polair", kind), text
    for name, scale in raw.schalen.items():
        own: dict[tuple[str, ...], str] = {}
        for kind, phrases in {**scale.keuzes, "onzeker": scale.onzeker}.items():
            for phrase in phrases:
                for words in expand(phrase):
                    first = own.setdefault(words, kind)
                    if first != kind:
                        said = " ".join(words)
                        text = f"'{said}' staat bij '{first}:' en bij '{kind}:'; kies er één"
                        yield ("schalen", name, "keuzes", kind), text


def _as_rules(raw: _Bestand) -> Antwoordwoorden:
    polair: dict[str, tuple[str, ...]] = raw.polair.model_dump()
    phrases = [*raw.vulwoorden, *raw.herstel, *raw.stopt_bij]
    phrases += [one for said in polair.values() for one in said]
    for intent in raw.bedoelingen.values():
        phrases += [*intent.altijd, *intent.alleen]
    for scale in raw.schalen.values():
        phrases += [one for said in scale.keuzes.values() for one in said]
        phrases += scale.vulwoorden
    known = {word for phrase in phrases for words in expand(phrase) for word in words}
    return Antwoordwoorden(
        spelling=Spelling(raw.chattaal, raw.kort, raw.emoji, frozenset(known)),
        vulwoorden=raw.vulwoorden,
        bedoelingen={
            name: (raw.bedoelingen[name].altijd, raw.bedoelingen[name].alleen)
            for name in raw.bedoelingen
        },
        polair=polair,
        kopwoorden=tuple(tuple(phrase.split()) for phrase in raw.kopwoorden),
        herstel=raw.herstel,
        vraagwoorden=frozenset(raw.vraagwoorden),
        stopt_bij=raw.stopt_bij,
        schalen={
            name: Schaal(name, scale.polair, scale.keuzes, scale.onzeker, scale.vulwoorden)
            for name, scale in raw.schalen.items()
        },
        cijfers=raw.cijfers,
        cijfer_woorden=raw.cijfer_woorden,
        hoogst=raw.cijfer_hoogst,
        laagst=raw.cijfer_laagst,
        bij_nummer=frozenset(raw.bij_nummer),
        rangwoorden=raw.rangwoorden,
    )
