"""Which help a message names."""

import pytest

from actions.bij_naam import heet
from tests.actions.conftest import beurt


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
