"""The turn after a help line."""

from typing import Any

import pytest

from tests.actions.conftest import Turn, gelezen

TALK: list[Turn] = [
    # after a help line
    ("nee joh, ik wil niet dood", "praten_nee", 0.6, {"open_vraag": "crisis"}, "crisis_lijkt_erop"),
    (
        "ik wil niet dood maar ik kan niet meer",
        "belasting_zwaar",
        0.6,
        {"open_vraag": "crisis"},
        "crisis_blijf",
    ),
    (
        "nee ze slaapt nu. ik ben 14 wat moet ik doen",
        "bedoel_je",
        0.9,
        {"open_vraag": "crisis"},
        "crisis_blijf",
    ),
    ("ik ben er klaar mee", "crisis_lijkt_erop", 0.5, {"open_vraag": "crisis"}, "crisis_blijf"),
    ("maar meent ze dat echt", "bedoel_je", 0.2, {"open_vraag": "crisis"}, "crisis_blijf"),
    (
        "kan ik een mens spreken",
        "overdracht_mens",
        0.8,
        {"open_vraag": "crisis"},
        "overdracht_mens",
    ),
    ("en wat kost een pgb dan", "geld_regelen", 0.8, {"open_vraag": "crisis"}, "crisis_door"),
    # asked whether it is danger: "no" is believed; and "no" to "are you safe" is not
    (
        "nee, dat niet",
        "praten_nee",
        0.9,
        {"open_vraag": "crisis", "crisis": "crisis_zelfdoding", "trap": "twijfel"},
        "crisis_lijkt_erop",
    ),
    (
        "nee",
        "praten_nee",
        0.9,
        {"open_vraag": "crisis", "crisis": "crisis_geweld", "trap": "duidelijk"},
        "crisis_niet_veilig",
    ),
    (
        "nee ik wil niet meer",
        "praten_nee",
        0.9,
        {"open_vraag": "crisis", "crisis": "crisis_zelfdoding", "trap": "twijfel"},
        "crisis_blijf",
    ),
    (
        "Verder met mijn vraag",
        "praten_ja",
        0.5,
        {"open_vraag": "crisis", "crisis": "crisis_zelfdoding", "trap": "duidelijk"},
        "crisis_lijkt_erop",
    ),
    (
        "nee nee hij ligt in het ziekenhuis, geen spoed. wie kan mijn moeder rijden",
        "crisis_medisch",
        0.4,
        {"open_vraag": "crisis", "crisis": "crisis_medisch"},
        "praktisch_huishouden",
    ),
]


@pytest.mark.parametrize(
    ("text", "intent", "sure", "known", "answer"), TALK, ids=lambda v: str(v)[:40]
)
def test_lees_beurt(
    text: str, intent: str, sure: float, known: dict[str, Any], answer: str
) -> None:
    assert gelezen(text, intent, sure, known) == answer
