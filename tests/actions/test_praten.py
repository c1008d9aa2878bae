"""Yes and no to what we asked, and what happens when nobody is sure."""

from typing import Any

import pytest

from actions.praten import BedoelJe, PratenBedanken, PratenGroeten, PratenJa, PratenNee
from tests.actions.conftest import RunAction


@pytest.mark.parametrize(
    ("slots", "first"),
    [
        ({"open_vraag": "zorg_jij"}, "utter_ja_ik_zorg"),
        ({"open_vraag": "vertel"}, "utter_praten_vertel"),
        ({"open_vraag": "vraag", "onderwerp": "verlof_kort"}, "utter_verlof_brief"),
        ({"open_vraag": "vraag", "onderwerp": "verlof_calamiteit"}, "utter_verlof_kort_begrip"),
        (
            {"open_vraag": "hoe", "onderwerp": "respijt_zoeken", "laatste_hulp": ["pgb"]},
            "utter_vervolg_antwoord",
        ),
        ({"open_vraag": "tweede", "opties": ["geld_regelen"]}, "utter_geld_regelen_begrip"),
        ({}, "utter_praten_ja"),
    ],
    ids=lambda value: str(value)[:50],
)
def test_yes(run_action: RunAction, slots: dict[str, Any], first: str) -> None:
    assert run_action(PratenJa(), "ja", slots=slots).responses[0] == first


def test_no(run_action: RunAction) -> None:
    assert run_action(PratenNee(), "nee", slots={"open_vraag": "zorg_jij"}).responses == [
        "utter_praten_nee_zorgt_niet"
    ]
    assert run_action(PratenNee(), "nee").responses == ["utter_praten_nee"]


def test_unsure_offers_meanings_in_the_right_address_and_never_danger(
    run_action: RunAction,
) -> None:
    ranking = [
        {"name": "nlu_fallback", "confidence": 0.7},
        {"name": "crisis_geweld", "confidence": 0.12},
        {"name": "belasting_zwaar", "confidence": 0.1},
        {"name": "belasting_ben_ik_het", "confidence": 0.1},
    ]
    said = run_action(
        BedoelJe(),
        "kunt u iets voor ons betekenen misschien",
        "nlu_fallback",
        {"aanspreekvorm": "u"},
        intent_ranking=ranking,
    )
    assert said.slots["opties"] == ["belasting_zwaar", "belasting_ben_ik_het"]
    assert "u bent op" in said.messages[-1]["text"]


def test_not_understood_twice_brings_in_a_person(run_action: RunAction) -> None:
    ranking = [{"name": "respijt_zoeken", "confidence": 0.2}]
    first = run_action(BedoelJe(), "grmbl flurk", "nlu_fallback", intent_ranking=ranking)
    assert first.slots["missers"] == 1
    said = run_action(BedoelJe(), "grmbl flurk", "nlu_fallback", first.slots)
    assert said.responses == ["utter_niet_begrepen_mens"]
    assert said.cards
    understood = run_action(PratenBedanken(), "dank u wel", slots=said.slots)
    assert understood.slots["missers"] == 0


def test_dag_after_a_talk_is_a_goodbye(run_action: RunAction) -> None:
    thanks = run_action(PratenBedanken(), "dank u wel")
    for text in ("dag", "fijne dag nog", "Dag hoor", "nou, dag!"):
        said = run_action(PratenGroeten(), text, "praten_groeten", thanks.slots)
        assert said.responses == ["utter_praten_afscheid"], text
    assert run_action(PratenNee(), "laat maar. fijne avond").responses == ["utter_praten_afscheid"]
    assert run_action(PratenBedanken(), "bedankt, dag").responses == ["utter_praten_afscheid"]


def test_a_greeting_begins_only_once(run_action: RunAction) -> None:
    assert run_action(PratenGroeten(), "dag").responses == ["utter_praten_groeten"]
    busy = run_action(PratenGroeten(), "hoi", slots={"onderwerp": "respijt_zoeken"})
    assert busy.responses == ["utter_praten_groeten_weer"]
