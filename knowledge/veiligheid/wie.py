"""Whom violence is about, from content/veiligheid/wie.yml: what is said to who did it differs from
what is said to whom it was done."""

import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Literal

from knowledge.veiligheid.inhoud import CONTENT, read_yaml
from knowledge.veiligheid.patroontaal import any_of
from knowledge.veiligheid.tekst import SENTENCE, plain

Wie = Literal["zelf", "slachtoffer", "ander", "brand"]
WIE: tuple[Wie, ...] = ("zelf", "slachtoffer", "ander", "brand")
"""Whom it is about; fire and gas have words of their own."""
_SENTENCE_END = re.compile(rf"(?: {re.escape(SENTENCE)})+(?= )")


class Rollen:
    """Reads who did what; sure only when one of the two is told and not the other."""

    def __init__(self, folder: Path = CONTENT) -> None:
        """Raises PatroonError."""
        raw = read_yaml(folder / "wie.yml")
        lists = read_yaml(folder / "woordenlijsten.yml")
        lists |= {name: words for name, words in raw.items() if isinstance(words, list)}
        self._zelf = _Rol(raw["zelf"], lists)
        self._slachtoffer = _Rol(raw["slachtoffer"], lists)

    def bij(self, text: str, spell: Callable[[str], str] = str) -> Wie | None:
        """Who it is about, or None: then say what fits everyone."""
        sentences = [f"{part} " for part in _SENTENCE_END.split(plain(text, spell).rstrip())]
        zelf, slachtoffer = (
            any(map(rol.past, sentences)) for rol in (self._zelf, self._slachtoffer)
        )
        if zelf == slachtoffer:
            return None
        return "zelf" if zelf else "slachtoffer"


class _Rol:
    def __init__(self, raw: Mapping[str, Any], lists: Mapping[str, list[str]]) -> None:
        self._woorden = any_of(raw["woorden"], lists)
        self._niet_bij = any_of(raw["niet_bij"], lists)

    def past(self, sentence: str) -> bool:
        return bool(self._woorden.search(sentence)) and not self._niet_bij.search(sentence)
