"""A child who fears that someone at home will die."""

import pytest

from actions.bang_om import bang_om
from actions.praten import BedoelJe
from tests.actions.conftest import RunAction, beurt


@pytest.mark.parametrize(
    "text",
    [
        "gaat mama dood",
        "gaat mijn moeder dood?",
        "ja vaak. kan ms dood gaan?",
        "als ik op school ben dan denk ik of ze nog wel leeft",
        "ik ben bang dat papa dood gaat",
        "leeft mama nog als ik thuis kom",
        "kan je dood gaan aan ms",
    ],
)
def test_warmth_for_who_is_young(text: str) -> None:
    assert bang_om(beurt(tekst=text, jong=True)) == "jong_doodgaan"
    assert bang_om(beurt(tekst=text)) is None


def test_it_says_so_with_a_line_to_talk_to(run_action: RunAction) -> None:
    said = run_action(BedoelJe(), "gaat mama dood", "bedoel_je", {"jong": True})
    assert said.responses[0] == "utter_jong_doodgaan"
    assert said.cards[0]["phone"] == "0800-0432"
