"""Questions beside the help, over the real content."""

import pytest

from actions.beantwoord import GEEN_BETER, beantwoord
from tests.actions.conftest import beurt

TALK = {"onderwerp": "respijt_zoeken", "laatste_hulp": ("respijtzorg",)}


@pytest.mark.parametrize(
    "text",
    [
        "hoe lang duurt het voor er iemand komt?",
        "kan ik hem laten opnemen?",
        "krijgt die vrijwilliger dan een sleutel van ons huis?",
    ],
)
def test_a_question_in_a_talk_is_answered(text: str) -> None:
    assert len(beantwoord(beurt(tekst=text, **TALK))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "mijn vrouw heeft parkinson",
        "ja dat is goed",
        "ik zoek een traplift",
        "fietsen maken is mijn hobby",
        "de trein van vijf uur",
    ],
)
def test_what_asks_nothing_is_not_answered(text: str) -> None:
    assert beantwoord(beurt(tekst=text)) == []


def test_two_questions_get_two_answers_in_short() -> None:
    text = "hoe lang duurt het voor er iemand komt en kan ik hem laten opnemen?"
    found = beantwoord(beurt(tekst=text, **TALK))
    assert len(found) == 2
    assert all(een.antwoord.count(".") <= 2 for een in found)


def test_a_bare_question_is_about_what_is_on_the_table() -> None:
    assert beantwoord(beurt(tekst="wat kost dat", **TALK)) == []


def test_a_town_is_looked_for_instead() -> None:
    text = "hoe lang duurt het voor er iemand komt in Hattem"
    assert beantwoord(beurt(tekst=text, nieuw=("gemeente_naaste",), **TALK)) == []


def test_less_is_enough_when_nothing_else_answers() -> None:
    turn = beurt(tekst="mag mijn moeder het gas nog aan hebben, ze vergeet alles")
    assert beantwoord(turn) == []
    assert beantwoord(turn, GEEN_BETER)
