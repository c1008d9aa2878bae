"""Phrases as an editor writes them ("dat/dit is wel? zo", "bedoel*"), found in a list of words."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import product

ANY = "*"


@dataclass(frozen=True, slots=True)
class Stuk:
    """A run of words, `van` up to `tot`, that means `klasse`."""

    klasse: str
    van: int
    tot: int

    def __len__(self) -> int:
        return self.tot - self.van


def expand(phrase: str) -> Iterator[tuple[str, ...]]:
    """Every way to say a phrase: "dat/dit is wel? zo" gives four."""
    choices = []
    for word in phrase.split():
        optional = word.endswith("?") and len(word) > 1
        options = word.rstrip("?").split("/") if optional else word.split("/")
        choices.append([*options, ""] if optional else options)
    for chosen in product(*choices):
        if words := tuple(word for word in chosen if word):
            yield words


@dataclass(slots=True)
class Lexicon:
    """Which phrases mean what. The longest phrase at a place counts; of two, the first added."""

    _first: dict[str, list[tuple[tuple[str, ...], str]]] = field(
        default_factory=lambda: defaultdict(list)
    )

    def add(self, klasse: str, phrases: Iterable[Sequence[str]]) -> None:
        """Add phrases, each a sequence of words; a word may end in * or be * itself."""
        for words in phrases:
            key = ANY if words[0].endswith(ANY) else words[0]
            self._first[key].append((tuple(words), klasse))

    def find(self, tokens: Sequence[str]) -> list[Stuk]:
        """The phrases in these words from left to right, none over another."""
        found: list[Stuk] = []
        at = 0
        while at < len(tokens):
            best = self._longest(tokens, at)
            if best is None:
                at += 1
            else:
                found.append(best)
                at = best.tot
        return found

    def anywhere(self, tokens: Sequence[str]) -> list[Stuk]:
        """The longest phrase at every place, also over another."""
        every = (self._longest(tokens, at) for at in range(len(tokens)))
        return [stuk for stuk in every if stuk]

    def _longest(self, tokens: Sequence[str], at: int) -> Stuk | None:
        best: Stuk | None = None
        for key in (tokens[at], ANY):
            for words, klasse in self._first.get(key, ()):
                longer = best is None or len(words) > len(best)
                if longer and _fits(words, tokens[at : at + len(words)]):
                    best = Stuk(klasse, at, at + len(words))
        return best


def _fits(words: Sequence[str], tokens: Sequence[str]) -> bool:
    return len(words) == len(tokens) and all(
        word == token or (word.endswith(ANY) and token.startswith(word[:-1]))
        for word, token in zip(words, tokens, strict=True)
    )
