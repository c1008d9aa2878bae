"""Which help on the table a message is about."""

import pytest

from actions.bij_naam import bij_naam
from actions.tafel import op_tafel
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


def test_not_what_was_turned_down() -> None:
    turn = beurt(tekst="wat kost dat", laatste_hulp=("pgb", "respijtzorg"), eerder_weg=("pgb",))
    assert op_tafel(turn).slug == "respijtzorg"
