"""Danger in disguise, for property tests: as people type it, with much around it."""

import random
from typing import Any

import yaml
from hypothesis import strategies as st

from knowledge.veiligheid.inhoud import CONTENT, SOORTEN

LONGEST = 4000
NOISE = ("😭", "\n", "...", "  ", "\t", "🙏", "!!", " - ")
BETWEEN = (" ", "  ", " \u200b ", "\n", " 💔 ", "\u00a0", " \t")
ACCENTS = ("", "\u0301", "\u0308", "\u0300", "\u0302")
FILLER = "We eten vanavond soep en daarna kijken we naar de tuin. "


def entries(name: str) -> list[dict[str, Any]]:
    """The entries of a content file of the safety net."""
    return yaml.safe_load((CONTENT / f"{name}.yml").read_text("utf-8"))["patronen"]


CLEAR = [
    (soort, text)
    for soort in SOORTEN
    for entry in entries(soort)
    if entry["trap"] == "duidelijk"
    for text in entry["voorbeelden"]
]
"""Clear danger: its kind, and what is said."""


def disguised(text: str, chance: random.Random) -> str:
    """The text with random capitals, accents, spacing, emoji, line breaks and a spaced word."""
    letters = [
        (letter.upper() if chance.random() < 0.4 else letter)
        + (chance.choice(ACCENTS) if letter in "aeiou" and chance.random() < 0.2 else "")
        for letter in text
    ]
    words = "".join(letters).split(" ")
    longest = max(range(len(words)), key=lambda place: len(words[place]))
    alone = all(len(word.strip(",.?!'")) > 1 for word in words)
    if alone and words[longest].isalpha() and chance.random() < 0.3:
        words[longest] = chance.choice((" ", ".", "-")).join(words[longest])
    return "".join(word + chance.choice(BETWEEN) for word in words).strip()


ANYTHING = st.text(st.characters(exclude_categories=["Cs"]), max_size=200)
"""What anyone or any program may send, half emoji apart."""
AROUND = st.builds(
    lambda times, odd: FILLER * times + odd,
    st.integers(0, LONGEST // len(FILLER)),
    ANYTHING,
)


@st.composite
def danger(draw: st.DrawFn) -> tuple[str, str]:
    """A kind of danger, and a message of at most 4,000 characters that tells of it."""
    soort, text = draw(st.sampled_from(CLEAR))
    said = disguised(text, random.Random(draw(st.integers(0, 2**32))))
    said = f"{draw(st.sampled_from(NOISE))}\n\n{said}{draw(st.sampled_from(NOISE))}\n\n"
    before = draw(AROUND)[: LONGEST - len(said)]
    after = draw(AROUND)[: LONGEST - len(said) - len(before)]
    return soort, before + said + after
