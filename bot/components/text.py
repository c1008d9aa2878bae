"""How a message is read before the classifier counts its n-grams."""

import re
import unicodedata

REPEATED = re.compile(r"(\w)\1{2,}")
NUMBER = re.compile(r"\d+")
SPACES = re.compile(r"\s+")
SENTENCE_END = re.compile(r"(?<=[.!?…])\s+|\n+")
# A mark for the sort of thing matters more to a need than which one it is.
MARKS = {"GEMEENTE": "plaatsnaam", "ORGANISATIE": "organisatienaam"}


def normalise(text: str) -> str:
    """Lower case, no accents, at most two of a letter in a row, numbers as 0."""
    flat = unicodedata.normalize("NFKD", text.lower())
    flat = "".join(char for char in flat if not unicodedata.combining(char))
    flat = NUMBER.sub("0", REPEATED.sub(r"\1\1", flat))
    return SPACES.sub(" ", flat).strip()


def mask(text: str, entities: list[tuple[int, int, str]]) -> str:
    """Put a mark in the place of towns and organisations; `entities` are (start, end, label) in
    characters.
    """
    for start, end, label in sorted(entities, reverse=True):
        if label in MARKS:
            text = f"{text[:start]} {MARKS[label]} {text[end:]}"
    return text


def sentences(text: str) -> list[str]:
    """The sentences of a message; one when there is no end mark in it."""
    return [part.strip() for part in SENTENCE_END.split(text) if part.strip()]
