"""What an item sounds like: its words, compared with what someone says.

The words come from scikit-learn's TfidfVectorizer: stems, and letter groups for typing errors.
"""

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import OSA
from scipy.sparse import csr_matrix  # type: ignore[import-untyped]
from sklearn.feature_extraction.text import TfidfVectorizer

from knowledge.hulp import Hulp
from knowledge.names import plain
from knowledge.search.arrays import Floats
from knowledge.search.words import letter_features, phrases, tokens, word_features
from knowledge.woorden import Woorden

WORD, WHOLE = 0.4, 0.6  # words against letter groups; the whole item against its likest description


class Texts:
    """How much each item looks like a text."""

    def __init__(self, items: Sequence[Hulp], woorden: Woorden) -> None:
        self._synonyms = {
            plain(word): tuple(tokens(" ".join(meant)))
            for word, meant in woorden.synoniemen.items()
        }
        self._longest_synonym = max((s.count(" ") + 1 for s in self._synonyms), default=1)
        documents = [_document(hulp) for hulp in items]
        self._words = TfidfVectorizer(analyzer=word_features, sublinear_tf=True, dtype=np.float32)
        self._letters = TfidfVectorizer(
            analyzer=letter_features, sublinear_tf=True, dtype=np.float32
        )
        self._word_matrix = _by_feature(self._words.fit_transform(documents))
        self._letter_matrix = _by_feature(self._letters.fit_transform(documents))
        self._vocabulary = sorted({word for document in documents for word in document})
        self.known = frozenset(self._vocabulary)
        descriptions: list[list[str]] = []
        firsts: list[int] = []
        for hulp in items:
            firsts.append(len(descriptions))  # each item has at least one: what it is
            descriptions += [tokens(said) for said in (hulp.wat, *hulp.zoals_mensen_zeggen)]
        self._first_description: NDArray[np.int64] = np.array(firsts, np.int64)
        self._described_words = _by_feature(self._words.transform(descriptions))
        self._described_letters = _by_feature(self._letters.transform(descriptions))
        self._corrected = lru_cache(maxsize=4096)(self._correct)

    def similarity(self, words: list[str]) -> Floats:
        """How much each item looks like these words, as a whole and in its likest description: 0
        to 1.
        """
        asked = self._expand(words)
        by_word = self._words.transform([asked]) @ self._word_matrix
        by_letter = self._letters.transform([asked]) @ self._letter_matrix
        whole = _dense(WORD * by_word + (1 - WORD) * by_letter)
        return WHOLE * whole + (1 - WHOLE) * self.described(words)

    def described(self, words: list[str]) -> Floats:
        """How much the likest description of each item looks like these words: 0 to 1."""
        asked = [self._corrected(word) for word in words]
        by_word = self._words.transform([asked]) @ self._described_words
        by_letter = self._letters.transform([asked]) @ self._described_letters
        each = _dense(WORD * by_word + (1 - WORD) * by_letter)
        best: Floats = np.maximum.reduceat(each, self._first_description)
        return best

    def share_known(self, words: list[str]) -> float:
        """The share of these words that stand in the content, typing errors forgiven."""
        known = sum(self._corrected(word) in self.known for word in words)
        return known / max(1, len(words))

    def _expand(self, words: list[str]) -> list[str]:
        """Correct typing errors and add what the content calls it."""
        asked = [self._corrected(word) for word in words]
        extra = [
            meant
            for phrase in phrases(asked, self._longest_synonym)
            for meant in self._synonyms.get(phrase, ())
        ]
        return asked + extra

    def _correct(self, word: str) -> str:
        """The known word that this is a typing error of, if one is near."""
        if word in self.known or len(word) < 5 or word in self._synonyms:
            return word
        most = 1 if len(word) < 8 else 2
        near = process.extractOne(word, self._vocabulary, scorer=OSA.distance, score_cutoff=most)
        return near[0] if near and near[0][0] == word[0] else word


def _document(hulp: Hulp) -> list[str]:
    """All words of an item; a name weighs more than a description, a description more than the
    rest.
    """
    weighed = (
        (3, (hulp.naam,)),
        (2, hulp.ook_bekend_als),
        (1, hulp.vroeger),
        (2, hulp.zoals_mensen_zeggen),
        (1, (hulp.wat, hulp.organisatie or "", hulp.hoe or "")),
    )
    return [word for times, texts in weighed for word in tokens(" ".join(texts)) * times]


def _by_feature(matrix: csr_matrix) -> csr_matrix:
    """Turn round: a row a feature, so that a question only touches the rows of its own words."""
    return csr_matrix(matrix.T)


def _dense(product: csr_matrix) -> Floats:
    dense: Floats = np.asarray(product.todense(), np.float32).ravel()
    return dense
