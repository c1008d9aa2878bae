"""What a turn means in the light of what we asked: danger first, then what the words are about."""

from typing import Any

import pytest

from tests.actions.conftest import Turn, gelezen

TALK: list[Turn] = [
    ("ik wil dood", "crisis_zelfdoding", 0.9, {"open_vraag": "vertel"}, "crisis_zelfdoding"),
    (
        "en als ze dat weigeren?",
        "verlof_lang",
        0.6,
        {"onderwerp": "verlof_lang", "laatste_hulp": ("langdurend-zorgverlof",)},
        "verlof_geweigerd",
    ),
    (
        "help ik kan echt niet meer",
        "praten_nee",
        0.45,
        {"open_vraag": "zorg_jij"},
        "belasting_zwaar",
    ),
    (
        "Nee, ik hoef niet gebeld te worden. Ik wou het even kwijt.",
        "gevoel_steun",
        0.5,
        {"open_vraag": "samenvatting"},
        "gevoel_steun",
    ),
    (
        "en als het maanden duurt, langdurend zorgverlof?",
        "verlof_lang",
        0.8,
        {"onderwerp": "verlof_kort", "laatste_hulp": ("kortdurend-zorgverlof",)},
        "verlof_lang",
    ),
    # who is grown up is not spoken to as a child
    ("ik ben 52 hoor", "jong_zorgen", 0.6, {"leeftijd": 52}, "bedoel_je"),
    (
        "iemand thuis voor mijn man, ik moe",
        "jong_zorgen",
        0.3,
        {"relatie": "man", "kansen": (("jong_zorgen", 0.3), ("respijt_zoeken", 0.2))},
        "respijt_zoeken",
    ),
    ("gaan ze dan me moeder bellen?", "overdracht_terugbellen", 0.8, {}, "privacy_doorvertellen"),
    # who tells it on, and another language
    (
        "wat als mn mentor het tegen mn moeder zegt",
        "school_combineren",
        0.9,
        {"jong": True},
        "privacy_doorvertellen",
    ),
    ("is er iemand die arabisch praat", "overdracht_mens", 0.9, {}, "praten_tolk"),
]


@pytest.mark.parametrize(
    ("text", "intent", "sure", "known", "answer"), TALK, ids=lambda v: str(v)[:40]
)
def test_lees_beurt(
    text: str, intent: str, sure: float, known: dict[str, Any], answer: str
) -> None:
    assert gelezen(text, intent, sure, known) == answer


@pytest.mark.parametrize(
    ("seen", "asked", "danger"),
    [(False, None, True), (True, None, False), (True, "crisis", True)],
    ids=["no safety net before it", "the net saw nothing", "in the middle of danger"],
)
def test_the_classifier_alone_raises_no_alarm_after_the_safety_net(
    seen: bool, asked: str | None, danger: bool
) -> None:
    known = {"gekeurd": seen, "open_vraag": asked, "crisis": "crisis_medisch" if asked else None}
    answer = gelezen("mijn vader valt steeds", "crisis_medisch", 0.9, known)
    assert (answer == "crisis_medisch") is danger
