"""A complaint: a kind word, and where it goes."""

from actions.klacht import PratenKlacht
from actions.vervolg import VervolgHoe
from tests.actions.conftest import RunAction


def test_anger_gets_a_kind_word_and_a_way(run_action: RunAction) -> None:
    said = run_action(PratenKlacht(), "ik ben zo boos op de thuiszorg", "praten_klacht")
    assert said.responses[0] == "utter_praten_klacht_boos"
    assert [card["title"] for card in said.cards] == [
        "Een klacht over zorg of hulp",
        "Onafhankelijke cliëntondersteuning",
    ]
    how = run_action(VervolgHoe(), "hoe doe ik dat precies", "vervolg_hoe", said.slots)
    assert "klachtenfunctionaris" in how.messages[0]["antwoord"]


def test_asked_what_it_is_about_and_told(run_action: RunAction) -> None:
    said = run_action(PratenKlacht(), "ik wil een klacht indienen", "praten_klacht")
    assert said.responses == ["utter_praten_klacht_begrip", "utter_praten_klacht_vraag"]
    told = run_action(PratenKlacht(), "over de gemeente", "praten_klacht", said.slots)
    assert told.cards[0]["title"] == "Een klacht over de gemeente"


def test_help_with_it_and_the_step_after_it(run_action: RunAction) -> None:
    said = run_action(PratenKlacht(), "de gemeente liegt gewoon tegen ons", "praten_klacht")
    helps = run_action(VervolgHoe(), "gratis hulp daarbij?", "vervolg_kosten", said.slots)
    assert helps.cards[0]["title"] == "Onafhankelijke cliëntondersteuning"
    higher = run_action(VervolgHoe(), "en als ze niks doen", "vervolg_hoe", helps.slots)
    assert "ombudsman" in higher.messages[0]["antwoord"]


def test_about_this_bot(run_action: RunAction) -> None:
    said = run_action(PratenKlacht(), "wat een slechte chatbot is dit", "praten_klacht")
    assert said.responses == ["utter_praten_klacht_naast"]


def test_a_ride_that_goes_wrong(run_action: RunAction) -> None:
    said = run_action(PratenKlacht(), "de regiotaxi laat hem steeds staan", "praten_klacht")
    assert said.cards[0]["title"] == "Een klacht over een taxi of busje"
    again = run_action(PratenKlacht(), "nee ik zoek geen taxi, waar klaag ik", slots=said.slots)
    assert "vervoerder" in again.messages[0]["antwoord"]
