"""The few sentences of this room itself, from teksten.yml, with help lines from knowledge."""

from pathlib import Path

import yaml

from channels.message import Reply
from knowledge.service import Kennis

LINES = {
    "alarmnummer": "112",
    "zelfmoordpreventie": "113",
    "luisterlijn": "luisterlijn",
    "mantelzorglijn": "mantelzorglijn",
}


class Texts:
    """Sentences ready to be said."""

    def __init__(self, kennis: Kennis) -> None:
        """Reads the file. Raises when a help line has no number: none may be missing."""
        raw = yaml.safe_load(Path(__file__).with_name("teksten.yml").read_text("utf-8"))
        lines = {word: kennis.hulplijn(slug) for word, slug in LINES.items()}
        for word, line in lines.items():
            if line.soort != "hulplijn" or not line.telefoon:
                raise ValueError(f"knowledge has no help line with a number for {word}")
        self._errors: dict[str, str] = raw["fouten"]
        self._lines = raw["hulplijnen"].format(**lines)
        self.greeting = self._reply(raw["begroeting"])
        self.outage = self._reply(raw["storing"])
        self.outage_goes_on = self._reply(raw["storing_duurt_voort"])
        self.no_answer = self._reply(raw["geen_antwoord"])

    def error(self, key: str, **words: str) -> str:
        """The sentence for something that went wrong."""
        return self._errors[key].format(**words)

    def _reply(self, text: str) -> Reply:
        return Reply(text=text.format(hulplijnen=self._lines))
