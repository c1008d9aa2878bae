"""Questions about a talk with others: what to say, and who may come along."""

import pytest

from actions.gesprek import over_gesprek
from tests.actions.conftest import beurt


@pytest.mark.parametrize(
    "text",
    [
        "wat moet ik zeggen als ik bel",
        "wat moet ik dan zeggen als ik die gemeente app",
        "wat zeg ik dan tegen de huisarts",
        "wat kan ik het beste tegen mijn baas zeggen",
        "en wat vertel ik aan mijn broer",
        "hoe begin ik zo'n gesprek",
    ],
)
def test_what_to_say(text: str) -> None:
    assert over_gesprek(beurt(tekst=text)) == "overdracht_samenvatting"


@pytest.mark.parametrize(
    "text",
    [
        "wat moet ik tegen mijn moeder zeggen",
        "wat zeg ik tegen de kinderen",
        "ik weet niet wat ik moet",
        "ze beschuldigt mij dat ik steel, wat moet ik zeggen",
    ],
)
def test_how_to_tell_who_is_ill_is_another_question(text: str) -> None:
    assert over_gesprek(beurt(tekst=text)) is None


def test_who_he_is_the_talk_tells() -> None:
    brother = beurt(tekst="wat moet ik tegen hem zeggen", onderwerp="netwerk_delen")
    assert over_gesprek(brother) == "overdracht_samenvatting"
    assert over_gesprek(beurt(tekst="wat moet ik tegen hem zeggen")) is None


@pytest.mark.parametrize(
    "text",
    [
        "mag er iemand bij zijn?",
        "kan er iemand met me mee",
        "mag mijn zus mee",
        "mag ik mijn broer meenemen",
    ],
)
def test_who_may_come_along(text: str) -> None:
    assert over_gesprek(beurt(tekst=text, onderwerp="toegang_route")) == "toegang_erbij"
    assert over_gesprek(beurt(tekst=text)) is None


@pytest.mark.parametrize(
    "text",
    [
        "kan ik iemand meenemen die mij helpt tegen die lui",
        "of er iemand mee kan naar het gesprek met de gemeente",
        "ik durf niet alleen naar dat gesprek",
        "mag er iemand bij zitten die er verstand van heeft",
        "ik wil iemand naast me bij het keukentafelgesprek",
    ],
)
def test_who_comes_to_help_there(text: str) -> None:
    assert over_gesprek(beurt(tekst=text)) == "toegang_erbij"


def test_who_walks_along_is_no_talk() -> None:
    assert over_gesprek(beurt(tekst="ik zoek iemand die met mijn vader mee wandelt")) is None


def test_a_talk_with_a_desk_that_comes_up_is_no_wish_for_one_here() -> None:
    text = "ik heb morgen een gesprek met de wmo consulent en vind het zo eng allemaal"
    assert over_gesprek(beurt(tekst=text, intent="overdracht_mens")) == "toegang_route"
    wish = beurt(tekst="ik wil een gesprek met iemand", intent="overdracht_mens")
    assert over_gesprek(wish) is None
