"""Who decides knows what we do not: the gemeente, the CIZ, the insurer, the school."""

from typing import Any

import pytest

from actions.kennis import onderdeel
from actions.wie_beslist import wie_weet_het
from tests.actions.conftest import beurt

WHO: list[tuple[str, str, dict[str, Any], str]] = [
    ("jeugdwet", "hoe lang duurt zoiets", {"gemeente_naaste": "Hattem"}, "de gemeente Hattem"),
    ("jeugdwet", "hoe lang duurt zoiets", {"relatie": "zoon"}, "de gemeente van je zoon"),
    ("hulpmiddelen", "wie betaalt dat", {"gemeente_naaste": "Venlo"}, "de gemeente Venlo"),
    (
        "hulpmiddelen",
        "wie betaalt dat",
        {"relatie": "vrouw", "aanspreekvorm": "u"},
        "de gemeente van uw vrouw",
    ),
    ("wlz", "hoe lang duurt die aanvraag", {}, "het CIZ"),
    ("naar-een-verpleeghuis", "wat kost dat per maand", {}, "het CAK"),
    ("kortdurend-zorgverlof", "mag dat", {}, "de werkgever"),
    (
        "diensten-van-de-zorgverzekeraar",
        "mag dat",
        {"relatie": "vader"},
        "verzekeraar van je vader",
    ),
    ("mantelzorglijn", "mag dat", {}, "bel 0"),
]


@pytest.mark.parametrize(("slug", "asked", "known", "who"), WHO)
def test_who_knows(slug: str, asked: str, known: dict[str, Any], who: str) -> None:
    assert who in wie_weet_het(onderdeel(slug), beurt(tekst=asked, **known))
