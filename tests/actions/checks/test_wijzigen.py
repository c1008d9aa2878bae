"""An earlier answer set right."""

import pytest

from actions.checks.lopend import Lopend
from actions.checks.wijzigen import Wijziging, wijziging
from knowledge.checks import answer, checks, start


@pytest.fixture
def loopt() -> Lopend:
    check = checks()["csi"]
    stand = start(check)
    for waarde in ("ja", "nee", "ja"):
        stand = answer(check, stand, waarde)
    return Lopend(check, stand)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("vraag 1 moet nee zijn", Wijziging(1, "nee")),
        ("bij vraag 2 had ik ja moeten zeggen", Wijziging(2, "ja")),
        ("stelling drie was toch nee", Wijziging(3, "nee")),
        ("oh wacht, de eerste is eigenlijk nee", Wijziging(1, "nee")),
        ("ik wil nummer 2 veranderen", Wijziging(2, None)),
        ("sorry bij de tweede heb ik me vergist", Wijziging(2, None)),
        ("maak van antwoord 3 maar nee", Wijziging(3, "nee")),
        ("oh nee de vorige moest nee zijn", Wijziging(3, "nee")),
        ("de vorige klopt niet. dat moet nee zijn", Wijziging(3, "nee")),
        ("vraag 2 klopt niet", Wijziging(2, None)),
        ("ja. en bij vraag 2 wil ik toch ja", Wijziging(2, "ja", "ja")),
        ("bij mijn nachtrust had ik me vergist", Wijziging(1, None)),
        ("ik heb me vergist", Wijziging(None, None)),
    ],
)
def test_recognised(loopt: Lopend, text: str, expected: Wijziging) -> None:
    assert wijziging(text, loopt) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("nee dat valt mee, oh wacht vraag 3 moet ja zijn", Wijziging(3, "ja", "nee")),
        ("vraag 1 op nee, en deze op ja", Wijziging(1, "nee", "ja")),
    ],
)
def test_with_an_answer_to_what_is_asked(loopt: Lopend, text: str, expected: Wijziging) -> None:
    assert wijziging(text, loopt) == expected


@pytest.mark.parametrize(
    "text",
    [
        "ja",
        "dat is mijn eerste man niet",
        "vraag 9 moet nee zijn",  # not asked yet
        "hij was de eerste die ging",
        "nee, 3 keer per nacht",
        "vorige week ging het beter",
        "dat klopt niet",
        "hij vergist zich vaak",
    ],
)
def test_left_alone(loopt: Lopend, text: str) -> None:
    found = wijziging(text, loopt)
    assert found is None or found.waarde is None
