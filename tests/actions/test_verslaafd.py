"""Recognising that someone near is addicted."""

import pytest

from actions.verslaafd import over_verslaving
from tests.actions.conftest import beurt


@pytest.mark.parametrize("intent", ["gevoel_steun", "praten_medicijn", "belasting_herkennen", ""])
def test_addiction_comes_before_a_guess(intent: str) -> None:
    assert (
        over_verslaving(beurt(tekst="mijn broer gokt en blowt", intent=intent))
        == "ziekte_verslaving"
    )


def test_it_is_read_in_the_whole_message() -> None:
    told = beurt(
        tekst="ik zit op het mbo", intent="school_combineren", heel="pa drinkt, ik zit op het mbo"
    )
    assert over_verslaving(told) == "ziekte_verslaving"


@pytest.mark.parametrize("intent", ["verlof_kort", "crisis_geweld", "nazorg_steun"])
def test_what_keeps_its_own_answer(intent: str) -> None:
    assert over_verslaving(beurt(tekst="mijn man is verslaafd", intent=intent)) is None


def test_another_need_that_is_clear_stays() -> None:
    text = "ik zoek oppas voor mijn moeder, mijn broer is verslaafd"
    asked = beurt(tekst=text, intent="respijt_zoeken")
    assert over_verslaving(asked) is None
