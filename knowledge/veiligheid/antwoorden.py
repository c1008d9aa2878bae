"""What is said first after an alarm, from content/veiligheid/antwoorden.yml."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from knowledge.hulp import Hulp
from knowledge.veiligheid.patronen import CONTENT, SOORTEN, TRAPPEN, Soort, Trap

NUMBER = re.compile(r"\{([\w-]+)\}")
"""Stands in a text for the number of the help line with this slug."""


@dataclass(frozen=True, slots=True)
class Knop:
    """A quick reply under the last message."""

    titel: str
    keuze: str


@dataclass(frozen=True, slots=True)
class Antwoord:
    """One or two messages; the lines belong to the first, the buttons to the last."""

    teksten: tuple[str, ...]
    lijnen: tuple[Hulp, ...]
    knoppen: tuple[Knop, ...]


class Antwoorden:
    """All first answers, with the numbers of the help lines filled in."""

    def __init__(self, hulplijn: Callable[[str], Hulp], path: Path | None = None) -> None:
        """`hulplijn` gives a line by its slug.

        Raises ValueError when an answer is missing, or a line has no number while a text names it.
        """
        raw = yaml.safe_load((path or CONTENT / "antwoorden.yml").read_text(encoding="utf-8"))
        self._hulplijn = hulplijn
        self._answers: dict[tuple[Soort, Trap], dict[str, Any]] = {}
        for soort in SOORTEN:
            for trap in TRAPPEN:
                if trap not in raw.get(soort, {}):
                    raise ValueError(f"antwoorden.yml has no answer for {soort}, {trap}")
                self._answers[soort, trap] = raw[soort][trap]
        list(self.alle())  # all of them can be made

    def bij(
        self,
        soort: Soort,
        trap: Trap,
        *,
        u: bool = False,
        jong: bool = False,
        zelf: bool = False,
        ander: bool = False,
        weer: bool = False,
        ook: Soort | None = None,
    ) -> Antwoord:
        """The answer to this kind and tier of danger.

        `u`: the polite form; `zelf`: who writes did it, or fears to; `ander`: it is about someone
        else; `weer`: the same was answered a moment ago; `ook`: another kind of danger, whose first
        line comes second.
        """
        raw = self._answers[soort, trap]
        slugs = raw.get("lijnen_jong", raw["lijnen"]) if jong else raw["lijnen"]
        if ook:
            other = self._answers[ook, trap]["lijnen"][0]
            slugs = list(dict.fromkeys((slugs[0], other, *slugs[1:])))
        first = raw.get("ander", raw["eerst"]) if ander else raw["eerst"]
        second = raw.get("dan")
        if zelf or jong:
            second = raw.get("zelf" if zelf else "jong", second)
        if weer and "weer" in raw:
            first, second = raw.get("weer_jong" if jong else "weer", raw["weer"]), None
        form = "u" if u else "je"
        texts = (part[form] for part in (first, second) if part)
        return Antwoord(
            teksten=tuple(self._with_numbers(text) for text in texts),
            lijnen=tuple(self._hulplijn(slug) for slug in slugs),
            knoppen=tuple(Knop(knop["titel"], knop["keuze"]) for knop in raw["knoppen"]),
        )

    def alle(self) -> Iterator[Antwoord]:
        """Every answer there is, for checks."""
        cases: list[dict[str, Any]] = [
            {},
            {"jong": True},
            {"zelf": True},
            {"ander": True},
            {"weer": True},
            {"weer": True, "jong": True},
            *({"ook": soort} for soort in SOORTEN),
        ]
        for soort, trap in self._answers:
            for u in (False, True):
                yield from (self.bij(soort, trap, u=u, **case) for case in cases)

    def _with_numbers(self, text: str) -> str:
        return NUMBER.sub(lambda found: self._number(found[1]), text)

    def _number(self, slug: str) -> str:
        number = self._hulplijn(slug).telefoon
        if not number:
            raise ValueError(f"the help line {slug} has no number")
        return number
