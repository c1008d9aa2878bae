"""Asking for a check, and what only looks like it."""

import pytest

from actions.checks.gevraagd import vraagt_check
from tests.actions.conftest import beurt


@pytest.mark.parametrize(
    "text",
    [
        "mijn man is ziek, ik wil de csi doen",
        "ik zorg voor mijn buurman en wil de csi",
        "Ge hebt zo nen test om te weten hoe zwaar dat is?",
        "wil die vragen wel doen",
        "korte vragen dan maar",
        "de zeven vragen voor jongeren",
        "me moeder is depri en ik doe alles thuis, is dat normaal?",
        "WTF. test. negen vragen. nu.",
    ],
)
def test_asks_for_a_check(text: str) -> None:
    assert vraagt_check(beurt(heel=text, tekst=text)) == "belasting_meten"


@pytest.mark.parametrize(
    "text",
    [
        "ik wil de huisarts vragen",
        "kun je mijn vragen beantwoorden",
        "mijn moeder moet een test doen bij de geheugenpoli",
        "mijn moeder vergeet alles, is dat normaal",
        "ik wil geen test",
        "wat is de csi",
    ],
)
def test_something_else(text: str) -> None:
    assert vraagt_check(beurt(heel=text, tekst=text)) is None
