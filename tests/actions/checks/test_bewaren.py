"""Kept only after a yes, compared, deleted."""

from datetime import date

import pytest

from actions.checks.aanbod import CheckBegin
from actions.checks.bewaren import CheckUitslag
from tests.actions.checks.praat import Praat, knoppen, teksten
from tests.actions.conftest import Said


def doe_csi(praat: Praat, ja: int) -> Said:
    praat.druk(CheckBegin(), "csi")
    return [praat.kies("ja" if at < ja else "nee") for at in range(13)][-1]


def test_nothing_is_kept_without_a_yes(praat: Praat) -> None:
    doe_csi(praat, 6)
    assert "uitslagen" not in praat.slots


@pytest.mark.parametrize("text", ["bewaar de uitslag", "wil je dit bewaren?", "onthoud hem maar"])
def test_kept_when_said(praat: Praat, text: str) -> None:
    doe_csi(praat, 6)
    said = praat.typ(text)
    assert said.responses == ["utter_check_bewaard"]
    assert [een["datum"] for een in praat.slots["uitslagen"]] == [date.today().isoformat()]


def test_compared_with_the_last_one(praat: Praat) -> None:
    doe_csi(praat, 6)
    praat.druk(CheckUitslag(), "bewaar")
    said = doe_csi(praat, 4)
    assert "Vorige keer 6, nu 4" in teksten(said)
    kept = praat.druk(CheckUitslag(), "bewaar")
    assert "Toon de lijn" in knoppen(kept)
    line = praat.typ("hoe was het de vorige keer?")
    assert "Vorige keer 6, nu 4" in teksten(line)
    assert len(line.messages[0]["custom"]["beeld"]["uitslagen"]) == 2


def test_kept_twice_is_kept_once(praat: Praat) -> None:
    doe_csi(praat, 6)
    praat.druk(CheckUitslag(), "bewaar")
    praat.druk(CheckUitslag(), "bewaar")
    assert len(praat.slots["uitslagen"]) == 1


def test_deleted(praat: Praat) -> None:
    doe_csi(praat, 6)
    praat.druk(CheckUitslag(), "bewaar")
    said = praat.typ("wis mijn uitslag maar weer")
    assert said.responses == ["utter_check_gewist"]
    assert praat.slots["uitslagen"] is None and praat.slots["check"] is None
    assert praat.druk(CheckUitslag(), "lijn").responses == ["utter_check_geen_uitslag"]


def test_of_two_the_last_one_or_all(praat: Praat) -> None:
    for ja in (6, 4):
        doe_csi(praat, ja)
        praat.druk(CheckUitslag(), "bewaar")
    assert praat.typ("verwijder mijn uitslag").responses == ["utter_check_wis_welke"]
    praat.druk(CheckUitslag(), "wis_laatste")
    assert len(praat.slots["uitslagen"]) == 1


def test_halfway_what_can_be_said(praat: Praat) -> None:
    praat.druk(CheckBegin(), "csi")
    for _ in range(8):
        praat.kies("ja")
    praat.typ("stop")
    said = praat.druk(CheckUitslag(), "tot_nu")
    assert "8 keer ja" in teksten(said)


def test_a_result_of_other_statements_is_not_read(praat: Praat) -> None:
    praat.slots["uitslagen"] = [{"datum": "2026-01-01", "uitslag": {"check": "csi", "versie": 0}}]
    assert praat.druk(CheckUitslag(), "lijn").responses == ["utter_check_geen_uitslag"]


@pytest.mark.parametrize("text", ["bewaren", "Ok. Bewaar.", "hou vast", "Bewaar de uitslag"])
def test_kept_in_few_words(praat: Praat, text: str) -> None:
    doe_csi(praat, 6)
    assert praat.typ(text).responses == ["utter_check_bewaard"]


@pytest.mark.parametrize(
    "text", ["nee bewaar het niet", "dat wil ik niet bewaren", "onthoud dit maar niet hoor"]
)
def test_a_no_keeps_nothing(praat: Praat, text: str) -> None:
    doe_csi(praat, 6)
    assert praat.typ(text).responses == ["utter_check_bewaar_niet"]
    assert not praat.slots.get("uitslagen")


def test_a_no_after_keeping_asks_before_it_deletes(praat: Praat) -> None:
    doe_csi(praat, 6)
    praat.typ("bewaar maar")
    assert praat.typ("onthoud het maar niet").responses == ["utter_check_wel_bewaard"]
    assert len(praat.slots["uitslagen"]) == 1
    assert praat.typ("ja").responses == ["utter_check_gewist"]


def test_a_yes_to_our_question_keeps(praat: Praat) -> None:
    doe_csi(praat, 6)
    praat.typ("kan ik dit bewaren?")
    assert not praat.slots.get("uitslagen")
    praat.typ("ja graag")
    assert len(praat.slots["uitslagen"]) == 1


def test_not_before_it_is_done(praat: Praat) -> None:
    praat.druk(CheckBegin(), "csi")
    praat.kies("ja")
    assert praat.typ("bewaar maar").responses[0] == "utter_check_bewaar_straks"
    assert not praat.slots.get("uitslagen")
