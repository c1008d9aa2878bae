"""Scores as published over all edges, honest words with what was skipped, themes, comparing."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge.checks import (
    Check,
    checks,
    compare,
    compare_text,
    needs,
    picture,
    read_uitslag,
    result,
    result_text,
    themes_text,
)
from knowledge.checks.stand import stop
from knowledge.form import MAX_WORDS, sentences
from tests.knowledge.checks.invullen import vul_in

CSI, EDIZ = checks()["csi"], checks()["ediz"]
HOE, JONG = checks()["hoe-gaat-het"], checks()["jong"]


@pytest.mark.parametrize(
    ("yes", "above", "text"),
    [
        (0, False, "onder_grens"),
        (1, False, "onder_grens"),
        (6, False, "onder_grens"),
        (7, True, "vanaf_grens"),
        (8, True, "vanaf_grens"),
        (13, True, "vanaf_grens"),
    ],
)
def test_csi(yes: int, above: bool, text: str) -> None:
    uitslag = result(CSI, vul_in(CSI, ["ja"] * yes + ["nee"] * (13 - yes)))
    assert (uitslag.score, uitslag.boven_grens, uitslag.tekst) == (yes, above, text)
    assert uitslag.mens is above
    assert f"{yes} keer ja" in result_text(CSI, uitslag)


@pytest.mark.parametrize(
    ("yes", "no", "skipped", "above", "text"),
    [
        (7, 5, 1, True, "zeker_vanaf_grens"),
        (12, 0, 1, True, "zeker_vanaf_grens"),
        (6, 6, 1, None, "onvolledig"),
        (5, 7, 1, False, "zeker_onder_grens"),
        (0, 7, 6, False, "zeker_onder_grens"),
        (0, 6, 7, None, "onvolledig"),
        (0, 0, 13, None, "onvolledig"),
    ],
)
def test_csi_with_some_left_out_says_only_what_is_certain(
    yes: int, no: int, skipped: int, above: bool | None, text: str
) -> None:
    uitslag = result(CSI, vul_in(CSI, ["ja"] * yes + ["nee"] * no + [None] * skipped))
    assert uitslag.score is None
    assert (uitslag.minstens, uitslag.hoogstens) == (yes, yes + skipped)
    assert (uitslag.boven_grens, uitslag.tekst) == (above, text)


@pytest.mark.parametrize(
    ("answers", "score"),
    [
        (["nee_sterk"] * 9, 0),
        (["nee"] * 9, 0),
        (["min_of_meer"] * 9, 9),
        (["ja"] * 9, 9),
        (["ja_sterk"] * 9, 9),
        (["min_of_meer"] + ["nee"] * 8, 1),
        (["nee_sterk", "nee", "min_of_meer", "ja", "ja_sterk"] + ["nee"] * 4, 3),
    ],
)
def test_ediz(answers: list[str], score: int) -> None:
    uitslag = result(EDIZ, vul_in(EDIZ, answers))
    assert (uitslag.score, uitslag.boven_grens, uitslag.tekst) == (score, None, "altijd")
    assert f"Bij {score} van de 9" in result_text(EDIZ, uitslag)


def test_ediz_with_one_left_out_has_no_score_and_says_so() -> None:
    uitslag = result(EDIZ, vul_in(EDIZ, ["ja"] * 8 + [None]))
    assert (uitslag.score, uitslag.minstens, uitslag.hoogstens) == (None, 8, 9)
    assert "tussen 8 en 9 van de 9" in result_text(EDIZ, uitslag)
    assert picture(EDIZ, uitslag).alt.startswith("Tussen 8 en 9 van de 9")


def test_ediz_offers_a_person_at_the_last_statement_not_at_a_number() -> None:
    assert not result(EDIZ, vul_in(EDIZ, ["ja_sterk"] * 8 + ["nee"])).mens
    assert result(EDIZ, vul_in(EDIZ, ["ja_sterk"] * 8 + ["min_of_meer"])).mens
    assert result(EDIZ, vul_in(EDIZ, ["nee"] * 8 + ["ja"])).mens


def test_csi_that_may_reach_the_border_offers_a_person_and_says_so() -> None:
    uitslag = result(CSI, vul_in(CSI, ["ja"] * 6 + ["nee"] * 6 + [None]))
    assert uitslag.mens
    assert "6 tot 7 keer ja; vanaf 7 noemt de lijst het overbelasting" in result_text(CSI, uitslag)
    assert picture(CSI, uitslag).alt.startswith("Tussen 6 en 7")
    assert not result(CSI, vul_in(CSI, [None] * 13)).mens


@given(st.lists(st.sampled_from(["ja", "nee", None]), min_size=13, max_size=13))
def test_csi_counts_yes_and_nothing_else(answers: list[str | None]) -> None:
    uitslag = result(CSI, vul_in(CSI, answers))
    assert uitslag.minstens == answers.count("ja")
    assert uitslag.hoogstens == answers.count("ja") + answers.count(None)
    assert uitslag.score == (None if None in answers else answers.count("ja"))


def test_questions_of_our_own_never_give_a_score() -> None:
    uitslag = result(HOE, vul_in(HOE, [9, "slecht", "bijna_niet", "alleen", "nu_niet"]))
    assert (uitslag.score, uitslag.minstens, uitslag.boven_grens) == (None, None, None)
    assert uitslag.mens and uitslag.cijfer == 9
    said = result_text(HOE, uitslag, u=True)
    assert said.startswith("Dank u, u hebt 5 van de 5 vragen beantwoord, en een score hoort hier")
    assert not result(HOE, vul_in(HOE, [3, "goed", "genoeg", "samen", "lang"])).mens


def test_all_skipped() -> None:
    uitslag = result(HOE, vul_in(HOE, [None] * 5))
    assert uitslag.tekst == "onvolledig" and uitslag.zwaarste() == ()
    assert themes_text(HOE, uitslag) == "" and needs(HOE, uitslag) == ()
    for check in checks().values():
        said = result_text(check, result(check, vul_in(check, [None] * check.totaal)))
        assert "overgeslagen" in said and "momentopname" not in said


def test_stopped_halfway_still_has_a_result() -> None:
    uitslag = result(CSI, stop(vul_in(CSI, ["ja"] * 7)))
    assert uitslag.tekst == "zeker_vanaf_grens"
    assert "7 keer ja en liet 6 open" in result_text(CSI, uitslag)


def test_the_heaviest_themes_come_first() -> None:
    answers = [4, "slecht", "een_beetje", "alleen", "lang"]
    uitslag = result(HOE, vul_in(HOE, answers))
    assert uitslag.zwaarste() == ("slaap", "zorg_delen")
    assert [one.thema for one in uitslag.themas] == ["slaap", "zorg_delen", "druk", "eigen_tijd"]
    assert themes_text(HOE, uitslag) == "Het meest weegt nu bij jou: slapen en het zorgen delen."
    assert needs(HOE, uitslag)[:2] == ("overbelasting", "respijt")


@pytest.mark.parametrize("mark", [0, 3, 4, 6])
def test_when_all_is_light_nothing_is_called_heavy(mark: float) -> None:
    assert result(EDIZ, vul_in(EDIZ, ["nee"] * 9)).zwaarste() == ()
    assert result(HOE, vul_in(HOE, [mark, "goed", "genoeg", "samen", "lang"])).zwaarste() == ()


def test_what_is_named_is_not_light_in_the_picture() -> None:
    uitslag = result(EDIZ, vul_in(EDIZ, ["nee", "min_of_meer"] + ["nee"] * 7))
    assert [one.niveau for one in uitslag.themas] == ["licht"]
    assert uitslag.zwaarste() == ()


def test_how_heavy_all_of_it_is_only_when_nothing_else_stands_out() -> None:
    alone = result(HOE, vul_in(HOE, [9, "goed", "genoeg", "samen", "lang"]))
    assert themes_text(HOE, alone) == "Alles bij elkaar weegt het nu zwaar voor je."
    beside = result(HOE, vul_in(HOE, [9, "slecht", "genoeg", "samen", "nu_niet"]))
    assert themes_text(HOE, beside) == "Het meest weegt nu bij jou: slapen."


def test_two_results_beside_each_other() -> None:
    before = result(CSI, vul_in(CSI, ["ja"] * 6 + ["nee"] * 7))
    after = result(CSI, vul_in(CSI, ["nee"] * 2 + ["ja"] * 4 + ["nee"] * 6 + ["ja"]))
    both = compare(before, after)
    assert (both.vorige, both.nu, both.verschil) == (6, 5, -1)
    assert "slaap" in both.lichter and "geld" in both.zwaarder
    said = "Vorige keer 6, nu 5: slapen werd lichter en geld werd zwaarder."
    assert compare_text(CSI, both) == said


def test_comparing_marks_and_what_has_no_number() -> None:
    high = result(HOE, vul_in(HOE, [7.5, "goed", "genoeg", "samen", "lang"]))
    low = result(HOE, vul_in(HOE, [6, "goed", "genoeg", "samen", "lang"]))
    assert compare_text(HOE, compare(high, low), u=True) == "Vorige keer gaf u een 7,5, nu een 6."
    none = result(HOE, vul_in(HOE, [None, "goed"]))
    assert compare(high, none).verschil is None
    assert "niet in een getal" in compare_text(HOE, compare(high, none))


def test_different_checks_are_not_compared() -> None:
    with pytest.raises(ValueError, match="not of the same check"):
        compare(result(CSI, vul_in(CSI, ["ja"])), result(EDIZ, vul_in(EDIZ, ["ja"])))


@pytest.mark.parametrize("check", checks().values(), ids=checks())
def test_a_kept_result_is_read_back(check: Check) -> None:
    first = check.stelling(1)
    value = 7.5 if first.cijfer else first.keuzes[0].slug
    uitslag = result(check, vul_in(check, [value, None]))
    assert read_uitslag(check, json.loads(json.dumps(uitslag.to_dict()))) == uitslag
    for spoilt in (None, {}, uitslag.to_dict() | {"check_versie": "x"},
                   uitslag.to_dict() | {"antwoorden": {"1": "?"}}):  # fmt: skip
        with pytest.raises(ValueError):
            read_uitslag(check, spoilt)


@pytest.mark.parametrize("u", [False, True], ids=["je", "u"])
@pytest.mark.parametrize("check", checks().values(), ids=checks())
def test_what_is_said_is_short_and_filled_in(check: Check, u: bool) -> None:
    heavy = [max(one.keuzes, key=lambda k: k.weegt).slug if one.keuzes else 10.0
             for one in check.stellingen]  # fmt: skip
    light = [min(one.keuzes, key=lambda k: k.weegt).slug if one.keuzes else 0.0
             for one in check.stellingen]  # fmt: skip
    for answers in (heavy, light, heavy[:-1], light[:-2], heavy[:3], []):
        uitslag = result(check, vul_in(check, answers))
        for text in (result_text(check, uitslag, u=u), themes_text(check, uitslag, u=u)):
            assert "{" not in text and "None" not in text
            assert all(len(part.split()) <= MAX_WORDS + 6 for part in sentences(text))
            other = r"\b(je|jij|jou|jouw)\b" if u else r"\b(u|uw)\b"
            assert not re.search(other, text, re.I), text
