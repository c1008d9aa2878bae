"""What an item is called: every name, other name and former name, and how sure each of them is."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from rapidfuzz import fuzz, process

from knowledge.hulp import Hulp
from knowledge.names import plain, word_set
from knowledge.search.scope import ELSEWHERE, Nearness, Scope
from knowledge.search.words import tokens, words_of

# Words with a capital that many organisations share, or that are a law.
SHARED = word_set("""
    stichting wmo wlz zvw pgb ggz nah smi vog kopp poh adhd aow ww uwv cak ciz svb gemeente
    """)

LEAST_ALIKE = 0.84  # below this, two names differ by more than typing errors
SHORTEST = 4  # letters; in a shorter name each of them counts


class Names:
    """Plain name -> indexes of the items of that name, current names before others."""

    def __init__(self, items: Sequence[Hulp], scope: Scope) -> None:
        self.exact: dict[str, list[int]] = {}
        ways = (
            lambda hulp: (hulp.slug, hulp.naam),
            lambda hulp: hulp.ook_bekend_als,
            lambda hulp: hulp.vroeger,
        )
        for way in ways:
            for index, hulp in enumerate(items):
                for name in way(hulp):
                    owners = self.exact.setdefault(plain(name), [])
                    if index not in owners:
                        owners.append(index)
        self._by_length: dict[int, list[str]] = defaultdict(list)
        for name in self.exact:
            self._by_length[len(name)].append(name)
        self._longest = max((name.count(" ") + 1 for name in self.exact), default=1)
        self._areas = [hulp.gebied for hulp in items]
        self._titles = [plain(hulp.naam) for hulp in items]
        self.short = _short_names(items, scope.all_towns)
        self._own = _own_names(items, words_of(scope.all_towns))
        self.distinct = _distinct(items, self.exact)
        self.twins = _twins(self.exact, scope)

    def owners(self, name: str, near: Nearness) -> list[int]:
        """The items of this name that may be told here."""
        return [
            index
            for index in self.exact.get(name, ())
            if near[index] < ELSEWHERE or self.is_own(name, index)
        ]

    def bare_owners(self, name: str, near: Nearness, everywhere: bool) -> list[int]:
        """The items that this is the whole name of: here, or in the one town that has such a name
        (`everywhere`).
        """
        every = [*self.exact.get(name, ()), *self.short.get(name, ())]
        here = self.owners(name, near) or [index for index in every if near[index] < ELSEWHERE]
        if here or not everywhere:
            return here
        every = [index for index in every if self._titles[index] == name] or every
        return every if len({self._areas[index] for index in every}) == 1 else []

    def is_own(self, name: str, index: int) -> bool:
        """Whether this name is the item's own: no other help is called that."""
        return (name, index) in self._own

    def spans(self, said: list[str]) -> Iterable[tuple[int, int, str]]:
        """Runs of words, the longest first: where each starts, its number of words, and the run."""
        said = said[:60]
        for size in range(min(self._longest, len(said)), 0, -1):
            for start in range(len(said) - size + 1):
                yield start, size, " ".join(said[start : start + size])

    def nearest(self, span: str, least: float = LEAST_ALIKE) -> tuple[str, float] | None:
        """The name that this is a typing error of, and how near it is (0 to 1)."""
        if len(span) < SHORTEST:
            return None
        slack = max(1, len(span) // 6)
        near_length = [
            name
            for length in range(len(span) - slack, len(span) + slack + 1)
            for name in self._by_length.get(length, ())
        ]
        found = process.extractOne(span, near_length, scorer=fuzz.ratio, score_cutoff=100 * least)
        return (found[0], found[1] / 100) if found else None


def _short_names(items: Sequence[Hulp], towns: Iterable[str]) -> dict[str, list[int]]:
    """Names without their town and without what stands between brackets: 'Dagbesteding in Hattem'.

    They count when they are all that was said.
    """
    town = "|".join(sorted(map(re.escape, towns), key=len, reverse=True)) or "$"
    extra = re.compile(rf" *\([^)]*\)| (?:in |van )?(?:{town})$")
    found: dict[str, list[int]] = defaultdict(list)
    for index, hulp in enumerate(items):
        short = plain(extra.sub("", hulp.naam))
        if short != plain(hulp.naam) and len(short) >= SHORTEST:
            found[short].append(index)
    return found


def _own_names(items: Sequence[Hulp], towns: frozenset[str]) -> set[tuple[str, int]]:
    found: set[tuple[str, int]] = set()
    for index, hulp in enumerate(items):
        own = _own_words(hulp) - towns
        for name in (hulp.naam, *hulp.ook_bekend_als, *hulp.vroeger) if own else ():
            said = set(plain(name).split())
            if name == hulp.naam or said & own or (name.isupper() and not said & SHARED):
                found.add((plain(name), index))
        found.add((plain(hulp.slug), index))
    return found


def _own_words(hulp: Hulp) -> frozenset[str]:
    """The words that make its name its own: those with a capital ('Buurtplein', 'Op Koers')."""
    bare = re.findall(r"[^\W\d_]\w*", hulp.kort)
    return frozenset(plain(word) for word in bare if word[0].isupper()) - SHARED


def _distinct(items: Sequence[Hulp], names: Iterable[str]) -> frozenset[str]:
    """A name of ordinary words only ('hulp thuis') counts when it is all that was said."""
    spread = Counter(
        word
        for hulp in items
        for word in set(tokens(" ".join((*hulp.zoals_mensen_zeggen, hulp.wat))))
    )
    common = max(3, len(items) // 60)
    return frozenset(
        name
        for name in names
        if any(spread[word] < common and not word.isdigit() for word in tokens(name))
        or name in ("112", "113")
    )


def _twins(names: dict[str, list[int]], scope: Scope) -> dict[int, tuple[int, ...]]:
    """For each local help the national help of the same name."""
    found: dict[int, tuple[int, ...]] = {}
    for owners in names.values():
        national = tuple(index for index in owners if scope.national[index])
        for index in owners if national else ():
            if scope.shown[index] and not scope.national[index]:
                found[index] = (*found.get(index, ()), *national)
    return found
