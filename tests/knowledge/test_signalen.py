"""What is heard of who writes; not what is denied, and not the mood of somebody else."""

import pytest

from knowledge.signalen import denied_signals, find_signals


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("ik ben zo moe", "moe"),
        ("ik zorg voor mijn moeder en ben zo moe", "moe"),
        ("de zorg voor mijn moeder is te zwaar", "moe"),
        ("hij maakt me zo moe", "moe"),
        ("ik kan niet meer", "moe"),
        ("ik ben niet alleen moe, ook verdrietig", "moe"),
        ("ik word boos op mijn man", "boos"),
        ("ik heb gedoe met mijn broer", "ruzie"),
        ("steeds ruzie over de zorg", "ruzie"),
    ],
)
def test_heard(text: str, signal: str) -> None:
    assert signal in find_signals(text)


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("nee moe valt wel mee, het gaat om mijn rug", "moe"),
        ("nee ik ben niet moe", "moe"),
        ("ik ben niet overbelast hoor", "moe"),
        ("ik ben echt niet meer zo moe", "moe"),
        ("moe ben ik niet", "moe"),
        ("we hebben geen ruzie", "ruzie"),
        ("ik ben niet boos op hem", "boos"),
    ],
)
def test_denied(text: str, signal: str) -> None:
    assert signal not in find_signals(text)
    assert signal in denied_signals(text)


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("snap soms niet waarom ze ineens zo boos word", "boos"),
        ("mijn man wordt zo boos op mij", "boos"),
        ("mijn vader is altijd zo moe", "moe"),
        ("mijn moeder is eenzaam", "alleen"),
        ("mijn zoon voelt zich schuldig", "schuld"),
        ("hij is te zwaar om te tillen", "moe"),
        ("al dat gezeik met die formulieren van de gemeente", "ruzie"),
        ("gedoe met de verzekering", "ruzie"),
    ],
)
def test_of_somebody_or_something_else(text: str, signal: str) -> None:
    assert signal not in find_signals(text)
    assert signal not in denied_signals(text)
