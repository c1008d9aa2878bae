"""Money that is not trusted to someone."""

from actions.geld import GeldRegelen
from tests.actions.conftest import RunAction


def test_money_in_the_hands_of_another(run_action: RunAction) -> None:
    said = run_action(GeldRegelen(), "mijn broer doet het geld van ma en ik vertrouw het niet")
    assert said.responses[0] == "utter_geld_vertrouwen_begrip"


def test_a_plain_word_comes_first(run_action: RunAction) -> None:
    said = run_action(GeldRegelen(), "ik krijg bijstand, korten ze mij als moeder hier woont?")
    assert "Bijstand" in said.cards[0]["title"]
