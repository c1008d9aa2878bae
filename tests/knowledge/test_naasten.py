"""Who is cared for, who cares, and which town belongs to whom."""

import pytest

from knowledge.naasten import Naaste, Towns, find_naaste, is_carer, whose_towns
from knowledge.plaatsen import plaatsen


def towns(text: str) -> Towns:
    return whose_towns(text, plaatsen(text), find_naaste(text))


@pytest.mark.parametrize(
    ("tekst", "relatie", "woord"),
    [
        ("ik zorg voor mijn moeder", "moeder", "moeder"),
        ("mn ma vergeet alles", "moeder", "moeder"),
        ("mams is gevallen", "moeder", "moeder"),
        ("m'n vader is ziek", "vader", "vader"),
        ("papa drinkt te veel", "vader", "vader"),
        ("mijn ouders kunnen het niet meer alleen", "ouders", "ouders"),
        ("pa en ma zijn allebei 85", "ouders", "ouders"),
        ("mijn vader en mijn moeder hebben hulp nodig", "ouders", "ouders"),
        ("sinds het infarct van mijn man doe ik alles", "partner", "man"),
        ("mijn lieve vrouw heeft ms", "partner", "vrouw"),
        ("m'n partner heeft hulp nodig", "partner", "partner"),
        ("mijn vriend heeft een dwarslaesie", "partner", "vriend"),
        ("onze zoon heeft autisme", "kind", "zoon"),
        ("ik ben moeder van een zoon met autisme", "kind", "zoon"),
        ("wij hebben een dochter met het syndroom van down", "kind", "dochter"),
        ("mijn broertje heeft adhd", "broer", "broer"),
        ("ik pas vaak op mijn zusje, zij is ziek", "zus", "zus"),
        ("mn opa kan niks meer", "opa", "opa"),
        ("oma valt steeds", "oma", "oma"),
        ("opa en oma redden het niet meer", "grootouders", "grootouders"),
        ("ik zorg voor mijn schoonmoeder", "schoonmoeder", "schoonmoeder"),
        ("de moeder van mijn man heeft alzheimer", "schoonmoeder", "schoonmoeder"),
        ("mijn schoonouders worden oud", "schoonouders", "schoonouders"),
        ("mijn buurvrouw van 88, ik kook voor haar", "buur", "buurvrouw"),
        ("ik help een oude buurman met boodschappen", "buur", "buurman"),
        ("mijn beste vriendin heeft kanker", "vriend", "vriend"),
        ("ik zorg voor mijn tante", "tante", "tante"),
        ("mijn broer en ik zorgen voor mijn vader", "vader", "vader"),
        ("mijn broer helpt niet met mijn moeder", "moeder", "moeder"),
        ("ruzie met mijn zus over de zorg voor ma", "moeder", "moeder"),
        ("mijn man vindt dat ik te veel voor mijn moeder doe", "moeder", "moeder"),
        ("ik ben dochter van een vader met parkinson", "vader", "vader"),
        ("mijn vrouw en ik zorgen samen voor haar vader", "vader", "vader"),
        ("ik zorg voor mijn moeder en heb twee kinderen", "moeder", "moeder"),
        ("nee mijn vader is dood, het gaat om mijn broer", "broer", "broer"),
        ("mijn broer dus, niet mijn vader", "broer", "broer"),
        ("ik heb het over mijn dochter niet over mijn man", "kind", "dochter"),
        ("mijn man is overleden", "partner", "man"),
        ("Mijn Echtgenoot is bedlegerig", "partner", "echtgenoot"),
        ("alles voor pa en ma doen, mn zus in australie doet geen reet", "ouders", "ouders"),
        ("pa en ma hebben hulp nodig, mn zus wil niet helpen", "ouders", "ouders"),
        ("mn zus laat pa en ma stikken", "ouders", "ouders"),
        ("pa en ma worden oud en mn zus doet niks", "ouders", "ouders"),
        ("ik wil mijn moeder helpen", "moeder", "moeder"),
        ("mijn vader komt niet meer uit bed", "vader", "vader"),
        ("hoe krijg ik mn zus zover dat ze meehelpt", None, None),
        ("ik wil weten wat mantelzorg is", None, None),
        ("er kwam een man aan de deur", None, None),
        ("de vrouw van de gemeente belde", None, None),
        ("waar is het dichtstbijzijnde steunpunt", None, None),
    ],
)
def test_who_is_cared_for(tekst: str, relatie: str | None, woord: str | None) -> None:
    naaste = find_naaste(tekst)
    assert (naaste and naaste.relatie, naaste and naaste.woord) == (relatie, woord)


