"""What to say out loud: to the desk, the boss, the family."""

from typing import Any

import pytest

from actions.bedoelingen import bedoelingen
from actions.voorlezen import OverdrachtSamenvatting, _woorden, tegen_wie, wens, zorg
from knowledge.woorden import read_woorden
from tests.actions.conftest import RunAction, beurt


@pytest.mark.parametrize(
    ("text", "known", "who"),
    [
        ("wat moet ik tegen mijn baas zeggen", {}, "werk"),
        ("en tegen mijn broer?", {}, "familie"),
        ("wat zeg ik tegen het ciz", {}, "ciz"),
        ("wat moet ik zeggen", {"onderwerp": "verlof_kort"}, "werk"),
        ("wat moet ik zeggen", {"laatste_hulp": ("keukentafelgesprek",)}, "gesprek"),
        ("wat moet ik zeggen", {"laatste_hulp": ("mantelzorglijn",)}, "lijn"),
        ("wat moet ik zeggen", {"laatste_hulp": ("respijtzorg",)}, "loket"),
        ("wat moet ik zeggen", {}, "loket"),
    ],
)
def test_to_whom(text: str, known: dict[str, Any], who: str) -> None:
    assert tegen_wie(beurt(tekst=text, **known)) == who


def test_in_the_i_form() -> None:
    turn = beurt(relatie="vader", aandoening="dementie", onderwerp="samen_lotgenoten")
    assert zorg(turn) == "Ik zorg voor mijn vader met dementie."
    assert wens(turn) == "Ik zoek mensen die dit ook meemaken. "
    assert not [een for een in _woorden()["wens"].values() if "jij" in een or "jou" in een]


def test_the_boss_hears_of_the_leave_and_not_of_the_money(run_action: RunAction) -> None:
    known = {"onderwerp": "geld_regelen", "gezegd": ["utter_verlof_kort_uren:1"]}
    said = run_action(OverdrachtSamenvatting(), "wat moet ik tegen mijn baas zeggen", slots=known)
    assert said.responses == ["utter_voorlezen_werk"]
    assert "verlof" in said.messages[0]["wens"]


def test_asked_again_it_says_what_else(run_action: RunAction) -> None:
    first = run_action(OverdrachtSamenvatting(), "wat moet ik zeggen als ik bel")
    assert first.responses == ["utter_voorlezen_loket"]
    again = run_action(OverdrachtSamenvatting(), "wat moet ik zeggen als ik bel", slots=first.slots)
    assert again.responses == ["utter_voorlezen_nog"]


def test_the_words_belong_to_what_is_known() -> None:
    assert set(_woorden()["ziekte"]) <= set(read_woorden().aandoeningen)
    own = {"praktisch_vervoer", "praktisch_verzorging", "toegang_wacht"}
    assert set(_woorden()["wens"]) <= set(bedoelingen()) | own


def test_the_same_talk_goes_on_with_the_same_person(run_action: RunAction) -> None:
    first = run_action(OverdrachtSamenvatting(), "wat moet ik tegen mijn broer zeggen")
    again = run_action(OverdrachtSamenvatting(), "hoe begin ik zo'n gesprek", slots=first.slots)
    assert again.responses == ["utter_voorlezen_nog_samen"]
