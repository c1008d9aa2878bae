"""Numbers in words and figures."""

import pytest

from knowledge.checks.antwoordwoorden import lees_antwoordwoorden
from knowledge.checks.getal import Getal, laatste_getal, lees_getal


@pytest.mark.parametrize(
    ("tekst", "waarde"),
    [
        ("7", 7), ("zeven", 7), ("een zesje", 6), ("6,5", 6.5), ("6.5", 6.5), ("zesenhalf", 6.5),
        ("zeven en een half", 7.5), ("tussen 6 en 7", 6.5), ("7 of 8", 7.5), ("6-7", 6.5),
        ("8 op 10", 8), ("op 10 een 8", 8), ("7/10", 7), ("10", 10), ("een", 1), ("8+", 8),
    ],
)  # fmt: skip
def test_one_number(tekst: str, waarde: float) -> None:
    assert lees_getal(tekst, lees_antwoordwoorden().cijfers) == Getal(waarde)


@pytest.mark.parametrize(
    ("tekst", "mogelijk"), [("tussen 4 en 8", (4, 8)), ("8 maar soms 5", (5, 8))]
)
def test_two_numbers_apart_are_left_to_ask_about(tekst: str, mogelijk: tuple[int, ...]) -> None:
    assert lees_getal(tekst, lees_antwoordwoorden().cijfers) == Getal(None, mogelijk)


@pytest.mark.parametrize("tekst", ["", "heel zwaar", "een beetje", "ze7en", "A4tje"])
def test_no_number(tekst: str) -> None:
    assert lees_getal(tekst, lees_antwoordwoorden().cijfers) is None


@pytest.mark.parametrize(
    ("tekst", "waarde"),
    [
        ("vorige week een 7, nu een 9", 9), ("een 3tje", 3),
        ("acht en n half want het is druk", 8.5),
        ("op een schaal van 0 tot 10 zit ik op vier", 4), ("geen idee", None),
    ],
)  # fmt: skip
def test_the_last_number(tekst: str, waarde: float | None) -> None:
    assert laatste_getal(tekst, lees_antwoordwoorden().cijfers) == waarde
