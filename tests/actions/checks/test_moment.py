"""The moment for a check: told twice that it is much, and nothing asked."""

from typing import Any

import pytest

from actions.checks.moment import blijft_zwaar
from tests.actions.conftest import beurt

ZWAAR: dict[str, Any] = {"onderwerp": "belasting_zwaar", "signalen": ("moe",)}


@pytest.mark.parametrize(
    "text",
    [
        "en overdag werk ik ook nog, ik ben zo moe",
        "ik kom echt nergens meer aan toe en ik lig de hele nacht wakker",
        "gisteren stond ik te huilen in de supermarkt van vermoeidheid",
    ],
)
def test_offered(text: str) -> None:
    assert blijft_zwaar(beurt(heel=text, **ZWAAR)) == "check_aanbieden"


@pytest.mark.parametrize(
    ("text", "known"),
    [
        ("wie kan er een nacht overnemen, ik ben zo moe", {}),
        ("ik zoek iemand voor de nachten want ik ben op", {}),
        ("moe", {}),
        ("ik ben zo moe van alles hier", {"check_aangeboden": True}),
        ("ik ben zo moe van alles hier", {"crisis": "crisis_zelfdoding"}),
        ("ik ben zo moe van alles hier", {"erkend": ("rouw",)}),
        ("ik ben zo moe van alles hier", {"onderwerp": None}),
        ("mijn moeder woont in een flat op drie hoog", {"signalen": ()}),
    ],
)
def test_not_offered(text: str, known: dict[str, Any]) -> None:
    assert blijft_zwaar(beurt(heel=text, **(ZWAAR | known))) is None
