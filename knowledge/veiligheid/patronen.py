"""The readable layer: patterns of words in content/veiligheid/*.yml, and what they mean.

First what is only a figure of speech (beeldspraak.yml) is taken out of the text. A pattern that is
then found counts, unless one of its `niet_bij` stands in the same sentence. What someone says is
not so (ontkenning.yml) is taken out before that, for the learned layer too.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from knowledge.veiligheid.inhoud import (
    CONTENT,
    OVERS,
    SOORTEN,
    TRAPPEN,
    Over,
    PatroonError,
    Soort,
    Trap,
    read_yaml,
)
from knowledge.veiligheid.ontkenning import Ontkenningen
from knowledge.veiligheid.patroontaal import any_of, read_pattern
from knowledge.veiligheid.spelling import Spelling, long_words
from knowledge.veiligheid.tekst import TAKEN_OUT, plain
from knowledge.veiligheid.zinnen import LINE_BREAK, in_parts, parts_of, sentence_of
from knowledge.veiligheid.zoekers import Zoekers


@dataclass(frozen=True, slots=True)
class Patroon:
    """One entry of a content file, ready to search with. `ook`: the other kind of danger in it.
    `altijd`: it counts whatever the learned layer thinks of it."""

    soort: Soort
    naam: str
    trap: Trap
    over: Over
    ook: Soort | None
    altijd: bool
    niet_bij: re.Pattern[str] | None


class Patronen:
    """All patterns, with the spelling they are written in."""

    def __init__(self, folder: Path = CONTENT) -> None:
        """Reads the files. Raises PatroonError."""
        lijsten: dict[str, list[str]] = read_yaml(folder / "woordenlijsten.yml")
        self._ontkenningen = Ontkenningen(folder, lijsten)
        beeldspraak = [
            text
            for entry in read_yaml(folder / "beeldspraak.yml")["patronen"]
            for text in entry["woorden"]
        ]
        self._beeldspraak = Zoekers[None]()
        self._beeldspraak.add(
            None, (read_pattern(text, lijsten) for text in beeldspraak), as_one=True
        )
        self._zoekers = Zoekers[int]()
        self._patronen: list[Patroon] = []
        written, beside = [*beeldspraak, *self._ontkenningen.patterns], []
        for soort in SOORTEN:
            for entry in read_yaml(folder / f"{soort}.yml")["patronen"]:
                number = len(self._patronen)
                self._patronen.append(_patroon(soort, entry, lijsten))
                self._zoekers.add(
                    number, (read_pattern(text, lijsten) for text in entry["woorden"])
                )
                written += entry["woorden"]
                beside += entry.get("niet_bij", ())
        self.spel = Spelling(folder, long_words(written, lijsten), long_words(beside, lijsten)).van
        """The word in its usual spelling."""

    def zoek(self, text: str) -> Iterator[Patroon]:
        """The patterns that this text holds, in the order of the files.

        A line break may end a sentence, or stand in the middle of one: it is read both ways. An
        empty line always ends one.
        """
        found: set[int] = set()
        seen: set[tuple[str, bool]] = set()
        for written in {text, LINE_BREAK.sub(" ", text)}:
            rest = self.zonder_beeldspraak(written)
            for part, across in parts_of(rest):
                if (part, across) not in seen:
                    seen.add((part, across))
                    for number, expression in self._zoekers.wanted(part, across=across):
                        if number not in found and _counts(
                            self._patronen[number], expression, part
                        ):
                            found.add(number)
        for number in sorted(found):
            yield self._patronen[number]

    def zonder_ontkenning(self, text: str) -> str:
        """The text without what it says is not so; the very same text when it denies nothing."""
        before = plain(text, self.spel, commas=True)
        rest = self._ontkenningen.eruit(before)
        return text if rest == before else rest

    def zonder_beeldspraak(self, text: str) -> str:
        """The plain text with figures of speech taken out."""
        return in_parts(plain(text, self.spel), self._zonder_beeldspraak)

    def _zonder_beeldspraak(self, part: str, *, across: bool) -> str:
        for _, expression in self._beeldspraak.wanted(part, across=across):
            part = expression.sub(f" {TAKEN_OUT}", part)
        return part


def _patroon(soort: Soort, entry: Mapping[str, Any], lijsten: Mapping[str, list[str]]) -> Patroon:
    """An entry of the file of this kind. Raises PatroonError."""
    try:
        niet_bij = entry.get("niet_bij")
        if entry["trap"] not in TRAPPEN or entry.get("over") not in OVERS:
            raise PatroonError(f"{soort}, '{entry['naam']}': trap or over is not known")
        if entry.get("ook") not in (None, *SOORTEN):
            raise PatroonError(f"{soort}, '{entry['naam']}': ook is no kind of danger")
        return Patroon(
            soort=soort,
            naam=entry["naam"],
            trap=entry["trap"],
            over=entry.get("over"),
            ook=entry.get("ook"),
            altijd=bool(entry.get("altijd")),
            niet_bij=any_of(niet_bij, lijsten) if niet_bij else None,
        )
    except KeyError as missing:
        raise PatroonError(f"{soort}, '{entry.get('naam')}': {missing} is missing") from None


def _counts(patroon: Patroon, expression: re.Pattern[str], text: str) -> bool:
    """Whether it is found somewhere with none of its `niet_bij` in the same sentence."""
    return any(
        patroon.niet_bij is None
        or not patroon.niet_bij.search(sentence_of(text, found.start(), found.end()))
        for found in expression.finditer(text)
    )
