"""The sentences of this room itself: help lines from knowledge, no number typed, plain Dutch."""

import re
from pathlib import Path

import pytest
import yaml

import channels
from channels.texts import Texts
from knowledge.service import Kennis

FILE = Path(channels.__file__).parent / "teksten.yml"


@pytest.fixture
def texts(kennis: Kennis) -> Texts:
    return Texts(kennis)


def test_each_word_in_trouble_names_the_help_lines(texts: Texts, kennis: Kennis) -> None:
    for reply in (texts.greeting, texts.outage, texts.outage_goes_on, texts.no_answer):
        for slug in ("112", "113", "luisterlijn", "mantelzorglijn"):
            assert str(kennis.hulplijn(slug).telefoon) in reply.text
        assert "{" not in reply.text
    assert "computer" in texts.greeting.text


def test_no_number_of_a_help_line_is_typed_here() -> None:
    assert not re.search(r"\d[\d \-]{6,}|\b11[23]\b", FILE.read_text("utf-8"))


def test_a_help_line_without_a_number_stops_the_start(kennis: Kennis, monkeypatch) -> None:
    real = Kennis.hulplijn
    monkeypatch.setattr(
        Kennis,
        "hulplijn",
        lambda self, slug: real(self, "112" if slug != "113" else "mezzo-bestaat-niet"),
    )
    with pytest.raises((KeyError, ValueError)):
        Texts(kennis)


def test_the_sentences_are_short_and_say_no_u() -> None:
    raw = yaml.safe_load(FILE.read_text("utf-8"))
    sentences = [*raw.pop("fouten").values(), *raw.values()]
    for text in sentences:
        assert not re.search(r"\b(u|uw)\b", text, re.IGNORECASE), text
        for sentence in re.split(r"[.?!:\n]+", text):
            assert len(sentence.split()) <= 15, sentence


def test_every_error_that_the_code_names_has_its_sentence(texts: Texts) -> None:
    named = set()
    for path in FILE.parent.rglob("*.py"):
        source = path.read_text("utf-8")
        named |= set(re.findall(r'Problem\(\d+, "(\w+)"', source))
        named |= set(re.findall(r'fault\([^)]*?\d+, "(\w+)"', source))
    assert len(named) > 5
    for key in named:
        assert texts.error(key, velden="x")
