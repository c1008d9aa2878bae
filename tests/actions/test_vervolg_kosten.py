"""What it costs, and how much one gets."""

from actions.vervolg import VervolgHoe
from actions.vervolg_kosten import VervolgKosten
from tests.actions.conftest import RunAction

ON_THE_TABLE = {"onderwerp": "respijt_zoeken", "gemeente_naaste": "Hilversum"}


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
