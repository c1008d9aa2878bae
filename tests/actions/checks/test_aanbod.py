"""Offered once, begun, refused."""

import pytest

from actions.belasting import BelastingZwaar
from actions.checks.aanbod import BelastingMeten, CheckBegin, CheckNee
from actions.gevoel import GevoelSteun
from tests.actions.checks.praat import Praat, knoppen, teksten


def test_why_how_long_and_what_happens_come_before_the_start(praat: Praat) -> None:
    said = praat.typ("ik wil wel eens weten hoe zwaar het is", BelastingMeten(), 0.9)
    assert "minuten" in teksten(said)
    assert "wissen" in teksten(said)
    assert "bewaar ik alleen als jij dat wilt" in teksten(said)
    assert "check" not in said.slots
    assert knoppen(said)[0] == "Ja, beginnen"


@pytest.mark.parametrize(
    ("known", "slug"),
    [
        ({}, "hoe-gaat-het"),
        ({"relatie": "man", "groepen": ["partner"]}, "csi"),
        ({"relatie": "moeder", "aandoening": "dementie"}, "ediz"),
        ({"jong": True}, "jong"),
    ],
)
def test_the_check_suits_who_writes(praat: Praat, known: dict[str, object], slug: str) -> None:
    praat.slots |= known
    praat.typ("doe mij die test maar", BelastingMeten(), 0.9)
    begun = praat.typ("ja is goed")
    assert begun.slots["check"]["check"] == slug


@pytest.mark.parametrize("ja", ["ja", "doe maar", "oke kom maar op", "Graag.", "beginnen", "start"])
def test_a_yes_begins(praat: Praat, ja: str) -> None:
    praat.typ("test doen", BelastingMeten(), 0.9)
    assert praat.typ(ja).slots["check"]["nu"] == 1


@pytest.mark.parametrize(
    "nee", ["nee", "liever niet", "nu even niet", "nee dank je", "geen zin in vragen", "laat maar"]
)
def test_a_no_is_a_no(praat: Praat, nee: str) -> None:
    praat.typ("test doen", BelastingMeten(), 0.9)
    said = praat.typ(nee)
    assert said.responses == ["utter_check_nee"]
    assert "check" not in said.slots


def test_the_list_for_partners_is_not_for_a_daughter(praat: Praat) -> None:
    praat.slots["relatie"] = "moeder"
    said = praat.typ("kan ik de CSI doen", BelastingMeten(), 0.9)
    assert said.responses == ["utter_check_niet_voor_jou"]
    assert praat.typ("ja").slots["check"]["check"] != "csi"


def test_a_list_asked_for_by_name_comes_first(praat: Praat) -> None:
    praat.typ("onze verpleegkundige had het over EDIZ", BelastingMeten(), 0.9)
    begun = praat.typ("ja graag")
    assert begun.slots["check"]["check"] == "ediz"
    assert "utter_check_opdracht" in begun.responses


def test_offered_once_when_it_is_much(praat: Praat) -> None:
    first = praat.typ("ik ben zo moe, ik trek het niet meer elke nacht", BelastingZwaar(), 0.9)
    assert "Hoe zwaar is het?" in knoppen(first)
    praat.slots["signalen"] = ["moe"]
    more = praat.typ("en overdag moet ik ook nog werken en ben ik kapot", BelastingZwaar(), 0.9)
    assert more.responses == ["utter_check_aangeboden"]
    praat.typ("nee")
    again = praat.typ("ik ben gewoon helemaal op van alles", GevoelSteun(), 0.9)
    assert "utter_check_aangeboden" not in again.responses
    heavy = praat.typ("het is me te zwaar allemaal", BelastingZwaar(), 0.9)
    assert "Hoe zwaar is het?" not in knoppen(heavy)


def test_not_offered_beside_danger_or_loss(praat: Praat) -> None:
    for known in ({"crisis": "crisis_zelfdoding"}, {"erkend": ["rouw"]}):
        other = Praat(praat.run, {"onderwerp": "belasting_zwaar", **known})
        said = other.typ("het is allemaal zo veel en ik ben moe", BelastingZwaar(), 0.9)
        assert "utter_check_aangeboden" not in said.responses


def test_the_introduction_is_said_once(praat: Praat) -> None:
    direct = praat.druk(CheckBegin(), "csi")
    assert "wissen" in teksten(direct)
    other = Praat(praat.run)
    other.typ("test doen", BelastingMeten(), 0.9)
    assert "wissen" not in teksten(other.typ("ja"))


def test_half_done_it_is_asked_whether_to_go_on(praat: Praat) -> None:
    praat.druk(CheckBegin(), "csi")
    praat.kies("ja")
    praat.typ("stop maar")
    asked = praat.typ("ik wil de vragen doen", BelastingMeten(), 0.9)
    assert asked.responses == ["utter_check_lag_open"]
    assert praat.typ("ja").slots["check"]["nu"] == 2


def test_a_no_by_its_button(praat: Praat) -> None:
    assert praat.druk(CheckNee(), "").slots["check_aangeboden"] is True
