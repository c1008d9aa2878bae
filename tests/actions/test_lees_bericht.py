"""What is read from every message, and whose town it is."""

from typing import Any

import pytest

from actions.lees_bericht import LeesBericht
from tests.actions.conftest import RunAction


@pytest.mark.parametrize(
    ("text", "slots", "expected"),
    [
        ("mijn moeder woont in hattem", {}, {"relatie": "moeder", "gemeente_naaste": "Hattem"}),
        ("ik woon in Hilversum", {}, {"gemeente_mantelzorger": "Hilversum"}),
        ("doetinchem", {}, {"gemeente_naaste": "Doetinchem"}),
        (
            "doetinchem",
            {"open_vraag": "plaats_mantelzorger"},
            {"gemeente_mantelzorger": "Doetinchem"},
        ),
        ("ik werk 28 uur", {}, {"uren_per_week": 28.0}),
        ("kunt u mij helpen", {}, {"aanspreekvorm": "u"}),
        ("ik ben mantelzorger", {}, {"zei_mantelzorger": True}),
        ("ik ben 14", {}, {"jong": True, "leeftijd": 14}),
        ("hij heeft parkinson", {}, {"aandoening": "parkinson"}),
    ],
)
def test_reads(
    run_action: RunAction, text: str, slots: dict[str, Any], expected: dict[str, Any]
) -> None:
    said = run_action(LeesBericht(), text, slots=slots)
    assert expected.items() <= said.slots.items()


def test_silence_changes_nothing(run_action: RunAction) -> None:
    said = run_action(LeesBericht(), "wat kost dat?", slots={"gemeente_naaste": "Hattem"})
    assert "gemeente_naaste" not in said.slots
    assert "relatie" not in said.slots


def test_misses_are_counted_and_forgotten(run_action: RunAction) -> None:
    missed = run_action(LeesBericht(), "grmbl", "nlu_fallback", {"missers": 1.0})
    assert missed.slots["missers"] == 2
    assert (
        run_action(LeesBericht(), "hoi", "praten_groeten", {"missers": 2.0}).slots["missers"] == 0
    )


def test_a_second_need_only_when_it_differs(run_action: RunAction) -> None:
    said = run_action(LeesBericht(), "x", "gevoel_steun", tweede_intent="geld_regelen")
    assert said.slots["tweede_behoefte"] == "geld_regelen"
    same = run_action(LeesBericht(), "x", "gevoel_steun", tweede_intent="gevoel_steun")
    assert same.slots["tweede_behoefte"] is None


def test_the_young_entrance(run_action: RunAction) -> None:
    said = run_action(LeesBericht(), "hoi", metadata={"audience": "young"})
    assert said.slots["jong"] is True
