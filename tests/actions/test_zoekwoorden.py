"""What is looked for."""

from actions.praten import PratenJa
from actions.respijt import RespijtZoeken
from actions.zinsdelen import Zinsdeel
from actions.zoekwoorden import zoekwoorden
from tests.actions.conftest import RunAction, beurt

HILVERSUM = {"gemeente_naaste": "Hilversum"}


def test_a_mere_town_adds_to_what_was_looked_for(run_action: RunAction) -> None:
    first = run_action(RespijtZoeken(), "kan hij ergens een weekend logeren")
    town = HILVERSUM | {"nieuw": ["gemeente_naaste"]}
    said = run_action(RespijtZoeken(), "hilversum", slots=first.slots | town)
    assert said.slots["gezocht"] == "kan hij ergens een weekend logeren"


def test_yes_to_the_other_need_looks_for_what_was_said_of_it(run_action: RunAction) -> None:
    both = "wie kan er oppassen en waar mag ik gratis parkeren"
    first = run_action(RespijtZoeken(), both, slots=HILVERSUM)
    said = run_action(PratenJa(), "ja graag", "praten_ja", HILVERSUM | first.slots)
    assert "arkeer" in said.cards[0]["title"]


def test_another_town_takes_the_place_of_the_first(run_action: RunAction) -> None:
    first = run_action(RespijtZoeken(), "kan hij ergens logeren in hilversum", slots=HILVERSUM)
    assert first.slots["gezocht"] == "kan hij ergens logeren"
    town = {"gemeente_naaste": "Hattem", "nieuw": ["gemeente_naaste"]}
    said = run_action(RespijtZoeken(), "sorry ik bedoel hattem", slots=first.slots | town)
    assert said.cards
    assert not [card for card in said.cards if "Hilversum" in card["title"]]


def test_a_part_about_another_need_is_not_looked_for() -> None:
    parts = tuple(
        Zinsdeel(text) for text in ("hij dwaalt elke nacht,", "wie past er op", "en wie poetst er?")
    )
    turn = beurt(tekst="x", delen=parts)
    looked_for = zoekwoorden(turn, "respijt_zoeken", vervolgt=False)
    assert looked_for == "hij dwaalt elke nacht, wie past er op"
