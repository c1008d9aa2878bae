"""A message as words: one spelling, emoji read, letters that are held on to brought back."""

import re
import unicodedata
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from rapidfuzz.distance import OSA

_SKIN = re.compile("[\U0001f3fb-\U0001f3ff\ufe0f]")
_WORD = re.compile(r"[a-z0-9]+(?:'[a-z]+)*")
_CLAUSE = re.compile(r"[.!?;]+(?=\s|$)|,(?=\s|$)|\s[-–—](?=\s)|\n+|\.{2,}|…")
_RUN = re.compile(r"([a-z])\1{2,}")
_QUOTES = str.maketrans("’‘`´", "''''")
_LEAST = 5  # letters; a shorter word with a typing error could be another word


@dataclass(frozen=True, slots=True)
class Bericht:
    """The words of a message, and how it was typed."""

    ruw: str  # lower case, without spaces around it, exclamation marks at most one
    woorden: tuple[str, ...]
    delen: tuple[tuple[str, ...], ...]  # the same words, apart where a comma or full stop stands
    gerekt: frozenset[str]  # words with letters that were held on to: "jaaaa"
    vraag: bool  # ends in a question mark


@dataclass(frozen=True, slots=True)
class Spelling:
    """How people type (`chattaal`), and the words that a typing error is brought back to."""

    chattaal: Mapping[str, str]
    kort: Mapping[str, str]
    emoji: Mapping[str, str]
    woorden: Collection[str]

    def lees(self, tekst: str) -> Bericht:
        """The message in words."""
        text = self.tekens(tekst)
        text = unicodedata.normalize("NFKD", text)
        text = "".join(sign for sign in text if not unicodedata.combining(sign))
        alone = len(_WORD.findall(text)) == 1
        stretched: set[str] = set()
        parts: list[tuple[str, ...]] = []
        for part in _CLAUSE.split(text):
            words: list[str] = []
            for token in _WORD.findall(part):
                word, long = self._unstretch(token)
                if long:
                    stretched.add(word)
                words += self._spell(self.kort.get(word, word) if alone else word).split()
            if words:
                parts.append(tuple(words))
        return Bericht(
            ruw=re.sub(r"!+", "!", " ".join(tekst.lower().split())),
            woorden=tuple(word for part in parts for word in part),
            delen=tuple(parts),
            gerekt=frozenset(stretched),
            vraag=text.rstrip(" !.)").endswith("?"),
        )

    def tekens(self, tekst: str) -> str:
        """The text in lower case, with emoji as words."""
        text = tekst.translate(_QUOTES).strip().lower()
        text = _SKIN.sub("", text)
        for sign, words in self.emoji.items():
            text = text.replace(sign.replace("\ufe0f", ""), f" {words} ")
        return text

    def zin(self, phrase: tuple[str, ...]) -> tuple[str, ...]:
        """A phrase of the rules in the same spelling."""
        return tuple(part for word in phrase for part in self.chattaal.get(word, word).split())

    def _unstretch(self, token: str) -> tuple[str, bool]:
        if not _RUN.search(token):
            return token, False
        two, one = _RUN.sub(r"\1\1", token), _RUN.sub(r"\1", token)
        known = next((w for w in (one, two) if w in self.woorden or w in self.chattaal), one)
        return self.chattaal.get(known, known), True

    def _spell(self, word: str) -> str:
        if word in self.chattaal:
            return self.chattaal[word]
        if word in self.woorden or len(word) < _LEAST or not word.isalpha():
            return word
        near = [
            other
            for other in self.woorden
            if len(other) >= _LEAST
            and other[0] == word[0]
            and abs(len(other) - len(word)) <= 1
            and OSA.distance(word, other, score_cutoff=1) <= 1
        ]
        return near[0] if len(near) == 1 else word
