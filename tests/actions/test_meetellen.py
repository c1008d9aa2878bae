"""What does it give that I count?"""

import pytest

from actions.meetellen import BEGRIP, vraagt_wat_het_geeft
from tests.actions.conftest import beurt


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("wat heb ik er aan als ik meetel", True),
        ("wat levert dat op", True),
        ("ik wil weten of er dan iets voor me is", True),
        ("voor mijn moeder", False),
    ],
)
def test_after_it_was_said_that_it_counts(text: str, asked: bool) -> None:
    assert bool(vraagt_wat_het_geeft(beurt(tekst=text, gezegd=(f"{BEGRIP}:1",)))) == asked
    assert vraagt_wat_het_geeft(beurt(tekst=text)) is None
