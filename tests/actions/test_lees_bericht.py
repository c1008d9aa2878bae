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
        ("28, niet 32", {"onderwerp": "verlof_kort"}, {"uren_per_week": 28.0}),
        ("dat is niet 32 maar 28 uur", {"onderwerp": "verlof_lang"}, {"uren_per_week": 28.0}),
        (
            "o nee, 36",
            {"onderwerp": "werk_combineren", "uren_per_week": 32.0},
            {"uren_per_week": 36.0},
        ),
        ("ik bedoel mijn moeder, niet mijn vader", {"relatie": "vader"}, {"relatie": "moeder"}),
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


def test_what_was_told_now_is_named(run_action: RunAction) -> None:
    said = run_action(LeesBericht(), "mijn moeder woont in hattem")
    assert {"relatie", "gemeente_naaste"} <= set(said.slots["nieuw"])
    assert run_action(LeesBericht(), "wat kost dat?").slots["nieuw"] == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("en voor mezelf in hilversum?", {"gemeente_mantelzorger": "Hilversum"}),
        ("nee dat is hilversum ik woon in doetinchem", {"gemeente_mantelzorger": "Doetinchem"}),
    ],
)
def test_whose_town(run_action: RunAction, text: str, expected: dict[str, str]) -> None:
    slots = {"gemeente_naaste": "Hattem"}
    said = run_action(LeesBericht(), text, slots=slots)
    assert {n: v for n, v in said.slots.items() if n.startswith("gemeente") and v} == expected


def test_an_age_decides_who_is_young(run_action: RunAction) -> None:
    assert run_action(LeesBericht(), "ik ben 52", slots={"jong": True}).slots["jong"] is False
    assert run_action(LeesBericht(), "ik ben 19").slots["jong"] is True


def test_silence_changes_nothing(run_action: RunAction) -> None:
    said = run_action(LeesBericht(), "wat kost dat?", slots={"gemeente_naaste": "Hattem"})
    assert "gemeente_naaste" not in said.slots
    assert "relatie" not in said.slots


def test_a_second_need_only_when_it_differs(run_action: RunAction) -> None:
    said = run_action(LeesBericht(), "x", "gevoel_steun", tweede_intent="geld_regelen")
    assert said.slots["tweede_behoefte"] == "geld_regelen"
    mood = run_action(LeesBericht(), "x", "respijt_zoeken", tweede_intent="belasting_meten")
    assert mood.slots["tweede_behoefte"] is None
    same = run_action(LeesBericht(), "x", "gevoel_steun", tweede_intent="gevoel_steun")
    assert same.slots["tweede_behoefte"] is None


def test_the_young_entrance(run_action: RunAction) -> None:
    said = run_action(LeesBericht(), "hoi", metadata={"audience": "young"})
    assert said.slots["jong"] is True


def test_a_name_of_several_towns_is_asked_about_first(run_action: RunAction) -> None:
    said = run_action(LeesBericht(), "mijn moeder woont in bergen")
    assert said.slots["gemeente_naaste"] is None
    assert "gemeente_naaste" in said.slots["nieuw"]
    once = {"gezegd": ["utter_welke_plaats:1"], "open_vraag": "plaats_naaste"}
    again = run_action(LeesBericht(), "bergen", slots=once)
    assert again.slots["gemeente_naaste"].startswith("Bergen")


def test_the_town_of_a_quick_reply(run_action: RunAction) -> None:
    said = run_action(
        LeesBericht(),
        '/vervolg_gegeven{"GEMEENTE": "Bergen (NH)"}',
        slots={"open_vraag": "plaats_mantelzorger"},
        entities=[{"entity": "GEMEENTE", "value": "Bergen (NH)"}],
    )
    assert said.slots["gemeente_mantelzorger"] == "Bergen (NH)"
    assert said.slots["nieuw"] == ["gemeente_mantelzorger"]


def test_the_town_of_the_website_gives_way_to_what_is_said(run_action: RunAction) -> None:
    site = {"metadata": {"gemeente": "Hilversum"}}
    first = run_action(LeesBericht(), "hoi", **site)
    assert first.slots["gemeente_naaste"] == "Hilversum"
    said = run_action(LeesBericht(), "ik woon in Loosdrecht", slots=first.slots, **site)
    assert said.slots["gemeente_mantelzorger"] == "Wijdemeren"
    assert said.slots["gemeente_naaste"] is None
    later = run_action(LeesBericht(), "dank je", slots=first.slots | said.slots, **site)
    assert "gemeente_naaste" not in later.slots


def test_at_once_too(run_action: RunAction) -> None:
    said = run_action(LeesBericht(), "ik woon in Loosdrecht", metadata={"gemeente": "Hilversum"})
    assert said.slots["gemeente_naaste"] is None


def test_a_town_that_was_typed_stays_when_the_own_town_follows(run_action: RunAction) -> None:
    site = {"metadata": {"gemeente": "Hilversum"}}
    first = run_action(LeesBericht(), "mijn vader woont in Hilversum", **site)
    said = run_action(LeesBericht(), "ik woon in Almere", slots=first.slots, **site)
    assert "gemeente_naaste" not in said.slots


def test_a_denied_town_is_forgotten(run_action: RunAction) -> None:
    site = {"gemeente_naaste": "Hilversum", "plaats_van_site": True}
    said = run_action(LeesBericht(), "ik woon niet in hilversum", slots=site)
    assert said.slots["gemeente_naaste"] is None
    told = {"gemeente_naaste": "Hilversum", "gemeente_mantelzorger": "Hattem"}
    said = run_action(LeesBericht(), "ik woon niet in hilversum", slots=told)
    assert "gemeente_naaste" not in said.slots
    said = run_action(LeesBericht(), "ik woon niet in hilversum, mijn moeder wel", slots=site)
    assert "gemeente_naaste" not in said.slots


def test_a_double_name_takes_the_place_of_the_town_before(run_action: RunAction) -> None:
    site = {"gemeente_naaste": "Hilversum", "plaats_van_site": True}
    said = run_action(LeesBericht(), "en mijn vader in laren", slots=site)
    assert said.slots["gemeente_naaste"] is None


def test_who_lives_is_not_mourned(run_action: RunAction) -> None:
    slots = {"onderwerp": "nazorg_steun", "erkend": ["rouw", "slaap"]}
    said = run_action(LeesBericht(), "nee hij leeft nog hoor, hij verhuist alleen", slots=slots)
    assert said.slots["erkend"] == ["slaap"]
    assert said.slots["onderwerp"] is None
