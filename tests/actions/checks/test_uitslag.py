"""The result: words, picture, what weighs most, one next step, a person when it is high."""

import pytest

from actions.checks.aanbod import CheckBegin
from actions.checks.bewaren import CheckUitslag
from actions.checks.over_uitslag import BEWAREN
from knowledge.checks import Check, checks
from knowledge.form import sentences
from tests.actions.checks.praat import Praat, knoppen, teksten
from tests.actions.conftest import Said


def vul(praat: Praat, slug: str, answers: list[str]) -> Said:
    praat.druk(CheckBegin(), slug)
    return [praat.kies(een) for een in answers][-1]


def test_high(praat: Praat) -> None:
    praat.slots["gemeente_naaste"] = "Hilversum"
    said = vul(praat, "csi", ["ja"] * 8 + ["nee"] * 5)
    assert "8 keer ja" in teksten(said)
    assert "vanaf 7" in teksten(said)
    assert "momentopname" in teksten(said)
    beeld = said.messages[0]["custom"]["beeld"]
    assert beeld["soort"] == "uitslag" and beeld["uitslag"]["check"] == "csi"
    assert 1 <= len(said.cards) <= 2
    assert knoppen(said)[0] == "Een mens spreken"
    assert said.responses[-1] == "utter_check_mens_huisarts"
    assert praat.slots["open_vraag"] == "mens"


def test_nothing_weighs(praat: Praat) -> None:
    said = vul(praat, "csi", ["nee"] * 13)
    assert "utter_check_licht" in said.responses
    assert not said.cards
    assert said.responses[-1] == "utter_check_bewaren"


def test_light_is_not_called_heavy(praat: Praat) -> None:
    said = vul(praat, "hoe-gaat-het", ["3", "goed", "genoeg", "samen", "lang"])
    assert "utter_check_licht" in said.responses and not said.cards


def test_keeping_is_asked_when_no_person_is_offered(praat: Praat) -> None:
    said = vul(praat, "hoe-gaat-het", ["5", "slecht", "genoeg", "samen", "lang"])
    assert said.responses[-2:] == ["utter_check_volgende_stap", "utter_check_bewaren"]
    assert praat.slots["open_vraag"] == BEWAREN
    praat.typ("ja graag")
    assert len(praat.slots["uitslagen"]) == 1


def test_set_right_the_same_step_may_be_named_again(praat: Praat) -> None:
    first = vul(praat, "hoe-gaat-het", ["8", "slecht", "genoeg", "samen", "lang"])
    again = praat.typ("vraag 1 moet een 5 zijn")
    assert first.cards[0]["title"] == again.cards[0]["title"]


def test_a_person_is_offered_when_it_is_said_to_be_too_much(praat: Praat) -> None:
    said = vul(praat, "hoe-gaat-het", ["9", "slecht", "bijna_niet", "alleen", "nu_niet"])
    assert said.responses[-1] == "utter_check_mens"
    assert praat.slots["open_vraag"] == "mens"


def test_skipped_statements_and_what_is_known(praat: Praat) -> None:
    praat.druk(CheckBegin(), "ediz")
    praat.typ("sla over")
    said = [praat.kies("ja") for _ in range(8)][-1]
    assert "tussen 8 en 9 van de 9" in teksten(said)


def test_all_skipped_there_is_nothing_to_show(praat: Praat) -> None:
    praat.druk(CheckBegin(), "hoe-gaat-het")
    said = [praat.typ("overslaan") for _ in range(5)][-1]
    assert said.responses[-1] == "utter_check_vertel"
    assert "beeld" not in said.messages[0]["custom"]


def test_of_no_help_twice_the_same(praat: Praat) -> None:
    first = vul(praat, "csi", ["ja"] * 13)
    again = vul(praat, "csi", ["ja"] * 13)
    shown = {card["title"] for card in first.cards}
    assert not shown & {card["title"] for card in again.cards}


@pytest.mark.parametrize("check", checks().values(), ids=checks())
@pytest.mark.parametrize("heavy", [True, False])
def test_never_more_than_five_sentences(praat: Praat, check: Check, heavy: bool) -> None:
    pick = max if heavy else min
    answers = [
        pick(een.keuzes, key=lambda keuze: keuze.weegt).slug if een.keuzes else "8"
        for een in check.stellingen
    ]
    for _ in range(2):  # the second time beside the first
        said = vul(praat, check.slug, answers)
        words = sentences(str(said.messages[0]["tekst"]))
        assert len(words) <= 2, words  # then: what weighs most, a step, and one question
        assert len(said.messages) <= 3
        praat.druk(CheckUitslag(), "bewaar")


def test_changed_after_the_result_there_is_a_new_one(praat: Praat) -> None:
    vul(praat, "csi", ["ja"] * 7 + ["nee"] * 6)
    said = praat.typ("vraag 1 moet toch nee zijn")
    assert "6 keer ja" in teksten(said)
