"""Quick replies under a result, typed."""

import json

from actions.checks.getypt import TITELS, getypt
from tests.actions.checks.praat import Praat
from tests.actions.checks.test_bewaren import doe_csi


def test_every_quick_reply_under_a_result_may_be_typed(praat: Praat) -> None:
    for ja in (0, 6, 9):
        for message in doe_csi(praat, ja).messages:
            for knop in message["buttons"]:
                naam, _, keuze = knop["payload"].lstrip("/").partition("{")
                gekozen = json.loads("{" + keuze)["keuze"] if keuze else ""
                naam = f"check_{gekozen}" if naam == "check_uitslag" else naam
                assert getypt(knop["title"]) == naam


def test_typed_with_or_without_marks() -> None:
    assert getypt("Hoe werkt dat") == getypt("hoe werkt dat?") == "vervolg_hoe"
    assert getypt("hoe werkt dat bij een beroerte") is None
    assert all(titel == titel.lower() for titel in TITELS)
