"""Which help a message is about."""

import pytest

from actions.tafel import bij_naam, element, heet, op_tafel
from tests.actions.conftest import beurt


def test_never_the_help_of_a_town_nobody_spoke_of() -> None:
    turn = beurt(tekst="hoe bel ik? nummer?", gemeente_naaste="Doetinchem", laatste_hulp=("pgb",))
    assert op_tafel(turn).slug == "pgb"
    named = bij_naam(beurt(tekst="nummer van het steunpunt", gemeente_naaste="Hattem"))
    assert named is None or named.landelijk or "Hattem" in named.gebied


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("wat kost dat", "pgb"),
        ("wat kost de tweede", "respijtzorg"),
        ("en de luisterlijn?", "luisterlijn"),
    ],
)
def test_op_tafel(text: str, slug: str) -> None:
    turn = beurt(tekst=text, laatste_hulp=("pgb", "respijtzorg"), getoond=("luisterlijn",))
    assert op_tafel(turn).slug == slug


def test_element() -> None:
    assert element(("a", "b"), 2) == "b"
    assert element(("a", "b"), -1) == "b"
    assert element(("a", "b"), 3) is None
    assert element((), 1) is None


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("op koers", "op-koers-hattem"),
        ("mantelzorgpas", "mantelzorgpas"),
        ("kent u rondom autisme?", "rondom-autisme-doetinchem"),
        ("wat is hupla", "hupla"),
        ("sravana", "sravana-doetinchem"),
        ("zonnehoeve hilversum", "dagcentrum-zonnehoeve-hilversum"),
    ],
)
def test_a_message_that_is_a_name(text: str, slug: str) -> None:
    assert heet(beurt(tekst=text)).slug == slug


@pytest.mark.parametrize(
    "text",
    ["hilversum", "hulp", "ik slaap niet", "mag mijn man naar de zonnehoeve als hij dwaalt", ""],
)
def test_a_message_that_is_more_than_a_name(text: str) -> None:
    assert heet(beurt(tekst=text)) is None
