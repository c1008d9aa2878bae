"""Grief stays grief."""

from typing import Any

import pytest

from tests.actions.conftest import Turn, gelezen

TALK: list[Turn] = [
    # grief stays grief
    (
        "zijn er in hilversum mensen die dat ook hebben, een groepje?",
        "nazorg_steun",
        0.8,
        {"onderwerp": "nazorg_steun", "erkend": ("rouw",)},
        "samen_lotgenoten",
    ),
    (
        "en ik voel me zo alleen",
        "gevoel_steun",
        0.9,
        {"onderwerp": "wonen_regelen", "erkend": ("rouw",)},
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
