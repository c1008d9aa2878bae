"""A listening ear: help once, then listening, each time in other words."""

from actions.gevoel import GevoelSteun
from actions.nazorg import NazorgSteun
from tests.actions.conftest import RunAction


def test_help_once_and_then_we_listen(run_action: RunAction) -> None:
    first = run_action(GevoelSteun(), "ik mis hem zo")
    assert first.cards
    assert first.slots["open_vraag"] == "vertel"
    second = run_action(GevoelSteun(), "s avonds is het het ergst", slots=first.slots)
    assert second.responses == ["utter_gevoel_luister"]
    slots = first.slots | second.slots
    third = run_action(GevoelSteun(), "dan is het zo stil", slots=slots)
    assert third.responses == ["utter_gevoel_luister_nog"]
    assert third.slots["open_vraag"] == "mens"


def test_a_town_is_not_a_story(run_action: RunAction) -> None:
    slots = {"onderwerp": "nazorg_steun", "gemeente_mantelzorger": "Hilversum"}
    said = run_action(
        NazorgSteun(), "hilversum", slots=slots | {"nieuw": ["gemeente_mantelzorger"]}
    )
    assert said.cards
