"""Addiction among everyday words."""

import pytest

from knowledge.gegevens import lees
from knowledge.verslaving import noemt_verslaving

WEL = [
    "mn vader drinkt elke dag en mn moeder doet net of er niks is",
    "mijn man drinkt en zegt dat er niks aan de hand is",
    "mn broer is verslaafd aan coke en gokken",
    "mijn zoon gebruikt drugs",
    "mijn zoon gebruikt en ik weet niet meer wat ik moet doen",
    "mijn dochter blowt de hele dag",
    "hij gokt al ons geld weg",
    "mijn vader is alcoholist",
    "mijn zus zit aan de drugs",
    "ze is aan de drank",
    "pa drinkt te veel",
    "is er iets voor kinderen met een ouder die drinkt",
    "mijn vrouw drinkt stiekem",
    "mijn man is elke avond dronken",
    "hij heeft weer gebruikt",
    "mijn zoon zit aan de wiet",
    "mijn moeder slikt te veel slaappillen, ze is verslaafd",
    "hij wil niet stoppen met drinken",
    "haar drinken wordt erger",
    "mijn broer snuift coke",
    "mijn partner kan niet van de fles afblijven",
    "mijn vader drinkt sinds mama dood is",
    "mama drinkt wijn, heel veel wijn",
    "mijn zoon van 19 blowt en komt zijn bed niet uit",
    "hij is aan het afkicken",
    "gokverslaafde man",
    "zij gebruikt weer",
    "me pa zuipt",
]
NIET = [
    "mijn moeder drinkt te weinig",
    "hij eet en drinkt niet meer",
    "ze drinkt alleen nog thee",
    "mijn man gebruikt een rollator",
    "mijn moeder gebruikt veel medicijnen",
    "hij verslikt zich als hij drinkt",
    "hoeveel moet ze drinken per dag",
    "mijn vader drinkt slecht",
    "mag ik alcohol drinken bij deze pillen",
    "welke app gebruikt u",
    "ik ben verslaafd aan dit spelletje",
    "hij is niet verslaafd",
    "ze drinkt uit een tuitbeker",
    "samen koffie drinken met anderen",
    "hij gebruikt de traplift niet",
    "mijn moeder heeft dementie en drinkt nauwelijks",
    "hulp bij eten en drinken",
    "de baby drinkt niet",
    "mijn man heeft een stok die hij gebruikt",
    "ze neemt geen drugs",
]


@pytest.mark.parametrize("text", WEL)
def test_somebody_is_addicted(text: str) -> None:
    assert noemt_verslaving(text)
    assert "verslaving" in lees(text).aandoeningen


@pytest.mark.parametrize("text", NIET)
def test_thirst_a_rollator_and_who_writes(text: str) -> None:
    assert not noemt_verslaving(text)
