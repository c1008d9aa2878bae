"""Which statement a subject is of."""

import pytest

from actions.checks.over_welke import over_welke
from knowledge.checks import checks


@pytest.mark.parametrize(
    ("slug", "text", "number"),
    [
        ("hoe-gaat-het", "slapen", 2),
        ("hoe-gaat-het", "mijn slaap", 2),
        ("csi", "geld", 13),
        ("csi", "mijn nachtrust", 1),
        ("csi", "de buurman", None),
    ],
)
def test_which(slug: str, text: str, number: int | None) -> None:
    check = checks()[slug]
    assert over_welke(text, check, range(1, check.totaal + 1)) == number


def test_only_what_was_done() -> None:
    assert over_welke("geld", checks()["csi"], [1, 2]) is None
