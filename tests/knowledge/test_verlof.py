"""Leave in hours, the twelve months, and the letters: with the factors of the real content."""

import re
from collections.abc import Iterator

import pytest

from knowledge import verlof
from knowledge.hulp import Hulp
from knowledge.service import Kennis


@pytest.fixture(scope="module")
def kennis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kennis]:
    kennis = Kennis.open(f"sqlite:///{tmp_path_factory.mktemp('verlof') / 'kennis.db'}")
    yield kennis
    kennis.close()


@pytest.mark.parametrize(
    ("per_week", "kort", "lang"),
    [
        (8, 16, 48), (12, 24, 72), (16, 32, 96), (20, 40, 120), (24, 48, 144), (28, 56, 168),
        (32, 64, 192), (36, 72, 216), (40, 80, 240), (22.5, 45, 135),
    ],
)  # fmt: skip
def test_hours_in_twelve_months(kennis: Kennis, per_week: float, kort: float, lang: float) -> None:
    assert verlof.uren(kennis.hulp("kortdurend-zorgverlof"), per_week) == kort
    assert verlof.uren(kennis.hulp("langdurend-zorgverlof"), per_week) == lang


@pytest.mark.parametrize("per_week", [0, -4, 81, 1000])
def test_hours_that_make_no_sense(kennis: Kennis, per_week: float) -> None:
    assert verlof.uren(kennis.hulp("kortdurend-zorgverlof"), per_week) is None


def test_leave_without_a_number_of_hours(kennis: Kennis) -> None:
    assert verlof.uren(kennis.hulp("calamiteitenverlof"), 28) is None
    assert verlof.uren(None, 28) is None
    assert (
        verlof.uren(Hulp(slug="x", naam="x", soort="recht", wat="x", feiten={"factor": True}), 28)
        is None
    )


@pytest.mark.parametrize(("used", "left"), [(0, 48), (20, 28), (48, 0), (60, 0)])
def test_hours_that_are_left(kennis: Kennis, used: float, left: float) -> None:
    assert verlof.over(kennis.hulp("kortdurend-zorgverlof"), 24, used) == left


@pytest.mark.parametrize(
    ("soort", "hours"),
    [
        ("kortdurend-zorgverlof", "56 uur"),
        ("langdurend-zorgverlof", "168 uur"),
        ("flexibel-werken", "28 uur"),
    ],
)
def test_letters(kennis: Kennis, soort: str, hours: str) -> None:
    filled = verlof.brief(kennis, soort, uren_per_week=28)
    assert "28 uur per week" in filled and hours in filled
    open_letter = verlof.brief(kennis, soort)
    assert "Ik werk nu [aantal] uur" in open_letter or "Ik werk [aantal] uur" in open_letter
    for letter in (filled, open_letter):
        assert (
            "[Naam]" in letter
            and "[Uw " not in letter
            and "Geachte [naam leidinggevende]," in letter
        )
        assert "{" not in letter
        # A letter to an employer: u, never je; and no medical detail is asked for.
        assert not re.search(r"\b(?:je|jij|jouw)\b", letter)


def test_the_long_leave_letter_keeps_to_the_two_weeks(kennis: Kennis) -> None:
    assert "minstens twee weken" in verlof.brief(kennis, "langdurend-zorgverlof")


def test_half_hours_have_a_comma(kennis: Kennis) -> None:
    assert "22,5 uur per week" in verlof.brief(kennis, "kortdurend-zorgverlof", uren_per_week=22.5)


def test_unknown_letter(kennis: Kennis) -> None:
    with pytest.raises(KeyError, match="flexibel-werken"):
        verlof.brief(kennis, "ouderschapsverlof")


@pytest.mark.parametrize(
    ("tekst", "uren"),
    [
        ("ik heb al 20 uur gebruikt, ik werk 24 uur", 20),
        ("ik nam al acht uur op", 8),
        ("een paar uur opgenomen", None),
        ("hoeveel uur kan ik opnemen", None),
    ],
)
def test_hours_that_were_taken(tekst: str, uren: float | None) -> None:
    assert verlof.opgenomen(tekst) == uren
