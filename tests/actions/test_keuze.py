"""A choice in words or a number."""

import pytest

from actions.keuze import element, gekozen, kiest


@pytest.mark.parametrize(
    ("words", "number", "only"),
    [
        ("2", 2, True),
        ("die derde", 3, True),
        ("de eerste graag", 1, True),
        ("optie drie", 3, True),
        ("nee de laatste", -1, True),
        ("die tweede, zonnehoeve", 2, False),
        ("een weekend dus", None, False),
        ("geen idee", None, False),
        ("drie weken geleden", None, False),
    ],
)
def test_a_choice(words: str, number: int | None, only: bool) -> None:
    assert gekozen(words) == number
    assert kiest(words) is only


def test_element() -> None:
    assert element(("a", "b"), 2) == "b"
    assert element(("a", "b"), -1) == "b"
    assert element(("a", "b"), 3) is None
    assert element((), 1) is None
