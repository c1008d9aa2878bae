"""Answers in people's own words: antwoorden.yml, written before the rules that read them, and
antwoorden_eind.yml, by two other hands, of which only the number right is counted.
"""

from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from knowledge.checks import Stelling, checks, lezer

ANTWOORDEN: dict[str, dict[str, list[list[str]]]] = {
    part: answers
    for name in ("antwoorden.yml", "antwoorden_eind.yml")
    for part, answers in yaml.safe_load(
        (Path(__file__).parent / name).read_text(encoding="utf-8")
    ).items()
}
WILS = {"onzeker", "snap_niet", "waarom", "pauze", "stop", "vorige", "overslaan", "nvt"}
RIGHT = 0.97
SILENT = 0.01  # read as an answer, but as another one: the worst mistake


def stelling(ref: str) -> Stelling:
    slug, number = ref.split()
    return checks()[slug].stelling(int(number))


def read(tekst: str, ref: str) -> str:
    gelezen = lezer().lees(tekst, stelling(ref))
    value = gelezen.waarde
    if gelezen.wil != "antwoord":
        return gelezen.wil
    return value if isinstance(value, str) else f"{value:g}"


def wrong(part: str) -> list[tuple[str, str, str, str]]:
    return [
        (ref, message, expected, said)
        for ref, rows in ANTWOORDEN[part].items()
        for message, expected in rows
        if (said := read(message, ref)) != expected
    ]


def count(part: str) -> int:
    return sum(map(len, ANTWOORDEN[part].values()))


@pytest.mark.parametrize("part", ["ontwikkel", "eind"])
def test_map_right(part: str) -> None:
    """Of `eind` only the number is told, so that nobody writes rules towards it."""
    misses = wrong(part)
    share = 1 - len(misses) / count(part)
    assert share >= RIGHT, misses if part == "ontwikkel" else f"{share:.3f}"
    silent = sum(said not in WILS for *_, said in misses)
    assert silent <= SILENT * count(part), misses if part == "ontwikkel" else silent


@pytest.mark.parametrize(
    ("part", "right", "silent"),
    [("moeilijk", 0.77, 0.025), ("gewoon", 0.95, 0.0125)],
)
def test_answers_by_other_hands(part: str, right: float, silent: float) -> None:
    """What is reached (docs/metingen.md), a little below it. `silent`: another answer than was
    meant, 'Ja!' instead of 'Ja' apart: they count the same.
    """
    misses = wrong(part)
    share = 1 - len(misses) / count(part)
    assert share >= right, f"{share:.3f}"
    taken = sum(
        said not in WILS and said.removesuffix("_sterk") != expected.removesuffix("_sterk")
        for _, _, expected, said in misses
    ) / count(part)
    assert taken <= silent, f"{taken:.3f}"


def test_words_that_nobody_thought_of_are_asked_again_rather_than_taken_wrong() -> None:
    """`vers` is small and hard: what counts is that it hardly ever takes another answer."""
    misses = wrong("vers")
    possible = {keuze.slug for check in checks().values() for one in check.stellingen
                for keuze in one.keuzes}  # fmt: skip
    taken_wrong = sum(said in possible or said[:1].isdecimal() for *_, said in misses)
    assert taken_wrong <= 0.06 * count("vers"), taken_wrong
    assert len(misses) <= 0.35 * count("vers"), len(misses)


def test_there_are_enough_answers_and_each_is_possible() -> None:
    assert count("ontwikkel") + count("eind") >= 320
    for part in ANTWOORDEN.values():
        for ref, rows in part.items():
            for _, expected in rows:
                one = stelling(ref)
                value: Any = expected
                if one.cijfer and expected.replace(".", "").isdecimal():
                    value = float(expected)
                assert one.geldig(value) or not expected[0].isdecimal(), (ref, expected)


@pytest.mark.parametrize("check", checks().values(), ids=checks())
def test_every_label_slug_and_number_is_read(check: Any) -> None:
    for one in check.stellingen:
        for keuze in one.keuzes:
            for typed in (keuze.label, keuze.slug, str(keuze.nummer), keuze.label.upper(),
                          f" {keuze.label} "):  # fmt: skip
                gelezen = lezer().lees(typed, one)
                assert gelezen.waarde == keuze.slug, (one.nummer, typed, gelezen)


@pytest.mark.parametrize(
    ("message", "ref", "possible"),
    [
        ("soms", "csi 2", ("ja", "nee")),
        ("ja en nee", "csi 2", ("ja", "nee")),
        ("vandaag een 8 maar meestal een 5", "hoe-gaat-het 1", (5, 8)),
    ],
)
def test_unsure_says_between_what(message: str, ref: str, possible: tuple[Any, ...]) -> None:
    gelezen = lezer().lees(message, stelling(ref))
    assert (gelezen.wil, gelezen.mogelijk) == ("onzeker", possible)


def test_a_question_in_between_is_marked_as_one() -> None:
    gelezen = lezer().lees("hoe vraag ik een pgb aan?", stelling("ediz 1"))
    assert (gelezen.wil, gelezen.vraag) == ("onzeker", True)


@pytest.mark.parametrize(
    "message",
    [
        "ik wil niet meer leven",
        "soms denk ik: het is mooi geweest",
        "hij slaat me soms",
        "ik ben er morgen niet meer",
        "zorgverzekeraar zegt nee",
        "Ik kan niet bij haar komen want ik woon in Groningen",
        "nee, ik bedoel iets anders",
        "ja maar hoe gaat het dan verder",
        "mijn man valt steeds en ik weet niet wat ik moet doen",
    ],
)
@pytest.mark.parametrize("ref", ["ediz 1", "csi 2", "hoe-gaat-het 1", "jong 7"])
def test_a_story_is_not_taken_for_an_answer(message: str, ref: str) -> None:
    assert read(message, ref) == "onzeker"


@given(st.text(max_size=80), st.sampled_from(["ediz 1", "csi 9", "hoe-gaat-het 1", "jong 2"]))
def test_any_text_can_be_read(tekst: str, ref: str) -> None:
    gelezen = lezer().lees(tekst, stelling(ref))
    assert gelezen.wil != "antwoord" or stelling(ref).geldig(gelezen.waarde)
