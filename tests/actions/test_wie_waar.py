"""Whom it is about, and who lives where."""

import re

import pytest

from actions.wie_waar import VERWERPT, VOOR_MIJZELF, WIE_HET_IS, WOONT


@pytest.mark.parametrize(
    ("words", "text"),
    [
        (VOOR_MIJZELF, "en een cursus voor mezelf?"),
        (WIE_HET_IS, "het gaat om mijn broer"),
        (WOONT, "ik woon zelf in amersfoort"),
        (VERWERPT, "dat is niet Hattem"),
    ],
    ids=["for myself", "set right", "lives", "a place turned down"],
)
def test_words(words: re.Pattern[str], text: str) -> None:
    assert words.search(text)
    assert not words.search("wie past er op")
