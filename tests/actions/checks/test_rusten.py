"""Stopping in so many words, and coming back."""

import pytest

from actions.checks.aanbod import CheckBegin
from actions.praten import BedoelJe, PratenGroeten
from tests.actions.checks.praat import Praat, teksten


@pytest.fixture
def halverwege(praat: Praat) -> Praat:
    praat.druk(CheckBegin(), "hoe-gaat-het")
    praat.typ("8")
    return praat


@pytest.mark.parametrize(
    "text",
    [
        "ik wil hier niet mee doorgaan",
        "stop de vragenlijst",
        "ik wil niet verder met die vragen",
        "geen vragen meer",
        "ik ga stoppen met deze test",
    ],
)
def test_stopped(halverwege: Praat, text: str) -> None:
    assert halverwege.typ(text).responses == ["utter_check_stop"]
    assert halverwege.slots["check"]["status"] == "gestopt"


@pytest.mark.parametrize(
    "text", ["ons reisje gaat niet meer door", "dat gaat niet meer door, dus ja"]
)
def test_what_does_not_go_on_is_no_stop(praat: Praat, text: str) -> None:
    praat.druk(CheckBegin(), "csi")
    praat.typ(text)
    assert praat.slots["check"]["status"] == "bezig"


@pytest.mark.parametrize("text", ["hoi", "Goedemorgen", "hallo daar"])
def test_who_comes_back_is_asked_whether_to_go_on(halverwege: Praat, text: str) -> None:
    halverwege.typ("later verder")
    said = halverwege.typ(text, PratenGroeten(), 0.95)
    assert said.responses == ["utter_check_lag_open"]
    assert "2 van 5" in teksten(halverwege.typ("ja"))


def test_an_answer_after_all_goes_on(halverwege: Praat) -> None:
    halverwege.typ("later verder")
    assert "3 van 5" in teksten(halverwege.typ("slecht"))


def test_a_bare_yes_after_a_pause_answers_no_statement(praat: Praat) -> None:
    praat.druk(CheckBegin(), "csi")
    praat.typ("later verder")
    praat.typ("nee", BedoelJe())
    assert praat.slots["check"]["antwoorden"] == {}
