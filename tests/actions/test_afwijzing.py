"""What is turned down, and what is left."""

import pytest

from actions.afwijzing import wijst_af, zonder_afgewezen, zonder_nee


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("nee geen schoonmaak. warm eten aan huis", "warm eten aan huis"),
        (
            "ze wil nergens anders slapen. kan er niet iemand thuis komen",
            "kan er niet iemand thuis komen",
        ),
        ("dat bedoel ik niet", ""),
        ("ik wil niet zelf helpen maar ik zoek iemand", "ik zoek iemand"),
    ],
)
def test_zonder_nee(text: str, left: str) -> None:
    assert zonder_nee(text) == left


@pytest.mark.parametrize(
    ("text", "turned_down"),
    [
        ("nee, geen schoonmaak", True),
        ("dat bedoel ik niet", True),
        ("hij wil nergens anders slapen", True),
        ("nee hoor", False),
        ("ik weet het niet", False),
        ("ja graag", False),
    ],
)
def test_wijst_af(text: str, turned_down: bool) -> None:
    assert wijst_af(text) is turned_down


def test_zonder_afgewezen() -> None:
    assert "valys" not in zonder_afgewezen("voor mekaar, niet valys")
