"""Which words carry meaning, and what they are compared by."""

import pytest

from knowledge.search.words import letter_features, phrases, tokens, word_features, words_of


def test_tokens_carry_meaning() -> None:
    assert tokens("Ik zoek iemand die op mijn man van 82 past!") == ["zoek", "man", "82", "past"]


def test_words_of_names() -> None:
    assert words_of(["Bergen op Zoom", "Hattem"]) == {"bergen", "op", "zoom", "hattem"}


def test_phrases_from_short_to_long() -> None:
    assert list(phrases(["a", "b", "c"], 2)) == ["a", "b", "c", "a b", "b c"]


@pytest.mark.parametrize(
    ("one", "other"), [("cursus", "cursussen"), ("oppas", "oppassen"), ("maaltijd", "maaltijden")]
)
def test_words_of_one_stem(one: str, other: str) -> None:
    assert word_features([one]) == word_features([other])


def test_a_typing_error_spoils_some_letter_groups_only() -> None:
    right, wrong = set(letter_features(["mantelzorg"])), set(letter_features(["mantelsorg"]))
    assert len(right & wrong) >= 4
