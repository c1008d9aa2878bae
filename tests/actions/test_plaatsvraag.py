"""The town of a need."""

from actions.respijt import RespijtZoeken
from tests.actions.conftest import RunAction


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


def test_two_towns_are_named_once_also_later_in_the_talk(run_action: RunAction) -> None:
    slots = {
        "gemeente_mantelzorger": "Hilversum",
        "gemeente_naaste": "Hattem",
        "onderwerp": "respijt_zoeken",
    }
    said = run_action(RespijtZoeken(), "ik woon zelf in hilversum, maakt dat uit?", slots=slots)
    assert said.responses[0] == "utter_twee_plaatsen"
    elsewhere = run_action(RespijtZoeken(), "en in hattem?", slots=slots)
    assert "utter_twee_plaatsen" not in elsewhere.responses
    again = run_action(RespijtZoeken(), "oppas", slots=slots | {"erkend": said.slots["erkend"]})
    assert "utter_twee_plaatsen" not in again.responses


def test_which_town_of_this_name_is_asked_with_quick_replies(run_action: RunAction) -> None:
    said = run_action(
        RespijtZoeken(), "oppas voor mijn moeder in bergen", slots={"nieuw": ["gemeente_naaste"]}
    )
    assert said.responses[-1] == "utter_welke_plaats"
    assert said.slots["open_vraag"] == "plaats_naaste"
    assert [button["title"] for button in said.messages[-1]["buttons"]] == [
        "Bergen (L)",
        "Bergen (NH)",
    ]


def test_nothing_is_shown_before_we_know_which_town(run_action: RunAction) -> None:
    slots = {"nieuw": ["gemeente_naaste"], "gemeente_naaste": None}
    said = run_action(RespijtZoeken(), "en wie past er op mijn vader in laren", slots=slots)
    assert said.cards == []
    assert said.slots["onderwerp"] == "respijt_zoeken"
