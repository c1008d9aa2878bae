"""Which question with its answer (`vraag_en_antwoord` of the content) someone means.

People ask the same thing in other words than the editor thought of: a question is known by what its
ways of asking have in common and by the likest one, in words, pairs of words and letter groups.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix, hstack  # type: ignore[import-untyped]
from sklearn.feature_extraction.text import HashingVectorizer, TfidfTransformer
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.preprocessing import normalize

from knowledge.hulp import Hulp
from knowledge.names import plain
from knowledge.search.arrays import Mask

WORDS, LETTERS = 0.6, 0.8  # weight of words and pairs of words, and of letter groups
LIKEST = 0.5  # the likest way of asking, against what all of them have in common
_HASHED: dict[str, Any] = {"n_features": 2**18, "alternate_sign": False, "norm": None}
NEAR = 0.06  # added for what is on the table: the talk is about it


@dataclass(frozen=True, slots=True)
class Found:
    """The item (its index), the answer, and how sure: 0 to about 1."""

    index: int
    antwoord: str
    zekerheid: float


class Questions:
    """The questions and answers of the items."""

    def __init__(self, items: Sequence[Hulp]) -> None:
        self._slugs = [hulp.slug for hulp in items]
        self._needs = [frozenset(hulp.behoeften) for hulp in items]
        self._answers = [
            (index, een.antwoord)
            for index, hulp in enumerate(items)
            for een in hulp.vraag_en_antwoord
        ]
        asked = [list(een.gevraagd) for hulp in items for een in hulp.vraag_en_antwoord]
        if not asked:
            return
        ways = [way for ways in asked for way in ways]
        # Hashed, so that a word that no question has counts too: it makes the text less like them.
        self._words = _weights(HashingVectorizer(preprocessor=plain, ngram_range=(1, 2), **_HASHED))
        self._letters = _weights(
            HashingVectorizer(preprocessor=plain, analyzer="char_wb", ngram_range=(3, 5), **_HASHED)
        )
        self._words.fit(ways)
        self._letters.fit(ways)
        matrix = self._features(ways)
        sizes = [len(ways) for ways in asked]
        self._first = np.cumsum([0, *sizes[:-1]])
        of = np.repeat(np.arange(len(asked)), sizes)  # which question each way belongs to
        sums = csr_matrix((np.ones(len(ways)), (of, np.arange(len(ways)))))
        self._each = csr_matrix(matrix.T)
        self._common = csr_matrix(normalize(sums @ matrix).T)

    def find(
        self,
        text: str,
        allowed: Mask,
        *,
        table: Collection[str] = (),
        needs: Collection[str] = (),
        only_near: bool = False,
    ) -> Found | None:
        """The question that the text is most like, of the items that are allowed. `table`: slugs
        of what was shown; `needs`: what the talk is about; `only_near`: no other items than these.
        """
        if not self._answers:
            return None
        asked = self._features([text])
        each = np.asarray((asked @ self._each).todense()).ravel()
        likest = np.maximum.reduceat(each, self._first)
        common = np.asarray((asked @ self._common).todense()).ravel()
        score = LIKEST * likest + (1 - LIKEST) * common
        for number, (index, _) in enumerate(self._answers):
            near = self._slugs[index] in table or bool(self._needs[index] & set(needs))
            if not allowed[index] or (only_near and not near):
                score[number] = 0.0
            elif near:
                score[number] += NEAR
        best = int(score.argmax())
        if score[best] <= 0:
            return None
        index, answer = self._answers[best]
        return Found(index, answer, float(score[best]))

    def _features(self, texts: Sequence[str]) -> csr_matrix:
        """One row a text, of length 1."""
        words = WORDS * self._words.transform(texts)
        letters = LETTERS * self._letters.transform(texts)
        return csr_matrix(normalize(hstack([words, letters], format="csr")))


def _weights(counts: HashingVectorizer) -> Pipeline:
    return make_pipeline(counts, TfidfTransformer(sublinear_tf=True))
