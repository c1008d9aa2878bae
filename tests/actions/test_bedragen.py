"""Amounts in words, of today and of earlier years."""

import pytest

from actions.bedragen import bedrag, gevraagd_jaar, laatst_bekend
from actions.kennis import onderdeel

PARKING = "parkeervergunning-mantelzorger-hilversum"


@pytest.mark.parametrize(
    ("slug", "text", "amount"),
    [
        ("mantelzorgwaardering-hilversum", "hoeveel is het", "€ 50"),
        ("mantelzorgwaardering-hilversum", "hoeveel was dat in 2023", "€ 150"),
        (PARKING, "hoeveel uur is dat", "120 uur"),
        (PARKING, "en in 2023?", "80 uur"),
        ("mantelzorgcompliment-hattem", "hoeveel euro precies", ""),
    ],
)
def test_amount_of_the_day_that_is_asked_for(slug: str, text: str, amount: str) -> None:
    said = bedrag(onderdeel(slug), text)
    assert said.startswith(amount)
    assert bool(said) == bool(amount)


def test_the_last_amount_that_is_known() -> None:
    assert laatst_bekend(onderdeel("mantelzorgcompliment-hattem"))[0] == 2022
    assert laatst_bekend(onderdeel("pgb")) is None


def test_no_year_is_asked() -> None:
    assert gevraagd_jaar("hoeveel krijg ik in totaal") is None
