"""Danger denied."""

import pytest

from actions.ontkenning import ontkent_gevaar, zegt_nee


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
