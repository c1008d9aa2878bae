"""What people type stays as it is; what could harm a database or command Rasa goes."""

import json
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from channels.typed import for_rasa, kept


@pytest.mark.parametrize(
    ("typed", "result"),
    [
        ("Mijn moeder is 's nachts wakker", "Mijn moeder is 's nachts wakker"),
        ("  twee  spaties ", "  twee  spaties "),
        ("a\r\nb\rc\td", "a\nb\nc\td"),
        ("a\x00b\x1b[31mc\x7f\x9f", "ab[31mc"),
        ("moe \ud83d", "moe \N{REPLACEMENT CHARACTER}"),
        ("\ud83d\ude29", "\N{WEARY FACE}"),
        ("zoë, één, 👨‍👩‍👧", "zoë, één, 👨‍👩‍👧"),
    ],
)
def test_kept(typed: str, result: str) -> None:
    assert kept(typed) == result


@given(st.text(st.characters()))
def test_kept_text_can_always_be_stored_and_sent(typed: str) -> None:
    text = kept(typed)
    assert json.loads(json.dumps(text, ensure_ascii=False).encode()) == text
    assert "\x00" not in text
    assert kept(text) == text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("help mij", "help mij"),
        ("  help mij", "  help mij"),
        ("24/7 zorg", "24/7 zorg"),
        ("/restart", "restart"),
        (" \n/restart", "restart"),
        ("// / /restart{}", "restart{}"),
        ("\u200b/restart", "restart"),
        ("\N{FULLWIDTH SOLIDUS}restart", "restart"),
        ("\u0301/restart", "restart"),
        ("/", "?"),
        (" // ", "?"),
        ("👨‍👩‍👧/x", "👨‍👩‍👧/x"),
    ],
)
def test_for_rasa(typed: str, said: str) -> None:
    assert for_rasa(typed) == said


@given(st.text(st.sampled_from("/ \n\u200b\ufeff\N{FULLWIDTH SOLIDUS}a{@")), st.text())
def test_nothing_typed_reaches_rasa_as_a_command(start: str, rest: str) -> None:
    """Rasa strips white space and looks for a slash; a normaliser may have gone before."""
    said = for_rasa(start + rest)
    seen = unicodedata.normalize("NFKC", said)
    visible = "".join(sign for sign in seen if unicodedata.category(sign) != "Cf")
    assert said
    assert not said.strip().startswith("/")
    assert not visible.strip().startswith("/")
