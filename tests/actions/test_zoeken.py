"""What the knowledge base has for this person."""

from actions.respijt import RespijtZoeken
from actions.samen import SamenCursus
from tests.actions.conftest import RunAction

HILVERSUM = {"gemeente_naaste": "Hilversum"}


def test_for_myself_looks_in_my_own_town_only(run_action: RunAction) -> None:
    slots = {"gemeente_mantelzorger": "Hilversum", "gemeente_naaste": "Hattem"}
    said = run_action(SamenCursus(), "en een cursus voor mezelf?", slots=slots)
    assert said.cards
    assert not [card for card in said.cards if "Hattem" in card["title"] + card["text"]]


def test_at_most_two_cards_or_a_third_of_another_kind(run_action: RunAction) -> None:
    said = run_action(RespijtZoeken(), "wie past er op", slots=HILVERSUM)
    assert 1 <= len(said.cards) <= 3
