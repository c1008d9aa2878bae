"""What is turned down, and what is left."""

import pytest

from actions.afwijzing import (
    afgewezen_woorden,
    al_gedaan,
    wijst_af,
    wijst_zelf_af,
    zonder_afgewezen,
    zonder_nee,
)


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


@pytest.mark.parametrize(
    ("part", "turned_down"),
    [
        ("geen vrijwilliger", True),
        ("nee niet huis schoonmaken", True),
        ("het gaat mij niet om weggaan", True),
        ("sorry ik bedoel niet de wlz", True),
        ("dat hebben we al geprobeerd", True),
        ("nee hij vindt het niks", True),
        ("ik wil niet dat hij alleen is", False),
        ("niet alleen voor hem", False),
        ("mijn moeder wil niet douchen", False),
        ("nee ik woon in hattem", False),
    ],
)
def test_wijst_zelf_af(part: str, turned_down: bool) -> None:
    assert wijst_zelf_af(part) is turned_down


def test_afgewezen_woorden() -> None:
    assert afgewezen_woorden("voor mekaar, niet valys") == ("niet valys",)


def test_al_gedaan() -> None:
    assert al_gedaan("versa heb ik al gebeld")
    assert al_gedaan("we zijn al bij de huisarts geweest")
    assert not al_gedaan("ik zoek al weken iemand")
