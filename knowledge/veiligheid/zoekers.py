"""Finds quickly which of many patterns a text may hold: by the words that each of them needs."""

import re
from collections import defaultdict
from collections.abc import Iterable
from itertools import chain
from typing import Generic, TypeVar

from knowledge.veiligheid.patroontaal import ANY, STEM, Needs, Part, cost, joined

T = TypeVar("T")


class Zoekers(Generic[T]):
    """What to look for in a sentence, by the words that it must hold."""

    def __init__(self) -> None:
        self._by_word: dict[bool, dict[str, list[tuple[Needs, T, re.Pattern[str]]]]] = {
            True: defaultdict(list),
            False: defaultdict(list),
        }
        self._stems: set[str] = set()

    def add(self, what: T, patterns: Iterable[Part], *, as_one: bool = False) -> None:
        """Files patterns under what they mean; those that need the same words are looked for
        together.

        `as_one`: all are always looked for together, so that of two that overlap the first in the
        text is found.
        """
        read = list(patterns)
        for across in (False, True):
            parts = [part for part in read if part.across is across]
            whole = joined(part.regex for part in parts) if as_one else None
            alike: dict[Needs, list[str]] = defaultdict(list)
            for part in parts:
                alike[part.needs].append(part.regex)
            for needs, expressions in alike.items():
                self._add(what, whole or joined(expressions), needs, across=across)

    def _add(self, what: T, expression: re.Pattern[str], needs: Needs, *, across: bool) -> None:
        first, *others = sorted(needs, key=cost) or [frozenset((ANY,))]
        for word in first:
            self._by_word[across][word].append((tuple(others), what, expression))
        self._stems.update(word[:-1] for word in chain(first, *others) if word[-1] == "*")

    def wanted(self, part: str, *, across: bool) -> list[tuple[T, re.Pattern[str]]]:
        """What may be found in this text."""
        by_word = self._by_word[across]
        words = set(part.split())
        words.update([f"{stem}*" for stem in self._stems & {word[:STEM] for word in words}])
        words.add(ANY)
        found: dict[re.Pattern[str], T] = {}
        for word in by_word.keys() & words:
            for needs, what, expression in by_word[word]:
                for need in needs:
                    if words.isdisjoint(need):
                        break
                else:
                    found[expression] = what
        return [(what, expression) for expression, what in found.items()]
