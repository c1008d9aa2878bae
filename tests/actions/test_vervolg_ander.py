"""Other help than what came first."""

from actions.vaste_antwoorden import ACTIES
from actions.vervolg_ander import VervolgKeuze, VervolgMeer
from actions.vrijwilliger import VrijwilligerVraag
from tests.actions.conftest import RunAction

VervolgBedoel = next(actie for actie in ACTIES if actie.intent == "vervolg_bedoel")
ON_THE_TABLE = {"onderwerp": "respijt_zoeken", "gemeente_naaste": "Hilversum"}


def test_more_shows_nothing_twice(run_action: RunAction) -> None:
    first = run_action(VervolgMeer(), "nog meer", slots=ON_THE_TABLE)
    again = run_action(
        VervolgMeer(), "nog meer", slots=ON_THE_TABLE | {"getoond": first.slots["getoond"]}
    )
    titles = {card["title"] for card in first.cards}
    assert titles.isdisjoint({card["title"] for card in again.cards})


def test_a_choice_by_number(run_action: RunAction) -> None:
    said = run_action(
        VervolgKeuze(), "de tweede", slots={"opties": ["geld_regelen", "gevoel_steun"]}
    )
    assert said.slots["onderwerp"] == "gevoel_steun"


def test_after_i_mean_a_name_is_shown(run_action: RunAction) -> None:
    said = run_action(
        VervolgBedoel(),
        "nee ik bedoel dagcentrum zonnehoeve",
        slots=ON_THE_TABLE,
    )
    assert "Zonnehoeve" in said.cards[0]["title"]


def test_turned_down_without_another_wish(run_action: RunAction) -> None:
    turn = {"onderwerp": "vrijwilliger_vraag", "laatste_hulp": ["vrijwilliger-in-de-buurt"]}
    said = run_action(VrijwilligerVraag(), "nee toch geen vrijwilliger", slots=turn)
    assert said.responses == ["utter_vervolg_dan_niet"]


def test_more_keeps_the_night(run_action: RunAction) -> None:
    slots = {
        "onderwerp": "respijt_zoeken",
        "gezocht": "iemand die de nacht bij hem blijft",
        "eerder_weg": ["hij wil niet weg"],
    }
    said = run_action(VervolgMeer(), "nog meer", "vervolg_meer", slots)
    assert "Zorg in de nacht, thuis" in [card["title"] for card in said.cards]
