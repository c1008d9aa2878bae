"""The other need in a message."""

from actions.andere_behoefte import ander
from tests.actions.conftest import beurt


def test_what_the_classifier_heard_as_second_comes_first() -> None:
    turn = beurt(tekst="dank u. en hoe regel ik verlof", tweede="verlof_kort")
    assert ander(turn) == "verlof_kort"


def test_else_a_plain_word_else_what_is_likely_enough() -> None:
    assert ander(beurt(tekst="waar mag ik parkeren")) == "wonen_regelen"
    likely = (("praten_bedanken", 0.5), ("geld_regelen", 0.2))
    assert ander(beurt(tekst="tja", intent="praten_bedanken", kansen=likely)) == "geld_regelen"
    assert ander(beurt(tekst="tja", kansen=(("geld_regelen", 0.1),))) is None
