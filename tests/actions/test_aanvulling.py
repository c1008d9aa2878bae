"""What adds to the need on the table."""

from typing import Any

import pytest

from actions.aanvulling import noemt_wat
from tests.actions.conftest import Turn, beurt, gelezen

TALK: list[Turn] = [
    # a bare answer
    (
        "hattem",
        "bedoel_je",
        0.2,
        {
            "onderwerp": "respijt_zoeken",
            "open_vraag": "plaats_naaste",
            "nieuw": ("gemeente_naaste",),
        },
        "vervolg_gegeven",
    ),
    (
        "sorry ik bedoel hattem",
        "vervolg_bedoel",
        0.8,
        {"onderwerp": "respijt_zoeken", "nieuw": ("gemeente_naaste",)},
        "vervolg_gegeven",
    ),
    (
        "ja maar ik woon zelf in amersfoort, maakt dat uit?",
        "praten_weet_niet",
        0.5,
        {"onderwerp": "respijt_zoeken", "nieuw": ("gemeente_mantelzorger",)},
        "vervolg_gegeven",
    ),
    ("die derde", "praten_klacht", 0.7, {"laatste_hulp": ("a", "b", "c")}, "vervolg_keuze"),
    ("2", "vervolg_gegeven", 0.4, {"opties": ("geld_regelen", "gevoel_steun")}, "vervolg_keuze"),
    # a short answer to our question; a guess
    (
        "een paar uur",
        "vervolg_gegeven",
        0.9,
        {"onderwerp": "respijt_zoeken", "open_vraag": "vraag"},
        "vervolg_antwoord",
    ),
    # who it is about, set right
    (
        "het gaat om mijn broer hoor",
        "belasting_herkennen",
        0.9,
        {"onderwerp": "samen_lotgenoten", "nieuw": ("relatie",)},
        "vervolg_gegeven",
    ),
    *(
        (
            "ik bedoel mijn moeder, niet mijn vader",
            "vervolg_bedoel",
            0.3,
            {"onderwerp": over, "relatie": "moeder", "nieuw": ("relatie",)},
            "vervolg_gegeven",
        )
        for over in ("verlof_kort", "praktisch_huishouden")
    ),
    (
        "nee mijn vader is dood, het gaat om mijn broer",
        "nazorg_steun",
        0.9,
        {"onderwerp": "nazorg_steun", "nieuw": ("relatie",)},
        "belasting_herkennen",
    ),
]


@pytest.mark.parametrize(
    ("text", "intent", "sure", "known", "answer"), TALK, ids=lambda v: str(v)[:40]
)
def test_lees_beurt(
    text: str, intent: str, sure: float, known: dict[str, Any], answer: str
) -> None:
    assert gelezen(text, intent, sure, known) == answer


@pytest.mark.parametrize(
    ("text", "intent", "answer"),
    [
        ("wmo scootmobiel", "wonen_regelen", True),
        (
            "aanvraag wmo voor een scootmobiel. ze willen alles drie keer weten, wat een zooitje",
            "toegang_route",
            True,
        ),
        ("de belasting, ik snap er niks van", "geld_regelen", True),
        ("wat kost dat?", "vervolg_kosten", False),
        ("weet ik niet", "praten_weet_niet", False),
        ("ik wil een mens spreken", "overdracht_mens", False),
    ],
)
def test_which_paper_it_is(text: str, intent: str, answer: bool) -> None:
    asked = {"onderwerp": "praktisch_regelwerk", "open_vraag": "vraag"}
    turn = beurt(tekst=text, intent=intent, **asked)
    assert (noemt_wat(turn) == "vervolg_antwoord") == answer
    assert noemt_wat(beurt(tekst=text, intent=intent)) is None
