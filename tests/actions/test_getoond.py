"""What is asked about the help that was shown."""

from typing import Any

import pytest

from actions.getoond import over_het_getoonde, staat_er
from tests.actions.conftest import Turn, beurt, gelezen

ASKED: list[tuple[str, str, float, dict[str, Any], str | None]] = [
    (
        "mijn buurvrouw helpt ook, telt dat ook",
        "belasting_ben_ik_het",
        0.9,
        {"onderwerp": "geld_waardering", "laatste_hulp": ("pgb",)},
        "vervolg_vraag",
    ),
    (
        "is dat een vrijwilliger of een verpleegster",
        "vrijwilliger_vraag",
        0.9,
        {"onderwerp": "respijt_zoeken", "laatste_hulp": ("pgb",)},
        "vervolg_vraag",
    ),
    ("hoe lang duurt dat", "vervolg_hoe", 0.8, {"laatste_hulp": ("pgb",)}, "vervolg_vraag"),
    (
        "bij wie kan ik dan terecht zonder bellen",
        "toegang_contact",
        0.8,
        {"jong": True, "laatste_hulp": ("kindertelefoon",)},
        "overdracht_chat",
    ),
    (
        "is er iets in doetinchem waar ik naartoe kan",
        "toegang_contact",
        0.8,
        {"onderwerp": "nazorg_steun", "laatste_hulp": ("nazorg",), "nieuw": ("gemeente_naaste",)},
        "vervolg_gegeven",
    ),
    (
        "maakt het uit dat ik zelf in utrecht woon",
        "toegang_route",
        0.6,
        {"onderwerp": "toegang_route", "laatste_hulp": ("pgb",)},
        "vervolg_plaats",
    ),
    (
        "wat kost zo'n groep?",
        "samen_lotgenoten",
        0.8,
        {"onderwerp": "samen_lotgenoten", "laatste_hulp": ("pgb",)},
        "vervolg_vraag",
    ),
    (
        "mijn zoontje is 9 mag die mee",
        "gevoel_steun",
        0.5,
        {"onderwerp": "samen_lotgenoten", "laatste_hulp": ("pgb",)},
        "vervolg_vraag",
    ),
    ("en ook in het weekend?", "vervolg_hoe", 0.7, {"laatste_hulp": ("pgb",)}, "vervolg_vraag"),
    (
        "wat kost zo'n makelaar",
        "geld_regelen",
        0.5,
        {"onderwerp": "praktisch_regelwerk", "laatste_hulp": ("mantelzorgmakelaar",)},
        "vervolg_kosten",
    ),
    # a need of its own, or something new, is not about it
    ("zijn er ook andere groepen", "samen_lotgenoten", 0.7, {"laatste_hulp": ("pgb",)}, None),
    ("wie kan er bij hem blijven", "respijt_zoeken", 0.9, {"laatste_hulp": ("pgb",)}, None),
    ("dan is het zo stil", "gevoel_steun", 0.9, {"laatste_hulp": ("pgb",)}, None),
]


@pytest.mark.parametrize(
    ("text", "intent", "sure", "known", "answer"), ASKED, ids=lambda v: str(v)[:40]
)
def test_over_het_getoonde(
    text: str, intent: str, sure: float, known: dict[str, Any], answer: str | None
) -> None:
    turn = beurt(tekst=text, intent=intent, geraden=intent, zekerheid=sure, **known)
    assert over_het_getoonde(turn) == answer


def test_staat_er() -> None:
    shown = {"laatste_hulp": ("kortdurend-zorgverlof",)}
    assert staat_er(beurt(tekst="geldt dat ook voor mijn buurman", **shown))
    assert not staat_er(beurt(tekst="hebben jullie een parkeerplaats", **shown))
    assert not staat_er(beurt(tekst="geldt dat ook voor mijn buurman"))


TALK: list[Turn] = [
    # about what is on the table
    ("hoeveel", "praten_medicijn", 0.5, {"laatste_hulp": ("pgb",)}, "vervolg_kosten"),
    (
        "dank. hoe bel ik? nummer?",
        "praten_bedanken",
        0.5,
        {"laatste_hulp": ("pgb",)},
        "toegang_contact",
    ),
    (
        "wat is het verschil tussen een indicatie en een beschikking?",
        "toegang_route",
        0.6,
        {},
        "uitleg_woord",
    ),
    (
        "wilt u dat nog eens eenvoudig uitleggen?",
        "praten_weet_niet",
        0.6,
        {"laatste_hulp": ("wlz",)},
        "uitleg_makkelijker",
    ),
    ("oke maar ik wil niet bellen", "school_combineren", 0.5, {}, "overdracht_chat"),
    ("wat zeg ik als ik bel?", "werk_combineren", 0.5, {}, "overdracht_samenvatting"),
    (
        "dat dagcentrum zonnehoeve",
        "respijt_zoeken",
        0.9,
        {
            "onderwerp": "respijt_zoeken",
            "getoond": ("dagcentrum-zonnehoeve-hilversum",),
            "laatste_hulp": ("respijtzorg",),
        },
        "vervolg_genoemd",
    ),
    # a question about what was shown is about that
    (
        "moet de buurvrouw tekenen?",
        "toegang_route",
        0.3,
        {"onderwerp": "geld_waardering", "laatste_hulp": ("mantelzorgwaardering",)},
        "vervolg_vraag",
    ),
    (
        "is dat verplicht",
        "belasting_ben_ik_het",
        0.68,
        {"onderwerp": "werk_combineren", "laatste_hulp": ("flexibel-werken",)},
        "vervolg_vraag",
    ),
    ("en wat nu?", "nazorg_steun", 0.9, {"laatste_hulp": ("wlz",)}, "vervolg_hoe"),
    ("waarom niet", "ziekte_informatie", 0.6, {"open_vraag": "samenvatting"}, "praten_waarom"),
]


@pytest.mark.parametrize(
    ("text", "intent", "sure", "known", "answer"), TALK, ids=lambda v: str(v)[:40]
)
def test_lees_beurt(
    text: str, intent: str, sure: float, known: dict[str, Any], answer: str
) -> None:
    assert gelezen(text, intent, sure, known) == answer
