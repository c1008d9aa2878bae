"""Who wants that nobody hears of it, in whatever words."""

import pytest

from actions.geheim import wil_geheim
from tests.actions.conftest import beurt


@pytest.mark.parametrize(
    "text",
    [
        "ik wil wat vragen maar wil niet dat iemand weet wie ik ben. kan dat",
        "wil niet dat mijn familie het hoort",
        "kan ik hulp krijgen zonder dat mijn man en kinderen het merken",
        "als mijn zus er maar niet achter komt dat ik hulp zoek",
        "mijn moeder mag niet weten dat ik hulp vraag",
        "kan het ook zonder mijn naam",
        "blijft dit tussen ons",
    ],
)
def test_nobody_may_hear_of_this(text: str) -> None:
    assert wil_geheim(beurt(tekst=text, heel=text)) == "privacy_anoniem"


@pytest.mark.parametrize(
    "text",
    [
        "mijn moeder weet niet meer wie ik ben",
        "ze mag niet weten dat ze dood gaat",
        "ik wil niet dat mijn vader hoort dat hij kanker heeft",
        "niemand weet hoe zwaar het is",
        "ze weet niet dat het dinsdag is",
        "de dokter moet het weten",
    ],
)
def test_what_someone_else_does_not_know(text: str) -> None:
    assert wil_geheim(beurt(tekst=text, heel=text)) is None
