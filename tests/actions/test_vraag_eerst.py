"""A mood gives way to what is asked beside it."""

from typing import Any

import pytest

from actions.vraag_eerst import vraag_eerst
from actions.zinsdelen import Zinsdeel
from tests.actions.conftest import beurt

MOODS = ("belasting_zwaar", "gevoel_steun", "belasting_herkennen")
ASKED = [
    ("het is zwaar. wie kan helpen met eten maken", "praktisch_huishouden"),
    ("nee moe valt wel mee, het gaat om mijn rug. kan er iemand komen om haar te wassen?",
     "praktisch_verzorging"),
    ("ik mis hem. zijn er ook mensen die hetzelfde hebben meegemaakt", "samen_lotgenoten"),
    ("ik ben kapot, is er een oppas voor een avond", "respijt_zoeken"),
    ("ik word er gek van, waar krijg ik een rolstoel", "wonen_regelen"),
    ("ik ben op. wie helpt me met die formulieren?", "praktisch_regelwerk"),
    ("ik huil elke dag en ik zoek een maatje voor mijn moeder", "vrijwilliger_vraag"),
    ("het is niet zwaar, maar wie kan er koken voor mijn vader", "praktisch_huishouden"),
]  # fmt: skip


@pytest.mark.parametrize("mood", MOODS)
@pytest.mark.parametrize(("text", "need"), ASKED)
def test_what_is_asked_decides(text: str, need: str, mood: str) -> None:
    assert vraag_eerst(_turn(text, mood)).intent == need


@pytest.mark.parametrize(
    "text",
    [
        "ik kan niet meer",
        "ik doe alles alleen, koken, wassen, poetsen en ik ben op",
        "waar kan ik mijn verhaal kwijt",
        "hoe hou ik dit vol",
    ],
)
def test_a_mood_without_another_need_stays(text: str) -> None:
    assert vraag_eerst(_turn(text, "belasting_zwaar")).intent == "belasting_zwaar"


def test_the_likeliest_of_the_part_that_asks() -> None:
    parts = (
        Zinsdeel("het is zwaar", (("belasting_zwaar", 0.9),)),
        Zinsdeel("kan iemand dit een keer doen", (("respijt_zoeken", 0.5),)),
    )
    turn = _turn("het is zwaar. kan iemand dit een keer doen", "belasting_zwaar", delen=parts)
    assert vraag_eerst(turn).intent == "respijt_zoeken"


def test_a_bare_question_is_about_the_one_thing_that_was_told() -> None:
    parts = (Zinsdeel("haar wassen lukt niet meer zo goed."), Zinsdeel("Wat adviseert u?"))
    text = "haar wassen lukt niet meer zo goed. Wat adviseert u?"
    assert vraag_eerst(_turn(text, "belasting_zwaar", delen=parts)).intent == "praktisch_verzorging"
    tired = _turn(text, "belasting_zwaar", delen=parts, signalen=("moe",))
    assert vraag_eerst(tired).intent == "belasting_zwaar"


def test_a_mood_that_is_denied_is_none() -> None:
    assert vraag_eerst(_turn("nee ik ben niet moe", "belasting_zwaar")).intent == "bedoel_je"


def _turn(text: str, mood: str, **known: Any) -> Any:
    return beurt(tekst=text, heel=text, intent=mood, zekerheid=0.9, **known)


def test_a_bare_cry_for_help_names_no_need() -> None:
    parts = (Zinsdeel("ik ben op"), Zinsdeel("wie helpt mij", (("praktisch_regelwerk", 0.8),)))
    turn = _turn("ik ben op. wie helpt mij", "belasting_zwaar", delen=parts)
    assert vraag_eerst(turn).intent == "belasting_zwaar"
