"""What is left after thanks, no, "ik bedoel"."""

from typing import Any

import pytest

from tests.actions.conftest import Turn, gelezen

MAALTIJD = (("praktisch_huishouden", 0.7),)
TALK: list[Turn] = [
    # thanks, no, "ik bedoel" and something else
    ("dank je wel, doei", "praten_bedanken", 0.9, {}, "praten_afscheid"),
    ("ok top bedankt!", "praten_bedanken", 0.9, {}, "praten_bedanken"),
    (
        "oke dankjewel. nog iets: ik moet morgen naar een gesprek met mn baas",
        "praten_bedanken",
        0.5,
        {"tweede": "werk_combineren"},
        "werk_combineren",
    ),
    (
        "Dank u. Maar ik zoek iemand die haar uit bed kan helpen",
        "praten_bedanken",
        0.5,
        {"kansen": (("praten_bedanken", 0.5), ("praktisch_huishouden", 0.2))},
        "praktisch_verzorging",
    ),
    ("nee ik bedoel dagcentrum zonnehoeve", "vervolg_bedoel", 0.9, {}, "vervolg_genoemd"),
    ("nee dat bedoel ik niet", "vervolg_bedoel", 0.9, {}, "vervolg_bedoel"),
    ("nee", "praten_nee", 0.9, {"open_vraag": "zorg_jij"}, "praten_nee"),
    # turned down: what is left is looked for
    (
        "nee geen schoonmaak. warm eten aan huis",
        "vervolg_bedoel",
        0.7,
        {"onderwerp": "respijt_zoeken", "laatste_hulp": ("pgb",), "kansen": MAALTIJD},
        "praktisch_huishouden",
    ),
    (
        "Neen, dat bedoel ik niet. Het wassen doe ik graag zelf.",
        "praktisch_huishouden",
        0.7,
        {"onderwerp": "praktisch_verzorging", "laatste_hulp": ("wijkverpleging",)},
        "vervolg_bedoel",
    ),
]


@pytest.mark.parametrize(
    ("text", "intent", "sure", "known", "answer"), TALK, ids=lambda v: str(v)[:40]
)
def test_lees_beurt(
    text: str, intent: str, sure: float, known: dict[str, Any], answer: str
) -> None:
    assert gelezen(text, intent, sure, known) == answer
