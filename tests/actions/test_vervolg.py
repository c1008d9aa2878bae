"""Questions about the help on the table."""

from actions.vervolg import VervolgHoe, als_zin
from actions.vervolg_kosten import VervolgKosten
from tests.actions.conftest import RunAction

ON_THE_TABLE = {"onderwerp": "respijt_zoeken", "gemeente_naaste": "Hilversum"}


def test_costs_and_way_of_the_help_on_the_table(run_action: RunAction) -> None:
    slots = ON_THE_TABLE | {"laatste_hulp": ["mantelzorglijn"]}
    assert run_action(VervolgKosten(), "wat kost dat", slots=slots).messages[0]["antwoord"]
    assert run_action(VervolgHoe(), "hoe kom ik daaraan", slots=slots).messages[0]["antwoord"]


def test_what_was_just_said_is_not_said_again(run_action: RunAction) -> None:
    slots = ON_THE_TABLE | {"laatste_hulp": ["mantelzorglijn"]}
    first = run_action(VervolgKosten(), "wat kost dat", slots=slots)
    again = run_action(VervolgKosten(), "wie betaalt dat", slots=slots | first.slots)
    assert again.responses == ["utter_niets_nieuws_hulp"]
    assert again.cards
    third = run_action(VervolgKosten(), "ja maar wie dan", slots=slots | again.slots)
    assert third.responses == ["utter_niets_nieuws"]


def test_als_zin() -> None:
    assert als_zin("gratis") == "Gratis."
    assert als_zin(" ") == ""
