"""The ranking of needs: danger before anything else, short moves only when they are short."""

import numpy as np
import pytest

from bot.components.model import PLAUSIBLE, NeedModel

TEXTS = {
    "crisis_zelfdoding": ["ik wil niet meer leven", "ik wil dood", "leven hoeft niet meer"],
    "crisis_lijkt_erop": ["ik lach me dood", "mijn telefoon is dood", "doodmoe van het lachen"],
    "praten_nee": ["nee hoor", "nee dank je", "hoeft niet"],
    "respijt_zoeken": ["wie past er op hem", "oppas voor mijn man", "een middag weg van huis"],
    "vervolg_gegeven": ["in hattem", "mijn vader", "een middag"],
}


@pytest.fixture(scope="module")
def model() -> NeedModel:
    pairs = [(text, intent) for intent, texts in TEXTS.items() for text in texts]
    return NeedModel.fit([t for t, _ in pairs], [i for _, i in pairs], slack=0.5)


def first(model: NeedModel, **scores: float) -> str:
    row = np.array([scores.get(intent, 0.0) for intent in model.intents])
    return model.intents[int(model._danger_first(row).argmax())]


def test_plausible_danger_comes_first(model: NeedModel) -> None:
    assert first(model, praten_nee=0.8, crisis_zelfdoding=PLAUSIBLE) == "crisis_zelfdoding"


def test_faint_danger_does_not(model: NeedModel) -> None:
    assert first(model, praten_nee=0.8, crisis_zelfdoding=PLAUSIBLE - 0.01) == "praten_nee"


def test_what_only_looks_like_danger_stays_so(model: NeedModel) -> None:
    scores = {"crisis_lijkt_erop": 0.6, "crisis_zelfdoding": 0.4}
    assert first(model, **scores) == "crisis_lijkt_erop"


def test_scores_stay_probabilities(model: NeedModel) -> None:
    scores, parts = model.scores("ik wil niet meer leven. wie past er op hem?")
    assert scores.sum() == pytest.approx(1.0)
    assert parts.shape == (2, len(model.intents))


def test_a_long_message_is_no_short_move(model: NeedModel) -> None:
    scores, _ = model.scores("een middag in hattem wil ik graag eens weg van mijn vader thuis")
    assert scores[model.intents.index("vervolg_gegeven")] == 0.0
