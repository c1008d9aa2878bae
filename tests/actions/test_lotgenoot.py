"""Others like me."""

import pytest

from actions.lotgenoot import zoekt_lotgenoot
from tests.actions.conftest import beurt


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("ik wil gwn een keer praten met iemand die dit ook heeft", True),
        ("is er niet een groepje ofzo van mijn leeftijd", True),
        ("zijn er anderen zoals ik", True),
        ("iemand die hetzelfde meemaakt", True),
        ("ik wil een mens spreken", False),
        ("kan iemand mij bellen", False),
    ],
)
def test_zoekt_lotgenoot(text: str, found: bool) -> None:
    answer = zoekt_lotgenoot(beurt(tekst=text, intent="overdracht_mens"))
    assert (answer == "samen_lotgenoten") == found
