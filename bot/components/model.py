"""The statistics behind the classifier: scikit-learn only, so that it can be measured without Rasa."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.pipeline import FeatureUnion

from bot.components.text import normalise, sentences


@dataclass
class NeedModel:
    """A trained ranking of intents; `scores` are probabilities over `intents`, shape (n_intents,)."""

    intents: list[str]
    features: FeatureUnion
    classifier: LogisticRegression

    @classmethod
    def fit(cls, texts: list[str], labels: list[str], *, regularisation: float) -> NeedModel:
        """Learn from texts (masked, not yet normalised) and their intent names."""
        features = FeatureUnion(
            [
                ("words", TfidfVectorizer(
                    preprocessor=normalise, token_pattern=r"\b\w+\b|[?!]", ngram_range=(1, 2), sublinear_tf=True
                )),
                ("letters", TfidfVectorizer(
                    preprocessor=normalise, analyzer="char_wb", ngram_range=(2, 5), sublinear_tf=True, min_df=2
                )),
            ]
        )
        matrix = features.fit_transform(texts)
        classifier = LogisticRegression(C=regularisation, max_iter=200)
        classifier.fit(matrix, labels)
        return cls([str(name) for name in classifier.classes_], features, classifier)

    def scores(self, text: str) -> tuple[np.ndarray, np.ndarray]:
        """Probabilities of the message, and of each of its sentences (shape (n_sentences, n_intents))."""
        parts = sentences(text)
        if len(parts) < 2:
            alone = self._proba([text])
            return alone[0], alone
        rows = self._proba([text, *parts])
        whole, pieces = rows[0], rows[1:]
        mixed = whole * 0.6 + pieces.max(axis=0) * 0.4
        return mixed / mixed.sum(), pieces

    def second(self, first: int, parts: np.ndarray, confidence: float) -> str | None:
        """The intent of a sentence that is clearly about another need than the first."""
        for row in parts:
            best = int(row.argmax())
            if best != first and row[best] >= confidence:
                return self.intents[best]
        return None

    def _proba(self, texts: list[str]) -> np.ndarray:
        return self.classifier.predict_proba(self.features.transform(texts))
