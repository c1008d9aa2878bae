"""What is left of a message without its openers."""

import pytest

from actions.zinnen import kern


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("nee ik bedoel dat dagcentrum", "dat dagcentrum"),
        ("sorry ik bedoel hattem", "hattem"),
        ("hulp thuis bij haar bedoel ik", "hulp thuis bij haar"),
        ("Dank u. Maar ik zoek iemand", "ik zoek iemand"),
        ("oke dankjewel. nog iets: ik heb een baas", "ik heb een baas"),
        ("hattem zei ik al", "hattem"),
        ("ok top bedankt!", ""),
        ("neef", "neef"),
    ],
)
def test_kern(text: str, rest: str) -> None:
    assert kern(text) == rest
