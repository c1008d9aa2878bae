"""The arithmetic of the learned layer, for the whole of a message and all its parts at once.

It gives what scikit-learn's own `decision_function` gives for each part alone, but reads every
word once: the letters of a word are looked up once for all the places where it stands, and all
parts are one matrix product.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

import numpy as np
from scipy.sparse import csr_matrix  # type: ignore[import-untyped]
from sklearn.feature_extraction.text import TfidfVectorizer

Words = Sequence[str]
Span = tuple[int, int]
WORDS_KEPT = 20_000


class Rekenwerk:
    """Scores of each kind for each part of a message."""

    def __init__(
        self,
        words: TfidfVectorizer,
        letters: TfidfVectorizer,
        weights: np.ndarray,
        intercept: np.ndarray,
        *,
        gaps: Sequence[int],
        skipped: str,
    ) -> None:
        """`weights` has a row for each kind, with the columns of `words` and then of `letters`.
        `gaps`: how far apart the pairs of words are. `skipped`: the token that `words` leaves out.
        """
        self._words = _Block(words, weights[:, : len(words.vocabulary_)])
        self._letters = _Block(letters, weights[:, len(words.vocabulary_) :])
        self._intercept = intercept
        self._pairs = {gap: _Pairs(words.vocabulary_, gap) for gap in gaps}
        self._skipped = skipped
        self._letters_of = lru_cache(maxsize=WORDS_KEPT)(_letters_of(letters, self._letters))

    def scores(self, groups: Sequence[tuple[Words, Sequence[Span]]]) -> np.ndarray:
        """A row for each span of each row of words."""
        return np.asarray(
            self._words.scores(self._word_counts(groups))
            + self._letters.scores(self._letter_counts(groups))
            + self._intercept
        )

    def _word_counts(self, groups: Sequence[tuple[Words, Sequence[Span]]]) -> "_Counts":
        rows: list[np.ndarray] = []
        for tokens, spans in groups:
            kept = [place for place, token in enumerate(tokens) if token != self._skipped]
            words = self._words.places([tokens[place] for place in kept])
            pairs = {gap: pairs.places(words) for gap, pairs in self._pairs.items()}
            for first, last in spans:
                start, end = np.searchsorted(kept, (first, last))
                row = [places[start : max(start, end - gap)] for gap, places in pairs.items()]
                rows.append(np.concatenate([words[start:end], *row]))
        return _counts(rows)

    def _letter_counts(self, groups: Sequence[tuple[Words, Sequence[Span]]]) -> "_Counts":
        number = {token: n for n, token in enumerate(dict.fromkeys(chain(*(g[0] for g in groups))))}
        used = [self._letters_of(token) for token in number]
        rows: list[np.ndarray] = []
        for tokens, spans in groups:
            numbers = np.fromiter((number[token] for token in tokens), np.intp, len(tokens))
            rows += [numbers[first:last] for first, last in spans]
        by_word = _counts(used)
        # Only the columns that occur here: far fewer than the vocabulary, so far less to walk.
        columns, local = np.unique(by_word.columns, return_inverse=True)
        by_row = _counts(rows).matrix(len(used)) @ by_word._replace(columns=local).matrix(
            len(columns)
        )
        return _Counts(by_row.data, columns[by_row.indices], by_row.indptr)


class _Block:
    """One vectoriser with the weights that the classifier gives to its columns."""

    def __init__(self, vectoriser: TfidfVectorizer, weights: np.ndarray) -> None:
        self.vocabulary: dict[str, int] = vectoriser.vocabulary_
        self._idf = np.asarray(vectoriser.idf_)
        self._weights = np.ascontiguousarray(weights.T)

    def places(self, names: Sequence[str]) -> np.ndarray:
        """The column of each; -1 for what was never seen in training."""
        get = self.vocabulary.get
        return np.fromiter((get(name, -1) for name in names), np.intp, len(names))

    def scores(self, counts: "_Counts") -> np.ndarray:
        """What sublinear TF-IDF of length one gives, times the weights."""
        rows = len(counts.ends) - 1
        row = np.repeat(np.arange(rows), np.diff(counts.ends))
        values = (1.0 + np.log(counts.data)) * self._idf[counts.columns]
        length = np.sqrt(np.bincount(row, values * values, rows))
        weighted = self._weights[counts.columns] * values[:, None]
        total = np.stack([np.bincount(row, kind, rows) for kind in weighted.T], axis=1)
        return np.asarray(total / np.where(length > 0, length, 1.0)[:, None])


class _Pairs:
    """The columns of pairs of words that stand so far apart: "one 1 two"."""

    def __init__(self, vocabulary: Mapping[str, int], gap: int) -> None:
        self._gap = gap
        self._width = len(vocabulary)
        columns: dict[int, int] = {}
        for name, column in vocabulary.items():
            one, _, rest = name.partition(f" {gap} ")
            if rest:
                columns[vocabulary[one] * self._width + vocabulary[rest]] = column
        self._keys = np.array(sorted(columns), np.int64)
        self._columns = np.array([columns[key] for key in self._keys.tolist()], np.intp)

    def places(self, words: np.ndarray) -> np.ndarray:
        """The column of each word with the one that stands so far after it; -1 when unknown."""
        two = words[self._gap :]
        one = words[: len(two)]
        found = np.full(len(two), -1, np.intp)
        if not len(self._keys):
            return found
        both = np.flatnonzero((one >= 0) & (two >= 0))
        keys = one[both] * self._width + two[both]
        at = np.minimum(np.searchsorted(self._keys, keys), len(self._keys) - 1)
        found[both] = np.where(self._keys[at] == keys, self._columns[at], -1)
        return found


def _letters_of(vectoriser: TfidfVectorizer, block: _Block) -> Callable[[str], np.ndarray]:
    shortest, longest = vectoriser.ngram_range

    def places(word: str) -> np.ndarray:
        """The columns of the runs of letters in a word with a space at both ends."""
        spaced = f" {word} "
        runs: list[str] = []
        for size in range(shortest, longest + 1):
            runs += [spaced[at : at + size] for at in range(max(1, len(spaced) - size + 1))]
            if size >= len(spaced):  # a shorter word counts once
                break
        return block.places(runs)

    return places


class _Counts(NamedTuple):
    """How often each column occurs in each row; `ends`: where in the others each row ends, after a
    zero."""

    data: np.ndarray
    columns: np.ndarray
    ends: np.ndarray

    def matrix(self, width: int) -> csr_matrix:
        return csr_matrix((self.data, self.columns, self.ends), (len(self.ends) - 1, width))


def _counts(rows: Sequence[np.ndarray]) -> _Counts:
    """Counts what is in each row; a number below zero does not count."""
    numbers = np.concatenate([*rows, np.empty(0, np.intp)]).astype(np.intp)
    row = np.repeat(np.arange(len(rows)), [len(one) for one in rows])
    row, numbers = row[numbers >= 0], numbers[numbers >= 0]
    width = int(numbers.max(initial=0)) + 1
    keys, times = np.unique(row * width + numbers, return_counts=True)
    ends = np.searchsorted(keys, np.arange(len(rows) + 1) * width)
    return _Counts(times.astype(float), keys % width, ends)
