"""Which sentence of an item answers a question about it."""

from datetime import date

import pytest

from actions.antwoordzin import antwoord_uit
from knowledge.service import Hulp

GROEP = Hulp(
    slug="groep",
    naam="Praatgroep De Brug",
    soort="groep",
    wat="Een groep voor mensen die voor een naaste zorgen. De avond is in het wijkcentrum.",
    hoe="Geef je op via de website. Een vrijwilliger belt je daarna.",
    kosten="Gratis, de koffie ook.",
    open="Elke dinsdagavond.",
    nagekeken=date(2026, 11, 1),
    vragen={"voor_wie": "Voor familie, buren en vrienden vanaf 18 jaar.", "let_op": "Vol is vol."},
)


@pytest.mark.parametrize(
    ("vraag", "antwoord"),
    [
        ("mijn buurvrouw helpt ook, telt dat ook", GROEP.vragen["voor_wie"]),
        ("is dat ook voor broers", GROEP.vragen["voor_wie"]),
        ("vanaf welke leeftijd is dat", GROEP.vragen["voor_wie"]),
        ("wat kost dat", "Gratis, de koffie ook."),
        ("moet ik daar iets voor betalen", "Gratis, de koffie ook."),
        ("op welke dag is het", "Elke dinsdagavond."),
        ("waar is dat", "De avond is in het wijkcentrum."),
        ("hoe meld ik me aan", "Geef je op via de website. Een vrijwilliger belt je daarna."),
        ("kan dat ook online", "Geef je op via de website."),
        ("is dat een vrijwilliger of een verpleegkundige", "Een vrijwilliger belt je daarna."),
        ("krijg je daar ook koffie", "Gratis, de koffie ook."),
    ],
)
def test_the_sentence_that_answers(vraag: str, antwoord: str) -> None:
    assert antwoord_uit(GROEP, vraag) == antwoord


@pytest.mark.parametrize(
    "vraag", ["hoe lang duurt dat", "mag de hond ook mee", "moet ik een verwijzing hebben"]
)
def test_what_it_does_not_tell_is_not_made_up(vraag: str) -> None:
    assert antwoord_uit(GROEP, vraag) == ""
