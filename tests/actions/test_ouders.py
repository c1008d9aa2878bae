"""Do the parents have to know?"""

import pytest

from actions.jong import JongZorgen
from actions.ouders import ouders_weten
from tests.actions.conftest import RunAction, beurt


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("moet mn moeder dat dan weten?", True),
        ("komen mijn ouders erachter", True),
        ("moeten mijn ouders toestemming geven", True),
        ("kan het zonder dat mijn vader het weet", True),
        ("hoort mijn moeder dat", True),
        ("mijn moeder is ziek", False),
        ("mijn vader moet naar het ziekenhuis", False),
    ],
)
def test_ouders_weten(text: str, asked: bool) -> None:
    turn = beurt(tekst=text, intent="privacy_anoniem", jong=True, onderwerp="samen_lotgenoten")
    assert (ouders_weten(turn) == "jong_ouders") == asked
    assert ouders_weten(beurt(tekst=text, intent="privacy_anoniem", onderwerp="x")) is None


def test_the_answer_is_honest(run_action: RunAction) -> None:
    slots = {"jong": True, "onderwerp": "samen_lotgenoten"}
    said = run_action(JongZorgen(), "moet mijn moeder dat weten?", "privacy_anoniem", slots)
    assert "ouders" in said.messages[0]["antwoord"]
