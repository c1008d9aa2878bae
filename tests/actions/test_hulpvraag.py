"""Finding help: recognised, local first, one question, nothing twice."""

from actions.jong import JongZorgen
from actions.respijt import RespijtZoeken
from actions.werk import SchoolCombineren
from tests.actions.conftest import RunAction

HILVERSUM = {"gemeente_naaste": "Hilversum"}


def test_known_town_gets_local_help(run_action: RunAction) -> None:
    said = run_action(RespijtZoeken(), "wie past er op", slots=HILVERSUM)
    assert [name for name in said.responses if name.endswith("_lokaal")]
    assert said.responses[-1] == "utter_respijt_zoeken_vraag"
    assert said.slots["onderwerp"] == "respijt_zoeken"
    assert said.slots["laatste_hulp"]


def test_without_a_town_the_town_is_the_one_question(run_action: RunAction) -> None:
    said = run_action(RespijtZoeken(), "wie past er op mijn man", slots={"relatie": "man"})
    assert said.responses[-1] == "utter_respijt_zoeken_plaats"
    assert said.slots["open_vraag"] == "plaats_naaste"


def test_a_signal_is_recognised_once(run_action: RunAction) -> None:
    said = run_action(RespijtZoeken(), "oppas", slots={"signalen": ["nacht"]})
    assert said.responses[0] == "utter_erkenning_nacht"
    again = run_action(
        RespijtZoeken(), "oppas", slots={"signalen": ["nacht"], "erkend": said.slots["erkend"]}
    )
    assert again.responses[0] == "utter_respijt_zoeken_begrip"


def test_after_a_choice_the_same_question_does_not_come_back(run_action: RunAction) -> None:
    first = run_action(RespijtZoeken(), "wie past er op", slots=HILVERSUM)
    chosen = run_action(
        RespijtZoeken(), "/respijt_zoeken", slots=HILVERSUM | first.slots | {"keuze": "een nacht"}
    )
    assert "utter_respijt_zoeken_vraag" not in chosen.responses
    assert chosen.responses[-1] in ("utter_vervolg_hoe_vraag", "utter_hulp_al_genoemd")


def test_school_asks_once_whether_someone_knows(run_action: RunAction) -> None:
    first = run_action(SchoolCombineren(), "ik kom niet aan mijn huiswerk toe")
    again = run_action(SchoolCombineren(), "nee niemand weet het", slots=first.slots)
    assert "utter_school_combineren_vraag" in first.responses
    assert "utter_school_combineren_vraag" not in again.responses
    assert "utter_school_combineren_zin" in again.responses


def test_every_card_has_source_and_date(run_action: RunAction) -> None:
    said = run_action(JongZorgen(), "mijn moeder is ziek", slots={"jong": True})
    assert said.cards
    assert all(card["source"] and card["checked_on"] for card in said.cards)


def test_who_said_how_long_is_not_asked_how_long(run_action: RunAction) -> None:
    said = run_action(RespijtZoeken(), "wie past er een middag op hem", slots=HILVERSUM)
    assert said.responses[-1] == "utter_vervolg_hoe_vraag"


def test_the_opening_line_comes_once_in_a_talk(run_action: RunAction) -> None:
    opening = "utter_respijt_zoeken_begrip"
    first = run_action(RespijtZoeken(), "wie past er op", slots=HILVERSUM)
    assert opening in first.responses
    later = first.slots | {"onderwerp": "wonen_regelen", "gezegd": []}
    assert opening not in run_action(RespijtZoeken(), "oppas", slots=HILVERSUM | later).responses
