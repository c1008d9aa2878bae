"""Still no more than a guess."""

from typing import Any

import pytest

from tests.actions.conftest import Turn, gelezen

TALK: list[Turn] = [
    (
        "mijn moeder is 84 en kan steeds minder",
        "praten_medicijn",
        0.32,
        {"nieuw": ("relatie",), "kansen": (("praten_medicijn", 0.32), ("wonen_regelen", 0.06))},
        "belasting_herkennen",
    ),
    # grief hears nothing of work or a heavy load
    (
        "verlof? ik ben met pensioen. ik ben alleen",
        "verlof_lang",
        0.66,
        {
            "onderwerp": "nazorg_steun",
            "open_vraag": "vertel",
            "kansen": (("verlof_lang", 0.66), ("belasting_herkennen", 0.12)),
        },
        "nazorg_steun",
    ),
]


@pytest.mark.parametrize(
    ("text", "intent", "sure", "known", "answer"), TALK, ids=lambda v: str(v)[:40]
)
def test_lees_beurt(
    text: str, intent: str, sure: float, known: dict[str, Any], answer: str
) -> None:
    assert gelezen(text, intent, sure, known) == answer
