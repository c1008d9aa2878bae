"""What someone says is not so, from content/veiligheid/ontkenning.yml, and what is left without."""

import re
from collections.abc import Mapping
from operator import itemgetter
from pathlib import Path

from knowledge.veiligheid.inhoud import read_yaml
from knowledge.veiligheid.patroontaal import any_of, clause_signs, read_pattern
from knowledge.veiligheid.tekst import TAKEN_OUT
from knowledge.veiligheid.zinnen import in_parts, sentence_of
from knowledge.veiligheid.zoekers import Zoekers


class Ontkenningen:
    """Takes denials out of a text."""

    def __init__(self, folder: Path, lijsten: Mapping[str, list[str]]) -> None:
        """Raises PatroonError."""
        raw = read_yaml(folder / "ontkenning.yml")
        signs = clause_signs(raw["nieuw_begin"])
        self.patterns = [text for entry in raw["patronen"] for text in entry["woorden"]]
        self._zoekers = Zoekers[int]()
        self._geldt_niet: list[re.Pattern[str]] = []
        """By the number of a denial: what in the same sentence makes that it does not hold."""
        for number, entry in enumerate(raw["patronen"]):
            parts = (read_pattern(text, lijsten, signs) for text in entry["woorden"])
            self._zoekers.add(number, parts, as_one=True)
            never = (*raw["geldt_niet_bij"], *entry.get("niet_bij", ()))
            self._geldt_niet.append(any_of(never, lijsten, signs))

    def eruit(self, text: str) -> str:
        """The plain text, with its commas, without what it says is not so."""
        return in_parts(text, self._eruit)

    def _eruit(self, part: str, *, across: bool) -> str:
        wanted = self._zoekers.wanted(part, across=across)
        for number, expression in sorted(wanted, key=itemgetter(0)):
            for found in reversed(list(expression.finditer(part))):
                around = sentence_of(part, found.start(), found.end())
                if not self._geldt_niet[number].search(around):
                    part = f"{part[: found.start()]} {TAKEN_OUT}{part[found.end() :]}"
        return part
