"""A place that is nobody's home: a destination, a stay, a denial."""

import pytest

from knowledge.gegevens import lees


@pytest.mark.parametrize(
    "text",
    [
        "ze moet 2x in de week naar de fysio in zwolle",
        "hij moet naar het ziekenhuis in Zwolle",
        "ik wil een weekend naar mijn dochter in Utrecht",
        "ik heb een afspraak in Apeldoorn",
        "mijn man ligt in Zwolle",
        "mijn vrouw ligt in het UMC Utrecht",
        "hij moet voor bestraling naar Deventer",
        "hoe komt mijn vader in Zwolle voor de dialyse",
        "wie brengt haar naar Zwolle",
        "we gaan een week naar Texel",
        "mijn zoon studeert in Delft",
    ],
)
def test_where_someone_goes_is_no_home(text: str) -> None:
    told = lees(text)
    assert (told.gemeente_mantelzorger, told.gemeente_naaste, told.gemeente_los) == (None,) * 3


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("ik rij elke dag naar Zwolle voor mijn moeder", "Zwolle"),
        ("ik ga elke week naar mijn moeder in Utrecht", "Utrecht"),
        ("mijn moeder is verhuisd naar Zwolle", "Zwolle"),
        ("mijn moeder zit in een verpleeghuis in Zwolle", "Zwolle"),
        ("ik ga zaterdag naar Zwolle voor mijn vader", "Zwolle"),
    ],
)
def test_where_the_one_cared_for_lives(text: str, town: str) -> None:
    assert lees(text).gemeente_naaste == town


@pytest.mark.parametrize("text", ["ik zoek vervoer in Hattem", "ik zoek een fysio in Hattem"])
def test_where_help_is_sought_counts(text: str) -> None:
    assert lees(text).gemeente_los == "Hattem"


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("ik woon niet in Hilversum", (("Hilversum", "carer"),)),
        ("ik woon helemaal niet in Doetinchem", (("Doetinchem", "carer"),)),
        ("mijn moeder woont niet meer in Hattem", (("Hattem", "other"),)),
        ("nee niet Hattem", (("Hattem", "loose"),)),
    ],
)
def test_a_denied_town(text: str, denied: tuple[tuple[str, str], ...]) -> None:
    told = lees(text)
    assert told.gemeenten_niet == denied
    assert not told.gemeente_mantelzorger and not told.gemeente_naaste and not told.gemeente_los


def test_the_town_after_the_denial_counts() -> None:
    assert lees("wij wonen niet in hattem maar in wezep").gemeente_mantelzorger == "Oldebroek"
    assert lees("niet in hilversum maar in Bussum").gemeente_los == "Gooise Meren"
