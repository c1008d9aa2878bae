"""Short moves within a talk."""

from actions.vaste_antwoorden import ACTIES
from actions.vervolg import (
    VervolgGegeven,
    VervolgHoe,
    VervolgKeuze,
    VervolgKosten,
    VervolgMeer,
)
from tests.actions.conftest import RunAction

VervolgBedoel = next(actie for actie in ACTIES if actie.intent == "vervolg_bedoel")
ON_THE_TABLE = {"onderwerp": "respijt_zoeken", "gemeente_naaste": "Hilversum"}


def test_a_bare_town_runs_the_need_again(run_action: RunAction) -> None:
    said = run_action(VervolgGegeven(), "hilversum", slots=ON_THE_TABLE)
    assert any(card["title"] for card in said.cards)
    assert said.slots["onderwerp"] == "respijt_zoeken"


def test_a_first_relation_is_recognised(run_action: RunAction) -> None:
    said = run_action(
        VervolgGegeven(), "mijn moeder", slots={"relatie": "moeder", "nieuw": ["relatie"]}
    )
    assert said.responses[0] == "utter_belasting_herkennen_begrip"


def test_no_loop_when_nothing_is_on_the_table(run_action: RunAction) -> None:
    town = {"nieuw": ["gemeente_naaste"]}
    first = run_action(VervolgGegeven(), "hattem", slots=town)
    again = run_action(VervolgGegeven(), "hattem", slots=town | first.slots)
    assert first.responses != again.responses


def test_costs_and_way_of_the_help_on_the_table(run_action: RunAction) -> None:
    slots = ON_THE_TABLE | {"laatste_hulp": ["mantelzorglijn"]}
    assert run_action(VervolgKosten(), "wat kost dat", slots=slots).messages[0]["antwoord"]
    assert run_action(VervolgHoe(), "hoe kom ik daaraan", slots=slots).messages[0]["antwoord"]


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


def test_costs_of_what_is_named(run_action: RunAction) -> None:
    slots = ON_THE_TABLE | {"laatste_hulp": ["respijtzorg", "mantelzorglijn"]}
    said = run_action(VervolgKosten(), "wat kost die mantelzorglijn dan?", slots=slots)
    assert said.cards[0]["title"] == "Mantelzorglijn"
    second = run_action(VervolgHoe(), "de tweede, hoe kom ik daaraan", slots=slots)
    assert second.cards[0]["title"] == "Mantelzorglijn"


def test_how_much_the_town_gives(run_action: RunAction) -> None:
    slots = {"gemeente_naaste": "Hilversum", "laatste_hulp": ["mantelzorgwaardering-hilversum"]}
    said = run_action(VervolgKosten(), "hoeveel", slots=slots)
    assert "€ 50" in said.messages[0]["antwoord"]


def test_after_i_mean_a_name_is_shown(run_action: RunAction) -> None:
    said = run_action(
        VervolgBedoel(),
        "nee ik bedoel dagcentrum zonnehoeve",
        slots=ON_THE_TABLE,
    )
    assert "Zonnehoeve" in said.cards[0]["title"]


def test_what_was_just_said_is_not_said_again(run_action: RunAction) -> None:
    slots = ON_THE_TABLE | {"laatste_hulp": ["mantelzorglijn"]}
    first = run_action(VervolgKosten(), "wat kost dat", slots=slots)
    again = run_action(VervolgKosten(), "wie betaalt dat", slots=slots | first.slots)
    assert again.responses == ["utter_niets_nieuws_hulp"]
    assert again.cards
    third = run_action(VervolgKosten(), "ja maar wie dan", slots=slots | again.slots)
    assert third.responses == ["utter_niets_nieuws"]


def test_how_much_it_was_before(run_action: RunAction) -> None:
    slots = {"laatste_hulp": ["mantelzorgwaardering-hilversum"]}
    said = run_action(VervolgKosten(), "hoeveel was dat in 2023?", slots=slots)
    assert "€ 150" in said.messages[0]["antwoord"]


def test_an_amount_that_is_not_known_today(run_action: RunAction) -> None:
    hattem = {"laatste_hulp": ["mantelzorgcompliment-hattem"]}
    said = run_action(VervolgKosten(), "hoeveel euro precies?", slots=hattem)
    assert said.responses == ["utter_vervolg_bedrag_vroeger"]
    assert said.messages[0]["jaar"] == "2022"
    never = run_action(VervolgKosten(), "hoeveel was dat in 2010?", slots=hattem)
    assert never.responses == ["utter_vervolg_bedrag_onbekend"]


def test_a_bare_name_of_several_towns_is_only_asked_about(run_action: RunAction) -> None:
    slots = {"onderwerp": "respijt_zoeken", "open_vraag": "plaats_naaste"}
    said = run_action(VervolgGegeven(), "bergen", slots=slots | {"nieuw": ["gemeente_naaste"]})
    assert said.responses == ["utter_welke_plaats"]
    assert said.slots["open_vraag"] == "plaats_naaste"
