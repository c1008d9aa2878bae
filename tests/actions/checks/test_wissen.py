"""Deleted is only what someone says so of."""

import pytest

from actions.checks.aanbod import CheckBegin
from actions.checks.bewaren import CheckUitslag
from tests.actions.checks.praat import Praat
from tests.actions.checks.test_bewaren import doe_csi


@pytest.fixture
def bewaard(praat: Praat) -> Praat:
    doe_csi(praat, 6)
    praat.druk(CheckUitslag(), "bewaar")
    return praat


@pytest.mark.parametrize(
    "tekst",
    ["verwijder dat", "gooi maar weg", "wis alles", "Verwijder het toch maar", "Toch wissen"],
)
def test_deleted_when_said(bewaard: Praat, tekst: str) -> None:
    said = bewaard.typ(tekst)
    assert said.responses == ["utter_check_gewist"]
    assert said.messages[0]["custom"]["beeld"] == {"soort": "weg"}
    assert bewaard.slots["uitslagen"] is None and bewaard.slots["check"] is None


@pytest.mark.parametrize(
    ("tekst", "response"),
    [
        ("wis mijn uitslag niet", "utter_check_wis_niet"),
        ("nee niet weggooien", "utter_check_wis_niet"),
        ("kan ik mijn uitslag later wissen?", "utter_check_wist_nu"),
        ("hoe wis ik dat", "utter_check_wist_nu"),
    ],
)
def test_a_no_and_a_question_delete_nothing(bewaard: Praat, tekst: str, response: str) -> None:
    assert bewaard.typ(tekst).responses == [response]
    assert len(bewaard.slots["uitslagen"]) == 1 and bewaard.slots["check"]


def test_after_the_question_a_yes_or_a_no(bewaard: Praat) -> None:
    bewaard.typ("kan ik mijn uitslag later wissen?")
    assert bewaard.typ("nee laat maar").responses == ["utter_check_wis_niet"]
    bewaard.typ("kan ik mijn uitslag later wissen?")
    assert bewaard.typ("ja doe maar").responses == ["utter_check_gewist"]


def test_of_several_the_one_that_is_named(bewaard: Praat) -> None:
    doe_csi(bewaard, 4)
    bewaard.druk(CheckUitslag(), "bewaar")
    bewaard.typ("wis de eerste uitslag")
    [over] = bewaard.slots["uitslagen"]
    assert over["uitslag"]["antwoorden"]["5"] == "nee" and bewaard.slots["check"]


def test_asked_which_as_often_as_it_takes(bewaard: Praat) -> None:
    doe_csi(bewaard, 4)
    bewaard.druk(CheckUitslag(), "bewaar")
    for _ in range(2):
        assert bewaard.typ("wis mijn uitslag").responses == ["utter_check_wis_welke"]
    assert len(bewaard.slots["uitslagen"]) == 2
    assert bewaard.typ("allebei").responses == ["utter_check_gewist_alle"]


def test_another_that_is_not_kept_is_not_kept_by_deleting(bewaard: Praat) -> None:
    doe_csi(bewaard, 4)
    bewaard.typ("wis de eerste uitslag")
    assert not bewaard.slots["uitslagen"] and bewaard.slots["check"]


def test_in_the_middle(praat: Praat) -> None:
    praat.druk(CheckBegin(), "csi")
    praat.kies("ja")
    assert praat.typ("wis mijn antwoorden").responses == ["utter_check_gewist_antwoorden"]
    assert praat.slots["check"] is None
