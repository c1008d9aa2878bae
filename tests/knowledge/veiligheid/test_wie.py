"""Who did what to whom, in messages about violence."""

import pytest

from knowledge.veiligheid.wie import Rollen


@pytest.fixture(scope="module")
def rollen() -> Rollen:
    return Rollen()


@pytest.mark.parametrize(
    ("text", "wie"),
    [
        ("Ik heb hem geslagen.", "zelf"),
        ("ik sloeg haar", "zelf"),
        ("Soms pak ik mn moeder te hard vast", "zelf"),
        ("ik heb mijn moeder vanmorgen een klap gegeven", "zelf"),
        ("ik ben bang dat ik hem iets aandoe", "zelf"),
        ("ik ben bang voor mezelf", "zelf"),
        ("Ik verlies steeds vaker mijn geduld met haar", "zelf"),
        ("ik word geslagen door mijn man", "slachtoffer"),
        ("mijn broer heeft me geslagen", "slachtoffer"),
        ("mijn man slaat mij als hij verward is", "slachtoffer"),
        ("man mij slaan", "slachtoffer"),
        ("ik ben bang voor mijn zoon", "slachtoffer"),
        ("de buurman slaat zijn vrouw", None),
        ("ik heb gezien dat hij haar heeft geslagen", None),
        ("mijn oma wordt opgesloten", None),
        ("hij slaat mij en dan sla ik hem terug", None),
        ("papa slaat mama", None),
        ("", None),
    ],
)
def test_who_it_is_about(rollen: Rollen, text: str, wie: str | None) -> None:
    assert rollen.bij(text) == wie
