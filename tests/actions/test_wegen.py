"""A sure guess stands; an unsure one needs evidence."""

from actions.wegen import onzeker, weeg
from tests.actions.conftest import beurt


def test_a_sure_guess_stands() -> None:
    turn = beurt(tekst="hulp bij papieren", intent="geld_regelen", zekerheid=0.8)
    assert weeg(turn).intent == "geld_regelen"


def test_a_strong_sign_beats_a_sure_guess() -> None:
    turn = beurt(tekst="mijn vader wil euthanasie", intent="praktisch_regelwerk", zekerheid=0.9)
    assert weeg(turn).intent == "ziekte_levenseinde"


def test_a_plain_word_decides_when_unsure() -> None:
    turn = beurt(
        tekst="ik vroeg om iemand die mijn man kan wassen",
        intent="overdracht_mens",
        zekerheid=0.31,
        kansen=(("overdracht_mens", 0.31), ("respijt_zoeken", 0.15)),
    )
    assert weeg(turn).intent == "praktisch_verzorging"


def test_what_cannot_be_meant_makes_the_rest_likelier() -> None:
    turn = beurt(
        tekst="iemand thuis voor mijn man",
        intent="jong_zorgen",
        zekerheid=0.4,
        relatie="man",
        kansen=(("jong_zorgen", 0.4), ("respijt_zoeken", 0.2), ("netwerk_uitval", 0.05)),
    )
    weighed = weeg(turn)
    assert weighed.intent == "respijt_zoeken"
    assert not onzeker(weighed)


def test_moods_of_one_kind_add_up() -> None:
    turn = beurt(
        tekst="het wordt me allemaal te veel",
        intent="belasting_zwaar",
        zekerheid=0.3,
        kansen=(("belasting_zwaar", 0.3), ("gevoel_steun", 0.25), ("belasting_herkennen", 0.1)),
    )
    assert not onzeker(weeg(turn))


def test_danger_is_not_weighed_here() -> None:
    turn = beurt(tekst="mijn vader wil euthanasie", intent="bedoel_je", open_vraag="crisis")
    assert weeg(turn).intent == "bedoel_je"


def test_personal_care_is_no_respite_but_both_may_be_asked() -> None:
    turn = beurt(tekst="iemand die hem kan wassen", intent="respijt_zoeken", zekerheid=0.7)
    assert weeg(turn).intent == "praktisch_verzorging"
    both = beurt(tekst="een oppas die hem ook kan wassen", intent="respijt_zoeken", zekerheid=0.7)
    assert weeg(both).intent == "respijt_zoeken"


def test_a_guess_that_stands_alone_is_believed() -> None:
    alone = beurt(intent="respijt_zoeken", zekerheid=0.37, kansen=(("samen_cursus", 0.12),))
    assert not onzeker(alone)
    assert onzeker(beurt(intent="respijt_zoeken", zekerheid=0.37, kansen=(("samen_cursus", 0.3),)))


def test_the_price_of_a_thing_is_about_that_thing() -> None:
    turn = beurt(tekst="krijgen we een rolstoel vergoed", intent="geld_verzekering", zekerheid=0.9)
    assert weeg(turn).intent == "wonen_regelen"
    travel = beurt(tekst="krijg ik benzine vergoed", intent="geld_verzekering", zekerheid=0.9)
    assert weeg(travel).intent == "geld_verzekering"
