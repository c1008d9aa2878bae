"""The learned layer: how likely each meaning of an answer is, from the answers of other people.

Sublinear TF-IDF of words and letters and what the rules saw, and a linear support vector
classifier, as the safety net has it (knowledge/veiligheid/geleerd.py).
"""

from collections.abc import Iterable
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path
from typing import Any, get_args

import joblib
import numpy as np
from scipy.sparse import hstack  # type: ignore[import-untyped]
from sklearn.feature_extraction import DictVectorizer
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.svm import LinearSVC

from knowledge.checks.check import Stelling
from knowledge.checks.gelezen import Wil
from knowledge.checks.getal import laatste_getal
from knowledge.checks.kenmerken import Kenmerken, kenmerken
from knowledge.checks.regels import Regels
from knowledge.checks.richting import LAATSTE, STERK, richtingen
from knowledge.checks.voorbeelden import Voorbeeld, as_value

_TEKST = ("woorden", "woorden_hier", "letters", "letters_hier")
_TEKENS = 0.4  # the weight of what the rules saw: the words must count too
_STRENG = 0.7  # C of the classifier
_SCHERP = 3.0  # margins times this are probabilities; measured by cross-validation
_WILS = frozenset(get_args(Wil)) - {"antwoord"}


@dataclass(frozen=True, slots=True)
class Kansen:
    """How likely each meaning is; `sterk`: a yes or no is rather 'Ja!' or 'Nee!'."""

    richtingen: dict[str, float]
    sterk: bool


@dataclass
class Geleerd:
    """A trained classifier of directions, wishes and 'onzeker', and one of 'Ja!' beside 'Ja'."""

    klassen: list[str]  # a column of the weights for each, and one more for how strong it is
    teksten: list[TfidfVectorizer]
    tekens: DictVectorizer
    gewichten: np.ndarray  # a row for each feature
    erbij: np.ndarray

    @classmethod
    def leer(cls, voorbeelden: Iterable[Voorbeeld], regels: Regels) -> "Geleerd":
        """Learn from answers and their meanings."""
        known = [(one, _klasse(one, regels)) for one in voorbeelden]
        rows = [kenmerken(one.tekst, one.stelling, regels) for one, _ in known]
        texts = [
            TfidfVectorizer(analyzer=attrgetter(name), sublinear_tf=True, min_df=2)
            for name in _TEKST
        ]
        signs = DictVectorizer()
        blocks = [text.fit_transform(rows) for text in texts]
        blocks.append(signs.fit_transform([row.tekens for row in rows]) * _TEKENS)
        matrix = hstack(blocks).tocsr()
        meaning = LinearSVC(C=_STRENG, tol=1e-3, class_weight="balanced")
        meaning.fit(matrix, [klasse for _, klasse in known])
        asked = [at for at, (one, _) in enumerate(known) if _met_sterk(one)]
        strong = LinearSVC(C=_STRENG, tol=1e-3)
        strong.fit(matrix[asked], [known[at][0].bedoeld.endswith(STERK) for at in asked])
        return cls(
            [str(name) for name in meaning.classes_],
            texts,
            signs,
            np.vstack([meaning.coef_, strong.coef_]).T.astype(np.float32),
            np.concatenate([meaning.intercept_, strong.intercept_]),
        )

    @classmethod
    def lees(cls, path: Path) -> "Geleerd":
        """Read a trained layer. Raises OSError when it is not there."""
        layer = joblib.load(path)
        if not isinstance(layer, cls):
            raise TypeError(f"{path.name} holds no learned layer")
        return layer

    def bewaar(self, path: Path) -> None:
        joblib.dump(self, path, compress=3)

    def kansen(self, tekst: str, stelling: Stelling, regels: Regels) -> Kansen:
        """How likely each direction, wish and 'onzeker' is; only what is possible here."""
        *scores, strong = self._scores(kenmerken(tekst, stelling, regels))
        can = _mogelijk(stelling)
        here = {
            name: score for name, score in zip(self.klassen, scores, strict=True) if name in can
        }
        most = max(here.values())
        weights = {name: float(np.exp(_SCHERP * (score - most))) for name, score in here.items()}
        total = sum(weights.values())
        chances = {name: weight / total for name, weight in weights.items()}
        return Kansen(chances, sterk=bool(strong > 0))

    def _scores(self, row: Kenmerken) -> np.ndarray:
        blocks: list[Any] = [text.transform([row]) for text in self.teksten]
        blocks.append(self.tekens.transform([row.tekens]) * _TEKENS)
        whole = hstack(blocks).tocsr()
        return np.asarray(whole.data @ self.gewichten[whole.indices] + self.erbij)


def _klasse(voorbeeld: Voorbeeld, regels: Regels) -> str:
    """What is learned of an example: a direction, a wish, or that it says too little."""
    meant, stelling = voorbeeld.bedoeld, voorbeeld.stelling
    if meant in _WILS:
        return meant
    if stelling.cijfer is None:
        return richtingen(stelling)[meant].removesuffix(STERK)
    said = laatste_getal(regels.spelling.tekens(voorbeeld.tekst), regels.woorden.cijfers)
    return LAATSTE if said == as_value(meant, stelling) else "onzeker"


def _met_sterk(voorbeeld: Voorbeeld) -> bool:
    """Whether this is a yes or no where a stronger one can be chosen."""
    meant = voorbeeld.bedoeld.removesuffix(STERK)
    return meant in ("ja", "nee") and voorbeeld.stelling.geldig(meant + STERK)


def _mogelijk(stelling: Stelling) -> set[str]:
    if stelling.cijfer is not None:
        return {LAATSTE, *_WILS}
    return {one.removesuffix(STERK) for one in richtingen(stelling).values()} | _WILS
