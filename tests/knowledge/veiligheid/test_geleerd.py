"""The arithmetic of the learned layer is that of scikit-learn, part by part."""

import numpy as np
import pytest

from knowledge.veiligheid.geleerd import GEEN, Geleerd, parts_of
from knowledge.veiligheid.tekst import TAKEN_OUT

TEXTS = [
    "ik wil echt niet meer leven",
    "ik wil dood. Nu",
    "hij slaat mij alweer",
    "hij slaat haar, en schopt",
    "ze ademt haast niet",
    "ze ademt niet en is blauw",
    "wie betaalt de rekening",
    "we eten soep en kijken naar de tuin",
]
LABELS = ["zelfdoding", "zelfdoding", "geweld", "geweld", "medisch", "medisch", GEEN, GEEN]


@pytest.fixture(scope="module")
def layer() -> Geleerd:
    return Geleerd.leer(TEXTS * 3, LABELS * 3)


@pytest.mark.parametrize(
    "text",
    [
        *TEXTS,
        "",
        "xyzzy",
        "a",
        f"hij {TAKEN_OUT} mij. ik wil dood",
        "Eerst soep. Dan de tuin! hij slaat mij?\n\nze ademt niet\nik wil niet meer leven… En nu",
        " ".join(TEXTS) * 20,
        ". ".join(TEXTS) * 20,
    ],
)
def test_each_part_scores_as_it_does_alone(layer: Geleerd, text: str) -> None:
    parts = parts_of(text)
    alone = [" ".join(words[first:last]) for words, spans in parts for first, last in spans]
    expected = layer.classifier.decision_function(layer.features.transform(alone))
    assert np.allclose(layer.rekenwerk.scores(parts), expected)


def test_parts_are_the_whole_the_last_sentence_and_each_few_together() -> None:
    [(whole, spans), (words, few)] = parts_of("een. twee. drie. vier")
    assert spans == [(0, len(whole))]
    assert [" ".join(words[first:last]) for first, last in few] == [
        "vier",
        "een . twee . drie .",
        "twee . drie . vier",
    ]
