"""Which of the kept results is meant."""

import pytest

from actions.checks.welke import ALLES, welke


@pytest.mark.parametrize(
    ("tekst", "plek"),
    [
        ("wis de eerste uitslag", 0),
        ("die oude mag weg", 0),
        ("de tweede", 1),
        ("alleen de laatste", -1),
        ("de nieuwste", -1),
        ("die van vandaag", -1),
        ("de vorige", -2),
        ("wis mijn uitslag", None),
    ],
)
def test_which(tekst: str, plek: int | None) -> None:
    assert welke(tekst) == plek


@pytest.mark.parametrize("tekst", ["allemaal", "allebei weg", "wis alles", "wis mijn uitslagen"])
def test_all(tekst: str) -> None:
    assert ALLES.search(tekst)
