"""A story, and what it asks."""

from typing import Any

import pytest

from actions.verhaal import verhaal_met_vraag
from tests.actions.conftest import Turn, beurt, gelezen

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


def test_one_thing_that_no_longer_works_is_what_is_asked_for() -> None:
    one = "ik help haar met wassen maar het bukken lukt mij niet meer. wat adviseert u?"
    assert verhaal_met_vraag(beurt(tekst=one, intent="belasting_herkennen")) == (
        "praktisch_verzorging"
    )
    all_ = "ik kook, was hem en doe de papieren, het lukt niet meer. wat nu?"
    assert verhaal_met_vraag(beurt(tekst=all_, intent="belasting_herkennen")) == "belasting_zwaar"
