"""What someone adds to the need on the table."""

from actions.vervolg_gegeven import VervolgAndereGroep, VervolgGegeven
from tests.actions.conftest import RunAction

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


def test_a_bare_name_of_several_towns_is_only_asked_about(run_action: RunAction) -> None:
    slots = {"onderwerp": "respijt_zoeken", "open_vraag": "plaats_naaste"}
    said = run_action(VervolgGegeven(), "bergen", slots=slots | {"nieuw": ["gemeente_naaste"]})
    assert said.responses == ["utter_welke_plaats"]
    assert said.slots["open_vraag"] == "plaats_naaste"


def test_the_same_for_another(run_action: RunAction) -> None:
    peers = {
        "onderwerp": "samen_lotgenoten",
        "gemeente_naaste": "Doetinchem",
        "laatste_hulp": ["lotgenotencafe-doetinchem"],
        "getoond": ["lotgenotencafe-doetinchem"],
    }
    said = run_action(VervolgAndereGroep(), "en ook iets voor mijn zus?", slots=peers)
    assert said.messages[0]["ander"] == "zus"
    assert len(said.cards) > 0
    herself = run_action(VervolgAndereGroep(), "is er ook iets voor mijn moeder zelf", slots=peers)
    assert herself.slots["onderwerp"] == "toegang_route"


def test_for_whom_it_is_when_the_content_says_so(run_action: RunAction) -> None:
    thanks = {
        "onderwerp": "geld_waardering",
        "gemeente_naaste": "Hattem",
        "laatste_hulp": ["mantelzorgwaardering"],
    }
    said = run_action(VervolgAndereGroep(), "krijgt mijn zus ook iets?", slots=thanks)
    assert said.cards[0]["title"] == "Mantelzorgwaardering"
