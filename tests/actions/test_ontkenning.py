"""Danger denied."""

import pytest

from actions.ontkenning import neemt_terug, ontkent_gevaar, zegt_nee


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("ik wil niet dood hoor", True),
        ("zo bedoelde ik het niet", True),
        ("ik wil niet dood maar ik kan niet meer", False),
        ("hij lag vorige week in het ziekenhuis na een poging", False),
        ("ik wil dood", False),
    ],
)
def test_ontkent_gevaar(text: str, denied: bool) -> None:
    assert ontkent_gevaar(text) is denied


def test_no_is_no_but_never_beside_despair() -> None:
    assert zegt_nee("Nee, dat niet")
    assert not zegt_nee("nee ik wil niet meer leven")
    assert not zegt_nee("ja")


@pytest.mark.parametrize(
    ("text", "taken_back"),
    [
        ("nee, dat niet", True),
        ("zo erg is het niet hoor", True),
        ("het gaat weer", True),
        ("ik ben gewoon doodmoe", True),
        ("hij meent het niet", True),
        ("het gaat niet goed", False),
        ("het gaat weer mis", False),
        ("nee dat niet, maar ik wil niet meer leven", False),
        ("ik ben gewoon moe en ik kan niet meer", False),
        ("het gaat wel, maar ik denk nog steeds aan de dood", False),
        ("het is voorbij", False),
        ("ja", False),
        ("nee", False),
    ],
)
def test_neemt_terug(text: str, taken_back: bool) -> None:
    assert neemt_terug(text) is taken_back
