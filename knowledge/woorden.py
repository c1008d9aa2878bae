"""content/woorden.yml: everyday words for conditions, relations and search."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from knowledge.marks import read_yaml

WOORDEN = Path(__file__).parent / "content" / "woorden.yml"


@dataclass(frozen=True, slots=True)
class Aandoening:
    """A condition: its name for people, how they say it, and the wider one it is part of.

    `ongewis`: forms that are also another word ('als', 'ms').
    """

    slug: str
    naam: str
    zegt: tuple[str, ...]
    ongewis: frozenset[str] = frozenset()
    onder: str | None = None


@dataclass(frozen=True, slots=True)
class Relatie:
    """Who is cared for. `bloot`: forms that count without 'mijn' or 'voor' before them."""

    slug: str
    zegt: tuple[str, ...]
    bloot: frozenset[str] = frozenset()
    groep: str | None = None


@dataclass(frozen=True, slots=True)
class Woorden:
    aandoeningen: dict[str, Aandoening]
    relaties: dict[str, Relatie]
    signalen: dict[str, tuple[str, ...]]
    synoniemen: dict[str, tuple[str, ...]]
    behoeften: dict[str, tuple[str, ...]]

    def met_ruimere(self, aandoening: str) -> frozenset[str]:
        """The condition with the wider ones that it belongs to."""
        found = {aandoening}
        while (known := self.aandoeningen.get(aandoening)) and known.onder:
            aandoening = known.onder
            found.add(aandoening)
        return frozenset(found)


@cache
def read_woorden(path: Path = WOORDEN) -> Woorden:
    """Read the word list. Raises ValueError with file and line when something is missing."""
    file = read_yaml(path)
    if file.errors:
        raise ValueError("\n".join(map(str, file.errors)))
    try:
        return Woorden(
            {
                slug: Aandoening(
                    slug,
                    one["naam"],
                    tuple(one["zegt"]),
                    frozenset(one.get("ongewis", ())),
                    one.get("onder"),
                )
                for slug, one in file.data["aandoeningen"].items()
            },
            {
                slug: Relatie(
                    slug, tuple(one["zegt"]), frozenset(one.get("bloot", ())), one.get("groep")
                )
                for slug, one in file.data["relaties"].items()
            },
            {signal: tuple(said) for signal, said in file.data["signalen"].items()},
            {word: tuple(meant) for word, meant in file.data["synoniemen"].items()},
            {need: tuple(words) for need, words in file.data["behoeften"].items()},
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"{path.name}: {error!r} ontbreekt of staat verkeerd") from error
