"""What an item is for: the needs that the content gives it, and those that words point to."""

import re
from collections import Counter, defaultdict
from collections.abc import Sequence

import numpy as np

from knowledge.hulp import Hulp
from knowledge.names import plain
from knowledge.search.arrays import Floats
from knowledge.search.words import phrases, tokens
from knowledge.woorden import Woorden

BY_RANK = (1.0, 0.75, 0.65, 0.6)  # the first need of an item is its main one
# Needs whose words in woorden.yml mean nothing else: they count whatever the topic is.
PRECISE = frozenset({"verzorging", "wonen"})

# What someone tells without asking points to a need too (woorden.yml, signalen).
SIGNAL_NEEDS = {
    "moe": "overbelasting",
    "slaap": "overbelasting",
    "alleen": "emotionele_steun",
    "schuld": "emotionele_steun",
    "boos": "emotionele_steun",
    "verdriet": "emotionele_steun",
    "ruzie": "zorg_delen",
    "school": "school",
}
# Someone asks who can stay with the other: that is respite, whatever the talk was about.
WHO_STAYS = re.compile(
    r"\bwie\b[^.!?]*\b(?:(?:bij|met) (?:hem|haar|ze|hun|pa|ma|papa|mama|(?:mijn|mn|m'n|me) \w+)"
    r" (?:zijn|blijven|zitten|slapen)|oppassen|op (?:hem|haar|ze) passen|op (?:hem|haar) letten)\b",
    re.I,
)


class Needs:
    """The weight of each need in each item, and the needs in a text."""

    def __init__(self, items: Sequence[Hulp], woorden: Woorden) -> None:
        self._none = np.zeros(len(items), np.float32)
        self._needs: dict[str, Floats] = {}
        for index, hulp in enumerate(items):
            for rank, need in enumerate(hulp.behoeften):
                weight = BY_RANK[min(rank, len(BY_RANK) - 1)]
                self._needs.setdefault(need, self._none.copy())[index] = weight
        self._words = _need_words(woorden)

    def of(self, need: str) -> Floats:
        """How much each item is for this need: 0 to 1."""
        return self._needs.get(need, self._none)

    def scores(self, needs: Sequence[str]) -> Floats:
        """How much each item is for one of these needs, the first before the others."""
        scores = self._none.copy()
        for place, need in enumerate(needs):
            np.maximum(scores, self.of(need) * (1.0 if place == 0 else 0.9), out=scores)
        return scores

    def pointed(self, text: str) -> tuple[str, ...]:
        """The needs that the words themselves point to ('oppas' -> respijt)."""
        found = Counter[str]()
        every = (*phrases(plain(text).split(), 4), *phrases(tokens(text), 3))
        known = [phrase for phrase in dict.fromkeys(every) if phrase in self._words]
        for phrase in known:
            # 'Helpen met eten maken' is not 'helpen met eten'.
            if any(phrase != longer and f" {phrase} " in f" {longer} " for longer in known):
                continue
            for need in self._words[phrase]:
                found[need] += 1
        return tuple(need for need, _ in found.most_common(2))


def precise(text: str, pointed: Sequence[str]) -> list[str]:
    """The needs that a text is about for certain, whatever the topic of the talk is."""
    found = [need for need in pointed if need in PRECISE]
    return [*found, "respijt"] if WHO_STAYS.search(text) else found


def _need_words(woorden: Woorden) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    said = [(need, word) for need, words in woorden.behoeften.items() for word in words]
    said += [
        (need, word)
        for signal, need in SIGNAL_NEEDS.items()
        for word in woorden.signalen.get(signal, ())
        if not word.endswith("*") and "|" not in word
    ]
    for need, word in said:
        if need not in found[plain(word)]:
            found[plain(word)].append(need)
    return found
