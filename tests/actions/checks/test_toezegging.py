"""A yes in other words, another check, all over again."""

import pytest

from actions.checks.aanbod import BelastingMeten, CheckBegin
from actions.checks.toezegging import toegezegd
from tests.actions.checks.praat import Praat
from tests.actions.conftest import beurt


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Doe.", "check_begin"),
        ("liever 9", "check_begin"),
        ("9", "check_begin"),
        ("Ja allez, begint maar", "check_begin"),
        ("Nou vooruit, doet u maar, al weet ik niet of ik er tijd voor heb", "check_begin"),
        ("kan minder?", "belasting_meten"),
        ("ja, maar leest iemand dit?", None),
        ("nee", None),
        ("EDIZ plus", "belasting_meten"),
    ],
)
def test_after_the_offer(text: str, name: str | None) -> None:
    assert toegezegd(beurt(heel=text, open_vraag="check_aanbod hoe-gaat-het")) == name


def test_the_number_that_was_named_begins(praat: Praat) -> None:
    praat.typ("test doen", BelastingMeten(), 0.9)
    assert praat.typ("liever 9").slots["check"]["check"] == "ediz"


def test_over_again_and_another_one_half_way(praat: Praat) -> None:
    praat.druk(CheckBegin(), "csi")
    praat.kies("ja")
    asked = praat.typ("stop, ik wil de jongerenvragen")
    assert asked.responses == ["utter_check_wissel"]
    assert praat.typ("nee").slots["check"]["nu"] == 2
    assert praat.typ("ik wil opnieuw beginnen").slots["check"]["nu"] == 1
