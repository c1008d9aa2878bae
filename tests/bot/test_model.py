"""The ranking of needs: short moves only when they are short, the rest after an opener."""

import pytest

from bot.components.model import NeedModel, with_towns
from bot.components.text import parts_of, without_opener

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


def test_scores_stay_probabilities(model: NeedModel) -> None:
    scores, parts = model.scores("ik wil niet meer leven. wie past er op hem?")
    assert scores.sum() == pytest.approx(1.0)
    assert parts.shape == (2, len(model.intents))


def test_a_long_message_is_no_short_move(model: NeedModel) -> None:
    scores, _ = model.scores("een middag in hattem wil ik graag eens weg van mijn vader thuis")
    assert scores[model.intents.index("vervolg_gegeven")] == 0.0


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        (
            "Dank u. Maar wie kan haar 's ochtends uit bed helpen",
            "wie kan haar 's ochtends uit bed helpen",
        ),
        ("nee, ik bedoel of er iemand een nacht kan komen", "of er iemand een nacht kan komen"),
        ("nee dank je", "nee dank je"),
        ("ja graag", "ja graag"),
        (
            "dagbesteding voor mijn man met een gebroken heup",
            "dagbesteding voor mijn man met een gebroken heup",
        ),
    ],
)
def test_what_follows_an_opener_is_the_message(text: str, rest: str) -> None:
    assert without_opener(text) == rest


def test_a_town_behind_a_request_is_learned_too() -> None:
    texts, labels = with_towns(
        ["oppas", "mijn vader", "ik wil dood"],
        ["respijt_zoeken", "vervolg_gegeven", "crisis_zelfdoding"],
    )
    assert texts[3:] == ["oppas in plaatsnaam"]
    assert labels[3:] == ["respijt_zoeken"]


def test_the_parts_of_a_message(model: NeedModel) -> None:
    text = "nee, geen oppas maar iemand die kookt. wie kan dat en wat kost het?"
    parts = [text[start:end] for start, end in parts_of(text)]
    assert parts == [
        "nee",
        "geen oppas",
        "maar iemand die kookt.",
        "wie kan dat",
        "en wat kost het?",
    ]
    assert parts_of("ja") == [(0, 2)]
    assert model.each(parts).shape == (5, len(model.intents))
