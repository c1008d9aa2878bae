"""A question back about what was shown."""

import pytest

from actions.navraag import OVER_DIT, WAAROM, WAT_NU, wijst_terug


@pytest.mark.parametrize(
    ("text", "back"),
    [
        ("kan dat nog dit jaar", True),
        ("wie past er dan op", False),
        ("kan iemand koken", False),
        ("dat is fijn", False),
    ],
)
def test_wijst_terug(text: str, back: bool) -> None:
    assert wijst_terug(text) is back


def test_short_questions_that_lean_on_what_was_said() -> None:
    assert OVER_DIT.match("is dat verplicht")
    assert WAAROM.fullmatch("maar waarom dan?")
    assert WAT_NU.fullmatch("en wat nu?")
