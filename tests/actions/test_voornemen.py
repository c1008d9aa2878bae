"""A decision to tell it."""

import pytest

from actions.voornemen import voornemen
from tests.actions.conftest import beurt


@pytest.mark.parametrize(
    ("text", "decided"),
    [
        ("ok ik ga t me mentor zeggen. thx", True),
        ("dan ga ik het morgen vragen", True),
        ("ik vertel het mijn juf", True),
        ("oke dan bel ik morgen mijn decaan", True),
        ("ik ga naar mijn mentor", True),
        ("ik ga ze bellen, dank je", True),
        ("ik durf het niet te zeggen", False),
        ("hoe ga ik het zeggen", False),
        ("ik wil weten wat het kost", False),
    ],
)
def test_voornemen(text: str, decided: bool) -> None:
    turn = beurt(tekst=text, intent="praten_bedanken", onderwerp="school_combineren", jong=True)
    assert (voornemen(turn) == "praten_voornemen") == decided


def test_only_after_some_talk() -> None:
    assert voornemen(beurt(tekst="ik ga het zeggen", intent="praten_bedanken")) is None
