"""The generated patterns are of this content, well formed, and without everyday words."""

import json

import pytest

from knowledge.load import load
from knowledge.lookups import FILE, MADE_BY, lines

PATTERNS = [json.loads(line) for line in lines(load())]
SAID = {
    (row["label"], " ".join(token["LOWER"] for token in row["pattern"])): row["id"]
    for row in PATTERNS
}


def test_the_file_is_of_this_content() -> None:
    """When this fails: make lookups."""
    assert FILE.read_text(encoding="utf-8").splitlines() == list(lines(load()))


def test_line_one_tells_how_it_is_made_and_never_matches() -> None:
    assert PATTERNS[0]["pattern"] == [{"LOWER": MADE_BY}]
    assert " " in MADE_BY


def test_every_pattern_is_lower_case_tokens_with_a_label_and_an_id() -> None:
    for row in PATTERNS[1:]:
        assert row["label"] in {"GEMEENTE", "AANDOENING", "RELATIE", "ORGANISATIE"}
        assert row["id"] and row["pattern"]
        for token in row["pattern"]:
            assert set(token) == {"LOWER"} and token["LOWER"] == token["LOWER"].lower()
            assert " " not in token["LOWER"]


@pytest.mark.parametrize(
    ("label", "text", "identity"),
    [
        ("GEMEENTE", "hilversum", "Hilversum"),
        ("GEMEENTE", "wehl", "Doetinchem"),
        ("GEMEENTE", "den haag", "Den Haag"),
        ("GEMEENTE", "' s-hertogenbosch", "'s-Hertogenbosch"),
        ("GEMEENTE", "etten-leur", "Etten-Leur"),
        ("GEMEENTE", "etten leur", "Etten-Leur"),
        ("AANDOENING", "alzheimer", "dementie"),
        ("AANDOENING", "herseninfarct", "nah"),
        ("RELATIE", "mijn man", "partner"),
        ("RELATIE", "moeder", "moeder"),
        ("ORGANISATIE", "mezzo", "mantelzorgnl"),
    ],
)
def test_what_is_in_it(label: str, text: str, identity: str) -> None:
    assert SAID[label, text] == identity


@pytest.mark.parametrize(
    "word", ["best", "heel", "buren", "made", "haren", "leek", "hoek", "echt", "zeeland"]
)
def test_everyday_words_are_no_gemeente(word: str) -> None:
    assert ("GEMEENTE", word) not in SAID


@pytest.mark.parametrize(
    ("label", "word"), [("AANDOENING", "als"), ("AANDOENING", "ms"), ("RELATIE", "man")]
)
def test_words_with_another_meaning_stay_out(label: str, word: str) -> None:
    assert (label, word) not in SAID
