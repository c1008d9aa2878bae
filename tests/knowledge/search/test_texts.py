"""Words alone find help, typing errors too."""

import pytest

from tests.knowledge.search.offers import hulp, slugs


def test_the_words_choose_between_offers_of_the_same_need() -> None:
    items = [
        hulp("logeren", wat="Een paar nachten slapen op een andere plek."),
        hulp("oppas", wat="Een vrijwilliger blijft een middag thuis bij wie ziek is."),
        hulp("dagopvang", wat="Overdag samen eten en activiteiten doen in het buurthuis."),
    ]
    assert slugs(items, "kan iemand een middag bij mijn man thuis blijven")[0] == "oppas"
    assert slugs(items, "kan hij een paar nachtjes ergens slapen")[0] == "logeren"
    assert slugs(items, "overdags in een buurthuis eten")[0] == "dagopvang"


@pytest.mark.parametrize(
    "tekst",
    [
        "mantelzorgcafe",
        "matelzorgcafee",
        "koffie drinken met anderen die zorgen",
        "kofie met andere mensen",
    ],
)
def test_words_alone_with_typing_errors(tekst: str) -> None:
    items = [
        hulp("cafe", naam="Mantelzorgcafé", wat="Koffie drinken met anderen.", behoeften=("werk",)),
        hulp("verlof", naam="Kortdurend zorgverlof", wat="Vrij om te zorgen.", behoeften=("werk",)),
        hulp("traplift", naam="Woningaanpassing", wat="Een andere douche.", behoeften=("wonen",)),
    ]
    assert slugs(items, tekst, behoeften=())[:1] == ["cafe"]


def test_nonsense_finds_nothing() -> None:
    assert slugs([hulp("x")], "qwerty asdfgh", behoeften=()) == []
    assert slugs([], "oppas") == []


def test_a_guess_only_when_nothing_is_likelier() -> None:
    items = [
        hulp("dagje", wat="Een dagje uit naar het strand, met de bus en een lunch erbij."),
        hulp("bus", wat="Vervoer met de bus naar het ziekenhuis.", behoeften=("huishouden",)),
        hulp("koor", wat="Samen zingen op dinsdag."),
    ]
    asked = {"behoeften": (), "limit": 1}
    assert slugs(items, "vervoer met de bus naar het ziekenhuis", **asked) == ["bus"]
    assert slugs(items, "lunch tussen vrolijke onbekenden ver weg", **asked) == ["dagje"]
