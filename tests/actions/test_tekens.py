"""Plain words of one need, and what a guess needs before it is believed."""

from typing import Any

import pytest

from actions.tekens import genoemde, past, sterk
from tests.actions.conftest import beurt


@pytest.mark.parametrize(
    ("text", "need"),
    [
        ("mijn vader wil euthanasie", "ziekte_levenseinde"),
        ("wie zorgt er voor hem als wij er niet meer zijn", "netwerk_later"),
        ("kan mijn werkgever zien dat ik hier zit te typen", "privacy_meekijken"),
        ("de gemeente belt nooit terug", "toegang_wacht"),
        ("mijn broer doet het geld, ik weet niet of het klopt", "geld_vertrouwen"),
        ("kan mijn man een traplift krijgen", None),
        ("hoe gaat het verder als ik ziek word", None),
    ],
)
def test_strong_signs(text: str, need: str | None) -> None:
    assert sterk(text) == need


@pytest.mark.parametrize(
    ("text", "need"),
    [
        ("ik krijg hem niet meer gewassen", "praktisch_verzorging"),
        ("hij komt het bed niet meer uit", "praktisch_verzorging"),
        ("iemand die tilt, met een tillift", "wonen_regelen"),
        ("word ik gekort op mijn bijstand", "geld_regelen"),
        ("wie kan hem brengen met vervoer", "praktisch_huishouden"),
    ],
)
def test_plain_words(text: str, need: str) -> None:
    assert genoemde(text)[0] == need


def test_the_laundry_is_no_personal_care() -> None:
    assert "praktisch_verzorging" not in genoemde("ik moet nog de was doen en de was ophangen")


@pytest.mark.parametrize(
    ("name", "text", "sure", "known", "believed"),
    [
        ("verlof_kort", "ik weet niet wat ik met mijn dagen moet", 0.42, {}, False),
        ("verlof_lang", "verlof? ik ben met pensioen", 0.7, {}, False),
        ("verlof_kort", "mag ik vrij van mijn baas", 0.3, {}, True),
        ("werk_combineren", "ik trek het zo niet meer", 0.7, {}, True),
        ("jong_zorgen", "waarom moet ik altijd alles voor pa doen", 0.9, {}, False),
        ("jong_zorgen", "mijn moeder is ziek", 0.5, {"jong": True}, True),
        ("school_combineren", "mijn dochter moet naar school", 0.9, {"relatie": "dochter"}, False),
        ("praten_medicijn", "mijn moeder kan steeds minder", 0.32, {}, False),
        ("praten_medicijn", "mag ze die pillen samen nemen", 0.32, {}, True),
        ("nazorg_steun", "wat nu", 0.95, {}, False),
        ("overdracht_terugbellen", "tot wanneer kan het", 0.7, {}, False),
        ("geld_regelen", "wat dan ook", 0.1, {}, True),
    ],
)
def test_what_is_believed(
    name: str, text: str, sure: float, known: dict[str, Any], believed: bool
) -> None:
    assert past(name, beurt(tekst=text, **known), sure) is believed


def test_a_job_or_what_there_is_already_is_no_wish() -> None:
    assert genoemde("ik werk in de schoonmaak, mijn baas doet moeilijk") == ["werk_combineren"]
    assert genoemde("mijn moeder heeft huishoudelijke hulp. wie past er op") == []
    assert genoemde("mijn moeder heeft huishoudelijke hulp nodig") == ["praktisch_huishouden"]


def test_a_nursing_home_is_no_death() -> None:
    moved = beurt(tekst="hij leeft nog, hij gaat naar een verpleeghuis. mag ik daar helpen")
    assert not past("nazorg_steun", moved, 0.9)
