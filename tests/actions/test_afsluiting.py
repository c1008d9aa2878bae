"""Letting it go."""

import pytest

from actions.afsluiting import sluit_af


@pytest.mark.parametrize(
    ("text", "move"),
    [
        ("geen urgentie, het huis leeg. laat maar. dank je voor het luisteren", "praten_bedanken"),
        ("laat maar. dank je, dag", "praten_afscheid"),
        ("we komen er zelf wel uit, bedankt hoor", "praten_bedanken"),
        ("dan maar niet", "praten_nee"),
        ("laat maar zitten", "praten_nee"),
        ("laat maar, hoe kom ik aan een rolstoel?", None),
        ("laat maar, ik zoek iemand die kookt", None),
        ("dank je wel", None),
        ("hij wil de deur niet open laten", None),
    ],
)  # fmt: skip
def test_sluit_af(text: str, move: str | None) -> None:
    assert sluit_af(text) == move