def test_where_the_word_stands() -> None:
    assert find_naaste("Ik zorg al jaren voor mijn lieve moeder.") == Naaste("moeder", "moeder", 7)
    assert find_naaste("") is None


@pytest.mark.parametrize(
    ("tekst", "zelf"),
    [
        ("ik zorg voor mijn moeder", True),
        ("mijn moeder heeft dementie", True),
        ("mijn dochter zorgt voor mij", False),
        ("mijn man doet alles voor mij want ik ben ziek", False),
        ("hallo", None),
    ],
)
def test_who_cares(tekst: str, zelf: bool | None) -> None:
    assert is_carer(tekst, find_naaste(tekst)) is zelf


@pytest.mark.parametrize(
    ("tekst", "mantelzorger", "naaste", "los"),
    [
        ("ik woon in hilversum", "Hilversum", None, None),
        ("ik woon in hilversm en mn moeder in doetinchem", "Hilversum", "Doetinchem", None),
        ("mijn moeder woont in Zwolle, ik in Hattem", "Hattem", "Zwolle", None),
        ("mijn moeder woont in zwolle en ik zelf in hattem", "Hattem", "Zwolle", None),
        ("hij woont in Ede", None, "Ede", None),
        ("mn oma in doetinchum vergeet alles", None, "Doetinchem", None),
        ("ik zorg voor mijn vader in Hilversum", None, "Hilversum", None),
        (
            "mijn broer woont in Groningen en helpt niet, ik zorg voor mijn vader in hilversum",
            None,
            "Hilversum",
            None,
        ),
        ("ik werk in Amsterdam en zorg voor mijn moeder in hattem", None, "Hattem", None),
        ("ik woon met mijn man in Hilversum", "Hilversum", "Hilversum", None),
        ("mijn man en ik wonen in Hattem", "Hattem", "Hattem", None),
        ("mijn man heeft dementie en we wonen in Hattem", "Hattem", "Hattem", None),
        ("mijn moeder woont bij mij in Doetinchem", "Doetinchem", "Doetinchem", None),
        ("ik woon bij mijn ouders in doetinchem", "Doetinchem", "Doetinchem", None),
        (
            "ik rijd elke week van Utrecht naar Hilversum voor mijn vader",
            "Utrecht",
            "Hilversum",
            None,
        ),
        ("mijn moeder ligt in het ziekenhuis in Nijmegen", None, None, None),
        ("mijn vader zit in een verpleeghuis in Doetinchem", None, "Doetinchem", None),
        ("zijn er lotgenoten in hilversum", None, None, "Hilversum"),
        ("hilversum", None, None, "Hilversum"),
        ("en in doetinchem?", None, None, "Doetinchem"),
        ("ik kom uit hattem", "Hattem", None, None),
        ("in Zwolle woont mijn moeder", None, "Zwolle", None),
        ("wat kan ik doen", None, None, None),
    ],
)
def test_whose_town(
    tekst: str, mantelzorger: str | None, naaste: str | None, los: str | None
) -> None:
    assert towns(tekst) == Towns(mantelzorger, naaste, los)


@pytest.mark.parametrize(
    ("tekst", "niet"),
    [
        ("ik woon niet in Hattem", ("Hattem", "carer")),
        ("mijn moeder woont niet in Zwolle", ("Zwolle", "other")),
        ("niet in Hilversum", ("Hilversum", "loose")),
    ],
)
def test_a_denied_town_with_whose_it_is_not(tekst: str, niet: tuple[str, str]) -> None:
    assert towns(tekst) == Towns(niet=(niet,))


def test_denied_and_set_right_in_one_sentence() -> None:
    assert towns("mijn moeder woont niet in Zwolle maar in Hattem").niet == (("Zwolle", "other"),)


def test_a_town_of_someone_else_is_nobodys() -> None:
    assert towns("mijn broer woont in Groningen, ik zorg voor mijn moeder") == Towns()
