"""Words in the spelling that the patterns have: chat spelling, stretched letters, typing errors."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path

from rapidfuzz.distance import OSA

from knowledge.veiligheid.inhoud import read_yaml
from knowledge.veiligheid.tekst import unstretched

FUZZY_FROM, SUBSTITUTED_FROM = 6, 9
"""Letters; shorter words are too much like others to mend a typing error in, or a wrong letter."""


class Spelling:
    """Gives a word its usual spelling, from spelling.yml and from what the patterns know."""

    def __init__(self, folder: Path, known: frozenset[str], right: frozenset[str]) -> None:
        """`known`: words to mend a typing error towards; `right`: other words that are spelled well
        and are left as they are, besides those of goed_gespeld.yml. Raises PatroonError."""
        self._usual: dict[str, str] = {
            str(wrong): str(usual) for wrong, usual in read_yaml(folder / "spelling.yml").items()
        }
        self._known = known
        self._right = known.union(read_yaml(folder / "goed_gespeld.yml"), right)
        self._by_first_letter: dict[str, list[str]] = defaultdict(list)
        for word in sorted(known):
            self._by_first_letter[word[0]].append(word)
        self.van = lru_cache(maxsize=20_000)(self._van)
        """The word as the patterns write it."""

    def _van(self, word: str) -> str:
        for form in dict.fromkeys((word, *unstretched(word))):
            if form in self._usual:
                return self._usual[form]
            if form in self._known:
                return form
        word = unstretched(word)[0]
        if len(word) < FUZZY_FROM or word in self._right:
            return word
        near = [known for known in self._by_first_letter.get(word[0], ()) if _is_slip(word, known)]
        return near[0] if len(near) == 1 else word


def long_words(patterns: Iterable[str], lijsten: Mapping[str, list[str]]) -> frozenset[str]:
    """The whole words of patterns and of their lists that a typing error may be in."""
    text = " ".join(patterns)
    names = set(re.findall(r"\[(\w+)\]", text))
    listed = " ".join(str(word) for name in names for word in lijsten[name])
    return frozenset(
        re.findall(rf"(?<![*a-z])[a-z]{{{FUZZY_FROM},}}(?![*a-z])", f"{text} {listed}")
    )


def _is_slip(word: str, known: str) -> bool:
    """Whether the word is the known one with one slip of the keys; another ending is another word,
    and so is, in a short word, another letter."""
    if word[:-1] == known[:-1] or word[:-1] == known or word == known[:-1]:
        return False
    if len(word) == len(known) < SUBSTITUTED_FROM and sorted(word) != sorted(known):
        return False
    return OSA.distance(word, known, score_cutoff=1) <= 1
