"""The statistics behind the classifier: scikit-learn only, to be measured without Rasa."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.model_selection import train_test_split
from sklearn.pipeline import FeatureUnion
from sklearn.svm import LinearSVC

from bot.components.text import MARKS, normalise, sentences, without_opener

TEMPERATURES = np.arange(1.0, 12.1, 0.5)
LEFT_OUT = 3  # one sentence in so many, to choose the temperature on
# Moves made in a few words ("ja", "en in Doetinchem?"); a longer message means something else.
SHORT_MOVES = ("vervolg_", "praten_ja", "praten_nee", "praten_groeten", "praten_afscheid")
SHORT_WORDS = 8
NOT_LOCAL = ("vervolg_", "praten_", "crisis_", "privacy_", "overdracht_")
TOWN = MARKS["GEMEENTE"]
# How much the message as a whole weighs against its most telling sentence.
WHOLE, BEST_SENTENCE = 0.8, 0.2


@dataclass
class NeedModel:
    """A trained ranking of intents; `scores` are probabilities over `intents`."""

    intents: list[str]
    features: FeatureUnion
    classifier: LinearSVC
    temperature: float

    @classmethod
    def fit(cls, texts: list[str], labels: list[str], *, slack: float) -> NeedModel:
        """Learn from texts (masked, not yet normalised) and their intent names."""
        texts, labels = with_towns(texts, labels)
        features = FeatureUnion([("words", _words()), ("letters", _letters())])
        matrix = features.fit_transform(texts)
        # Danger is not this model's to find first: channels' safety net comes before it.
        classifier = LinearSVC(C=slack, class_weight="balanced")
        temperature = _temperature(classifier, matrix, np.asarray(labels))
        classifier.fit(matrix, labels)
        return cls([str(name) for name in classifier.classes_], features, classifier, temperature)

    def scores(self, text: str) -> tuple[np.ndarray, np.ndarray]:
        """Probabilities of the message, and of each of its sentences (shape (n_sentences,
        n_intents)).
        """
        text = without_opener(text)
        parts = sentences(text)
        rows = self._proba([text, *parts]) if len(parts) > 1 else self._proba([text])
        if len(text.split()) > SHORT_WORDS:
            rows[:, self._short_moves()] = 0.0
            rows /= rows.sum(axis=1, keepdims=True)
        if len(parts) < 2:
            return rows[0], rows
        whole, pieces = rows[0], rows[1:]
        mixed = whole * WHOLE + pieces.max(axis=0) * BEST_SENTENCE
        return mixed / mixed.sum(), pieces

    def second(self, first: int, parts: np.ndarray, confidence: float) -> str | None:
        """The intent of a sentence that is clearly about another need than the first."""
        for row in parts:
            best = int(row.argmax())
            if best != first and row[best] >= confidence:
                return self.intents[best]
        return None

    def each(self, texts: list[str]) -> np.ndarray:
        """Probabilities of each text by itself (shape (n_texts, n_intents))."""
        return self._proba([without_opener(text) for text in texts])

    def _short_moves(self) -> list[int]:
        return [i for i, name in enumerate(self.intents) if name.startswith(SHORT_MOVES)]

    def _proba(self, texts: list[str]) -> np.ndarray:
        decisions = self.classifier.decision_function(self.features.transform(texts))
        return _softmax(self.temperature * decisions)


def with_towns(texts: list[str], labels: list[str]) -> tuple[list[str], list[str]]:
    """The examples, and each short request for help once more with a town behind it.

    Else a town says nothing but "this answers your question where" (vervolg_gegeven).
    """
    short = [
        (f"{text} in {TOWN}", label)
        for text, label in zip(texts, labels, strict=True)
        if len(text.split()) <= SHORT_WORDS and TOWN not in text and not label.startswith(NOT_LOCAL)
    ]
    return [*texts, *(text for text, _ in short)], [*labels, *(label for _, label in short)]


def _words() -> TfidfVectorizer:
    return TfidfVectorizer(
        preprocessor=normalise, token_pattern=r"\b\w+\b|[?!]", ngram_range=(1, 2), sublinear_tf=True
    )


def _letters() -> TfidfVectorizer:
    return TfidfVectorizer(
        preprocessor=normalise, analyzer="char_wb", ngram_range=(3, 6), sublinear_tf=True, min_df=2
    )


def _temperature(classifier: LinearSVC, matrix: csr_matrix, labels: np.ndarray) -> float:
    """How sharp the probabilities may be: the likeliest on sentences that were left out of
    training.
    """
    right = np.unique(labels, return_inverse=True)[1]
    if np.bincount(right).min() < LEFT_OUT:
        return float(TEMPERATURES.mean())
    seen, unseen = train_test_split(
        np.arange(len(labels)), test_size=1 / LEFT_OUT, stratify=labels, random_state=0
    )
    classifier.fit(matrix[seen], labels[seen])
    margins = classifier.decision_function(matrix[unseen])
    rows, right = np.arange(len(unseen)), right[unseen]
    likelihood = [np.log(_softmax(t * margins)[rows, right] + 1e-9).mean() for t in TEMPERATURES]
    return float(TEMPERATURES[int(np.argmax(likelihood))])


def _softmax(scores: np.ndarray) -> np.ndarray:
    exponent = np.exp(scores - scores.max(axis=1, keepdims=True))
    return exponent / exponent.sum(axis=1, keepdims=True)
