"""A story, and what it asks."""

from typing import Any

import pytest

from tests.actions.conftest import Turn, gelezen

TALK: list[Turn] = [
    # after an invitation to tell
    (
        "Zijn stem, en dat iemand mij nodig had.",
        "overdracht_terugbellen",
        0.35,
        {"open_vraag": "vertel", "onderwerp": "nazorg_steun"},
        "nazorg_steun",
    ),
    (
        "Het is zo stil in huis sinds hij weg is",
        "geld_regelen",
        0.3,
        {"open_vraag": "vertel", "onderwerp": "nazorg_steun"},
        "nazorg_steun",
    ),
    (
        "mn opa in hattem, hij heeft parkinson. ik ben 19",
        "bedoel_je",
        0.8,
        {"open_vraag": "vertel", "nieuw": ("relatie", "aandoening", "gemeente_naaste")},
        "belasting_herkennen",
    ),
    (
        "wie kan er een middag op mijn man passen",
        "respijt_zoeken",
        0.8,
        {"open_vraag": "vertel", "onderwerp": "gevoel_steun"},
        "respijt_zoeken",
    ),
    # a story that asks or sighs is more than a story
    (
        "ik zorg voor mijn dochter, we zijn in 3 jaar geen avond samen weg geweest en willen graag",
        "belasting_herkennen",
        0.7,
        {"nieuw": ("relatie",)},
        "respijt_zoeken",
    ),
    ("ik doe thuis alles. Het lukt niet meer", "belasting_herkennen", 0.9, {}, "belasting_zwaar"),
    ("ik zorg al jaren voor mijn moeder", "belasting_herkennen", 0.9, {}, "belasting_herkennen"),
]


@pytest.mark.parametrize(
    ("text", "intent", "sure", "known", "answer"), TALK, ids=lambda v: str(v)[:40]
)
def test_lees_beurt(
    text: str, intent: str, sure: float, known: dict[str, Any], answer: str
) -> None:
    assert gelezen(text, intent, sure, known) == answer
