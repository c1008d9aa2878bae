"""The place of help that is turned down."""

import pytest

from actions.plek import op_andere_plek, weigert_plek
from tests.actions.conftest import beurt

NIGHT = {"onderwerp": "respijt_zoeken", "gezocht": "wie kan een nacht overnemen"}


@pytest.mark.parametrize(
    "text",
    [
        "hij wil niet ergens anders slapen",
        "ze moet er niks van hebben om te gaan logeren",
        "mijn man is er fel op tegen om uit huis te gaan",
        "logeren nee",
        "ik krijg hem niet de deur uit",
    ],
)
def test_the_place_is_turned_down(text: str) -> None:
    assert weigert_plek(beurt(tekst=text, **NIGHT), text)
    offered = {"onderwerp": "netwerk_uitval", "open_vraag": "tweede", "opties": ("respijt_zoeken",)}
    assert weigert_plek(beurt(tekst=text, **offered), text)
    lodging = {"onderwerp": "netwerk_uitval", "laatste_hulp": ("logeeropvang",)}
    assert weigert_plek(beurt(tekst=text, **lodging), text)
    assert not weigert_plek(beurt(tekst=text, onderwerp="geld_regelen"), text)


def test_what_was_asked_for_stays() -> None:
    turn = beurt(tekst="dat wil ze niet, alleen thuis", **NIGHT)
    asked = op_andere_plek(turn, ["dat wil ze niet"], ["alleen thuis"])
    assert asked == "dat wil ze niet, alleen thuis. wie kan een nacht overnemen"
    assert op_andere_plek(turn, ["hij wil niet weg"], ["een fysiotherapeut misschien"]) is None
    assert op_andere_plek(turn, ["dat wil ze niet"], []) is None
