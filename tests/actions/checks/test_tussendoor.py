"""A question in between is answered, and the check goes on; after danger it rests."""

from actions.checks.aanbod import CheckBegin
from actions.crisis import CrisisZelfdoding
from actions.na_alarm import CrisisLijktErop
from actions.overdracht import OverdrachtMens
from actions.praten import PratenGroeten
from actions.respijt import RespijtZoeken
from tests.actions.checks.praat import Praat, teksten


def test_the_question_is_answered_and_the_statement_asked_again(praat: Praat) -> None:
    praat.druk(CheckBegin(), "csi")
    praat.slots["gemeente_naaste"] = "Hilversum"
    said = praat.typ("wie kan er een middag bij hem blijven?", RespijtZoeken(), 0.9)
    assert said.cards
    assert said.responses[-2:] == ["utter_check_terug", "utter_check_vraag"]
    assert "1 van 13" in teksten(said)
    assert not any(name.endswith("_vraag") for name in said.responses[:-1])
    praat.typ("ja")
    assert praat.slots["check"]["antwoorden"] == {"1": "ja"}


def test_when_the_answer_needs_a_town_the_statement_waits(praat: Praat) -> None:
    praat.druk(CheckBegin(), "csi")
    asked = praat.typ("wie kan er een middag bij hem blijven?", RespijtZoeken(), 0.9)
    assert praat.slots["open_vraag"].startswith("plaats")
    assert "utter_check_vraag" not in asked.responses
    praat.slots |= {"gemeente_naaste": "Hilversum", "nieuw": ["gemeente_naaste"]}
    town = praat.typ("hilversum", RespijtZoeken(), 0.4)
    assert town.cards
    assert "1 van 13" in teksten(town)


def test_hello_the_next_day_asks_the_statement_again(praat: Praat) -> None:
    praat.druk(CheckBegin(), "csi")
    praat.kies("ja")
    assert "2 van 13" in teksten(praat.typ("hoi", PratenGroeten(), 0.95))


def test_a_wish_for_a_person_goes_first_and_the_check_rests(praat: Praat) -> None:
    praat.druk(CheckBegin(), "csi")
    said = praat.typ("ik wil gewoon een mens spreken", OverdrachtMens(), 0.9)
    assert "utter_check_vraag" not in said.responses
    assert praat.slots["check"]["status"] == "pauze"


def test_after_danger_no_statement_follows_by_itself(praat: Praat) -> None:
    praat.druk(CheckBegin(), "csi")
    praat.slots |= {"open_vraag": "crisis", "crisis": "crisis_zelfdoding"}
    said = praat.typ("ik weet het niet meer", CrisisZelfdoding(), 0.9)
    assert not [een for een in said.responses if een.startswith("utter_check")]
    assert praat.slots["check"]["status"] == "pauze"
    assert "1 van 13" in teksten(Praat(praat.run, praat.slots | {"open_vraag": None}).typ("verder"))


def test_taken_back_the_check_is_named_and_not_pushed(praat: Praat) -> None:
    praat.druk(CheckBegin(), "csi")
    praat.slots |= {
        "open_vraag": "crisis",
        "crisis": "crisis_zelfdoding",
        "gevaar_trap": "twijfel",
    }
    said = praat.typ("nee dat niet, ik ben gewoon moe", CrisisLijktErop(), 0.9)
    assert "utter_check_vraag" not in said.responses
    assert praat.slots["check"]["status"] == "pauze"
