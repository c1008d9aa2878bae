"""The learned layer: how likely each kind of danger is, from examples of danger and of look-alikes.

Sublinear TF-IDF of words, pairs of words and letters, and a linear support vector classifier, as
the bot's own classifier of needs has it; here for four kinds only, in the environment of channels.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, chain
from pathlib import Path

import joblib
import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.model_selection import StratifiedKFold, cross_val_predict
from sklearn.pipeline import FeatureUnion
from sklearn.svm import LinearSVC

from knowledge.veiligheid.rekenwerk import Rekenwerk
from knowledge.veiligheid.tekst import TAKEN_OUT, plain

GEEN = "geen"
"""The kind of what is not dangerous."""
WINDOW = 3
"""Sentences that are read together, besides each alone and all at once."""
GAPS = (1, 2)
"""How far from each other two words may stand that are looked at together."""
_SENTENCE_END = re.compile(r"(?<=[.!?…])\s+|\n+")
TEMPERATURES = np.arange(1.0, 12.1, 0.5)


@dataclass
class Geleerd:
    """A trained classifier; `kansen` are probabilities that sum to 1."""

    soorten: list[str]
    features: FeatureUnion
    classifier: LinearSVC
    temperature: float

    @classmethod
    def leer(cls, texts: list[str], labels: list[str]) -> "Geleerd":
        """Learn from texts and their kinds (SOORTEN or GEEN)."""
        features = FeatureUnion([("words", _words()), ("letters", _letters())])
        matrix = features.fit_transform(texts)
        classifier = LinearSVC(C=1.5, tol=1e-3, class_weight="balanced")
        folds = StratifiedKFold(3, shuffle=True, random_state=0)
        held_out = cross_val_predict(
            classifier, matrix, labels, cv=folds, method="decision_function"
        )
        classifier.fit(matrix, labels)
        right = np.searchsorted(classifier.classes_, labels)
        rows = np.arange(len(labels))
        fits = [np.log(_softmax(t * held_out)[rows, right] + 1e-9).mean() for t in TEMPERATURES]
        best = float(TEMPERATURES[int(np.argmax(fits))])
        return cls([str(name) for name in classifier.classes_], features, classifier, best)

    @classmethod
    def lees(cls, path: Path) -> "Geleerd":
        """Read a trained layer. Raises OSError when it is not there."""
        layer = joblib.load(path)
        if not isinstance(layer, cls):
            raise TypeError(f"{path.name} holds no learned layer")
        _ = layer.rekenwerk  # made ready now, not while someone waits
        return layer

    def bewaar(self, path: Path) -> None:
        joblib.dump(self, path, compress=3)

    def kansen(self, text: str) -> dict[str, float]:
        """For each kind of danger how likely it is, in the whole or in its most telling part."""
        rows = _softmax(self.temperature * self.rekenwerk.scores(parts_of(text)))
        return {
            soort: float(rows[:, place].max())
            for place, soort in enumerate(self.soorten)
            if soort != GEEN
        }

    @cached_property
    def rekenwerk(self) -> Rekenwerk:
        words, letters = (layer for _, layer in self.features.transformer_list)
        return Rekenwerk(
            words,
            letters,
            self.classifier.coef_,
            self.classifier.intercept_,
            gaps=GAPS,
            skipped=TAKEN_OUT,
        )


def parts_of(text: str) -> list[tuple[list[str], list[tuple[int, int]]]]:
    """Words, and which of them are read together: the text as a whole, and of more sentences also
    the last one and each few together."""
    whole = plain(text).split()
    parts = [(whole, [(0, len(whole))])]
    written = [part for part in _SENTENCE_END.split(text) if part.strip()]
    read = {part: plain(part).split() for part in set(written)}
    sentences = [read[part] for part in written]
    if len(sentences) > 1:
        ends = list(accumulate(map(len, sentences), initial=0))
        spans = [(ends[-2], ends[-1])]
        if len(sentences) > WINDOW:
            last = len(sentences) - WINDOW
            starts = {*range(0, last + 1, WINDOW - 1), last}
            spans += [(ends[one], ends[one + WINDOW]) for one in sorted(starts)]
        parts.append((list(chain(*sentences)), spans))
    return parts


def _normalised(text: str) -> str:
    return plain(text)


def _words() -> TfidfVectorizer:
    return TfidfVectorizer(analyzer=_words_and_pairs, sublinear_tf=True)


def _words_and_pairs(text: str) -> list[str]:
    """The words, and each word with the next one and with the one after that."""
    words = [word for word in plain(text).split() if word != TAKEN_OUT]
    pairs = (
        f"{one} {gap} {two}" for gap in GAPS for one, two in zip(words, words[gap:], strict=False)
    )
    return [*words, *pairs]


def _letters() -> TfidfVectorizer:
    return TfidfVectorizer(
        preprocessor=_normalised,
        analyzer="char_wb",
        ngram_range=(3, 6),
        sublinear_tf=True,
        min_df=2,
    )


def _softmax(scores: np.ndarray) -> np.ndarray:
    exponent = np.exp(scores - scores.max(axis=1, keepdims=True))
    return np.asarray(exponent / exponent.sum(axis=1, keepdims=True))


def lines(blocks: Iterable[str]) -> list[str]:
    """The examples in literal blocks of `- ` lines."""
    return [
        line.strip()[2:].strip()
        for block in blocks
        for line in block.splitlines()
        if line.strip().startswith("- ")
    ]
