"""Anger at us."""

import pytest

from actions.checks.boos import is_boos


@pytest.mark.parametrize(
    "text",
    [
        "wat een stomme vraag", "rot op met je test", "dit is belachelijk je helpt me niet",
        "kutcomputer", "dat zei ik al", "je snapt er niks van", "godverdomme", "stoeme computer",
    ],
)  # fmt: skip
def test_angry(text: str) -> None:
    assert is_boos(text)


@pytest.mark.parametrize(
    "text", ["mwah", "dat heb ik niet", "hij heeft kanker", "ik krijg het niet voor elkaar"]
)
def test_not_angry(text: str) -> None:
    assert not is_boos(text)
