"""What is said first after an alarm, from content/veiligheid/antwoorden.yml."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Any

import yaml

from knowledge.hulp import Hulp
from knowledge.veiligheid.inhoud import CONTENT, SOORTEN, TRAPPEN, Soort, Trap
from knowledge.veiligheid.wie import WIE, Wie

Text = dict[str, str]
"""The same for "je" and for "u"."""
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


def _first(raw: Mapping[str, Any], *names: str) -> Text | None:
    """The first of these that there is."""
    return next((raw[name] for name in names if name in raw), None)


class Antwoorden:
    """All first answers, with the numbers of the help lines filled in."""

    def __init__(self, hulplijn: Callable[[str], Hulp], path: Path | None = None) -> None:
        """`hulplijn` gives a line by its slug.

        Raises ValueError when an answer is missing, or a line has no number while a text names it.
        """
        raw = yaml.safe_load((path or CONTENT / "antwoorden.yml").read_text(encoding="utf-8"))
        self._hulplijn = hulplijn
        self._ook: dict[str, Text] = raw["ook"]
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
        wie: Wie | None = None,
        weer: bool = False,
        ook: Soort | None = None,
    ) -> Antwoord:
        """The answer to this kind and tier of danger.

        `u`: the polite form; `wie`: whom it is about; `weer`: the same was answered a moment ago;
        `ook`: another kind of danger, whose first line comes second.
        """
        raw = self._answers[soort, trap]
        slugs = raw.get("lijnen_jong", raw["lijnen"]) if jong else raw["lijnen"]
        if ook:
            other = self._answers[ook, trap]["lijnen"][0]
            slugs = list(dict.fromkeys((slugs[0], other, *slugs[1:])))
        young, whose = ("_jong" if jong else ""), (f"_{wie}" if wie else "")
        if weer and "weer" in raw:
            texts = [_first(raw, f"weer{young}", "weer")]
        else:
            dan = (f"dan{whose}{young}", f"dan{young}", f"dan{whose}", "dan")
            texts = [
                _first(raw, f"eerst{whose or young}", f"eerst{young}", "eerst"),
                self._second(ook, jong=jong) if ook else _first(raw, *dan),
            ]
        form = "u" if u else "je"
        return Antwoord(
            teksten=tuple(self._with_numbers(text[form]) for text in texts if text),
            lijnen=tuple(self._hulplijn(slug) for slug in slugs),
            knoppen=tuple(Knop(knop["titel"], knop["keuze"]) for knop in raw["knoppen"]),
        )

    def alle(self) -> Iterator[Antwoord]:
        """Every answer there is, for checks."""
        no_yes = (False, True)
        for (soort, trap), u, jong, wie, weer, ook in product(
            self._answers, no_yes, no_yes, (None, *WIE), no_yes, (None, *SOORTEN)
        ):
            if ook is None or soort not in (ook, "geweld"):  # violence is named second
                yield self.bij(soort, trap, u=u, jong=jong, wie=wie, weer=weer, ook=ook)

    def _second(self, ook: Soort, *, jong: bool) -> Text:
        parts = [self._ook[ook], *([self._ook["jong"]] if jong else [])]
        return {form: " ".join(part[form] for part in parts) for form in ("je", "u")}

    def _with_numbers(self, text: str) -> str:
        return NUMBER.sub(lambda found: self._number(found[1]), text)

    def _number(self, slug: str) -> str:
        number = self._hulplijn(slug).telefoon
        if not number:
            raise ValueError(f"the help line {slug} has no number")
        return number
