"""Help at home or somewhere else, as people ask for it."""

import pytest

from knowledge.search.waar import ELDERS, THUIS, Waar, contradicts, refused, turned_down, wanted
from tests.knowledge.search.offers import hulp


@pytest.mark.parametrize(
    "text",
    [
        "ik bedoel een mens die 's nachts hier komt",
        "is er iemand die bij mijn vrouw kan blijven slapen?",
        "kan er een nachtzuster bij mijn moeder thuis komen",
        "wie gaat er af en toe bij mijn tante langs",
        "iemand die een paar keer per week met haar belt",
        "hij wil niet weg van huis",
        "ze wil in haar eigen bed slapen",
        "liever niet ergens anders",
        "dat wil ze niet, alleen thuis",
        "iemand in huis in de nacht",
        "ze moet er niks van hebben om te gaan logeren",
        "hij kan niet ergens anders slapen",
        "mijn vader weigert uit logeren te gaan",
        "nee, geen dagbesteding",
        "iemand die bij hem blijft. of dat hij ergens slaapt, maar dat wil hij niet",
    ],
)
def test_at_home(text: str) -> None:
    assert wanted(text) == THUIS


@pytest.mark.parametrize(
    "text",
    [
        "kan mijn vader een week ergens logeren",
        "ik zoek een logeerhuis voor mijn zoon",
        "een plek waar hij overdag heen kan",
        "hij wil geen vreemden over de vloer",
        "niemand in huis graag",
    ],
)
def test_somewhere_else(text: str) -> None:
    assert wanted(text) == ELDERS


@pytest.mark.parametrize(
    "text",
    [
        "ik kan niet weg, hij kan niet alleen zijn",
        "ik kom nooit meer de deur uit",
        "mijn moeder woont bij ons thuis en ik ben op",
        "mijn man loopt weg van huis en ik slaap niet",
        "wie past er op mijn vrouw als ik een dag vrij wil",
        "",
    ],
)
def test_the_words_do_not_say(text: str) -> None:
    assert wanted(text) is None


def test_what_is_where() -> None:
    items = [hulp("thuis", feiten={"waar": "thuis"}), hulp("elders", feiten={"waar": "elders"})]
    waar = Waar([*items, hulp("beide")])
    assert waar.fit(THUIS).tolist() == [1, -1, 0]
    assert waar.fit(ELDERS).tolist() == [-1, 1, 0]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("hij wil niet weg", ELDERS),
        ("uit huis gaat ze niet", ELDERS),
        ("hij durft niet bij vreemden te slapen", ELDERS),
        ("geen vreemden over de vloer", THUIS),
        ("geen dagopvang", None),
        ("logeren nee", None),
    ],
)
def test_a_place_that_is_turned_down(text: str, place: str | None) -> None:
    assert refused(text) == place
    assert turned_down(text)


@pytest.mark.parametrize(
    "text",
    [
        "ik kan niet weg",
        "ik wil een weekend weg en hij kan niet alleen",
        "hij wil niet meer naar huis",
        "nee ik zoek een logeerhuis",
        "hij gaat niet naar de dokter",
    ],
)
def test_no_place_is_turned_down(text: str) -> None:
    assert refused(text) is None
    assert not turned_down(text)


def test_help_at_the_other_place() -> None:
    assert contradicts("hij wil niet weg", hulp("elders", feiten={"waar": "elders"}))
    assert not contradicts("hij wil niet weg", hulp("thuis", feiten={"waar": "thuis"}))
    assert not contradicts("hij wil niet weg", hulp("beide"))
