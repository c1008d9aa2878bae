"""How soon and how long someone needs to be free."""

import pytest

from actions.verlofduur import VRIJ_VAN_WERK, duur, soorten

NOW, SHORT, LONG = "verlof_calamiteit", "verlof_kort", "verlof_lang"


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("ik moet nu vrij van mijn werk en daarna elke week naar de revalidatie", (NOW, LONG)),
        ("36 maar kan ik morgen al weg", (NOW,)),
        ("ik bedoel nu, hij ligt er vandaag", (NOW,)),
        ("hij moet 3 keer week ziekenhuis, altijd", (LONG,)),
        ("elke week een ochtend", (LONG,)),
        ("een week vrij", (SHORT,)),
        ("drie maanden", (LONG,)),
        ("4 dagen van 8 uur", ()),
        ("wat moet ik nu doen", ()),
        ("en nu?", ()),
    ],
)
def test_kinds_most_urgent_first(text: str, kinds: tuple[str, ...]) -> None:
    assert soorten(text) == kinds


def test_up_to_two_weeks_is_short() -> None:
    assert duur("2 weken") == SHORT
    assert duur("zes weken") == LONG
    assert duur("weet ik niet") is None


@pytest.mark.parametrize(
    ("text", "free"),
    [
        ("ik wil vrij van werk voor mijn man", True),
        ("mijn moeder moet naar het ziekenhuis, krijg ik vrij", True),
        ("baas moet vrij geven?", True),
        ("hoe krijg ik een avond vrij", False),
        ("ik heb nooit een dag vrij", False),
        ("een vrijwilliger", False),
    ],
)
def test_free_from_work(text: str, free: bool) -> None:
    assert bool(VRIJ_VAN_WERK.search(text)) == free
