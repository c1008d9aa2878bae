"""Finding help: local first, one question, nothing of another town."""

import pytest

from actions.hulpvraag import eerste_zin, korte_naam
from actions.jong import JongZorgen
from actions.respijt import RespijtZoeken
from tests.actions.conftest import RunAction


def test_known_town_gets_local_help(run_action: RunAction) -> None:
    said = run_action(RespijtZoeken(), "wie past er op", slots={"gemeente_naaste": "Hilversum"})
    assert "utter_hulp_lokaal" in said.responses
    assert said.responses[-1] == "utter_respijt_zoeken_vraag"
    assert said.slots["onderwerp"] == "respijt_zoeken"
    assert said.slots["laatste_hulp"]


def test_without_a_town_the_town_is_the_one_question(run_action: RunAction) -> None:
    said = run_action(RespijtZoeken(), "wie past er op mijn man", slots={"relatie": "man"})
    assert said.responses[-1] == "utter_respijt_zoeken_plaats"
    assert said.slots["open_vraag"] == "plaats_naaste"


def test_a_town_without_content_hears_so_once(run_action: RunAction) -> None:
    first = run_action(RespijtZoeken(), "oppas", slots={"gemeente_naaste": "Zwolle"})
    assert "utter_hulp_geen_lokaal" in first.responses
    again = run_action(
        RespijtZoeken(),
        "oppas",
        slots={"gemeente_naaste": "Zwolle", "erkend": first.slots["erkend"]},
    )
    assert "utter_hulp_geen_lokaal" not in again.responses
    assert not [card for card in first.cards if "Hilversum" in card["title"]]


def test_two_towns_are_named(run_action: RunAction) -> None:
    said = run_action(
        RespijtZoeken(),
        "oppas",
        slots={"gemeente_mantelzorger": "Hilversum", "gemeente_naaste": "Hattem"},
    )
    assert said.responses[0] == "utter_twee_plaatsen"


def test_a_signal_is_recognised_once(run_action: RunAction) -> None:
    said = run_action(RespijtZoeken(), "oppas", slots={"signalen": ["nacht"]})
    assert said.responses[0] == "utter_erkenning_nacht"
    again = run_action(
        RespijtZoeken(), "oppas", slots={"signalen": ["nacht"], "erkend": said.slots["erkend"]}
    )
    assert again.responses[0] == "utter_respijt_zoeken_begrip"


def test_a_second_need_is_offered(run_action: RunAction) -> None:
    said = run_action(
        RespijtZoeken(),
        "oppas",
        slots={"gemeente_naaste": "Hilversum", "tweede_behoefte": "geld_regelen"},
    )
    assert said.responses[-1] == "utter_tweede_behoefte"
    assert said.slots["opties"] == ["geld_regelen"]


def test_every_card_has_source_and_date(run_action: RunAction) -> None:
    said = run_action(JongZorgen(), "mijn moeder is ziek", slots={"jong": True})
    assert said.cards
    assert all(card["source"] and card["checked_on"] for card in said.cards)


@pytest.mark.parametrize(
    ("name", "town", "short"),
    [
        ("Aanwezigheidszorg in Hilversum", "Hilversum", "Aanwezigheidszorg"),
        ("Gemeente Hattem", "Hattem", "Gemeente"),
        ("Handen-in-Huis", "Hattem", "Handen-in-Huis"),
        ("Dagbesteding in Doetinchem", None, "Dagbesteding in Doetinchem"),
    ],
)
def test_korte_naam(name: str, town: str | None, short: str) -> None:
    assert korte_naam(name, town) == short


def test_eerste_zin() -> None:
    assert eerste_zin("Bel eerst. Loop dan binnen.") == "Bel eerst."
