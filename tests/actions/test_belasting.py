"""Worn out: heard, and asked when it may be more than that."""

import pytest

from actions.belasting import BelastingZwaar
from tests.actions.conftest import RunAction


@pytest.mark.parametrize(
    "text",
    [
        "help ik kan echt niet meer",
        "ik trek dit niet meer.",
        "het gaat niet meer!",
        "ik kan nie meer hoor",
    ],
)
def test_bare_despair_is_asked_about_with_113_in_view(run_action: RunAction, text: str) -> None:
    said = run_action(BelastingZwaar(), text, "belasting_zwaar")
    assert "utter_belasting_zwaar_leven" in said.responses
    assert "113" in {card["phone"] for card in said.cards}


@pytest.mark.parametrize(
    "text",
    [
        "ik ben zo moe",
        "ik kan niet meer slapen omdat hij elke nacht roept en ik moet om zes uur op",
    ],
)
def test_tiredness_is_not(run_action: RunAction, text: str) -> None:
    said = run_action(BelastingZwaar(), text, "belasting_zwaar")
    assert "utter_belasting_zwaar_leven" not in said.responses
