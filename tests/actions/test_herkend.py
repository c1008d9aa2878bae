"""What the content knows by itself."""

from typing import Any

import pytest

from tests.actions.conftest import Turn, gelezen

TALK: list[Turn] = [
    # a name goes before a guess
    ("op koers", "praten_belediging", 0.62, {}, "vervolg_genoemd"),
    ("hupla", "netwerk_delen", 0.3, {}, "uitleg_woord"),
    ("wat is hupla", "ziekte_informatie", 0.9, {}, "uitleg_woord"),
    (
        "dagbesteding",
        "respijt_zoeken",
        0.7,
        {"kansen": (("respijt_zoeken", 0.7),)},
        "respijt_zoeken",
    ),
    # known by its words
    ("ben ik verplicht om dit te doen", "belasting_ben_ik_het", 0.9, {}, "vervolg_gevraagd"),
]


@pytest.mark.parametrize(
    ("text", "intent", "sure", "known", "answer"), TALK, ids=lambda v: str(v)[:40]
)
def test_lees_beurt(
    text: str, intent: str, sure: float, known: dict[str, Any], answer: str
) -> None:
    assert gelezen(text, intent, sure, known) == answer
