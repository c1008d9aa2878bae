"""Plain text for the patterns: lower case, one spelling, words and sentence marks apart by one
space."""

import re
import unicodedata
from collections.abc import Callable

SENTENCE = "."
"""The token that ends a sentence; no pattern reaches across it, unless it says so."""
COMMA = ","
"""The token that ends a part of a sentence, for whoever asks for it."""
TAKEN_OUT = "\u00a4"
"""The token, a sign that nobody types, for what was taken out; no pattern reaches across it."""
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufe0f\ufeff]")
_QUOTES = str.maketrans("’‘`´", "''''")
_SPACED = re.compile(r"(?<!\w)(?:\w[ .\-_*]){3,}\w(?!\w)")
_TOKEN = re.compile(
    r"'(?:[kntmrs]|ns)\b|[a-z0-9]+(?:'[a-z]+)*|[.!?;]+|\n+"
    rf"|{TAKEN_OUT}|[,:()\u2013\u2014]|(?<=\s)-(?=\s)"
)
_RUN = re.compile(r"([a-z])\1{2,}")


def plain(text: str, spell: Callable[[str], str] = str, *, commas: bool = False) -> str:
    """The text as tokens between single spaces, with a space at both ends.

    `spell` gives each word its usual spelling; it may give several words. With `commas`, a comma
    and its like are tokens too.
    """
    text = _INVISIBLE.sub("", text).translate(_QUOTES).lower()
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    text = _SPACED.sub(lambda found: re.sub(r"\W|_", "", found[0]), text)
    tokens = (_token(found, spell) for found in _TOKEN.findall(text))
    return f" {' '.join(token for token in tokens if commas or token != COMMA)} "


def _token(found: str, spell: Callable[[str], str]) -> str:
    if found == TAKEN_OUT:
        return TAKEN_OUT
    if found.strip("'")[:1].isalnum():
        return spell(found)
    return COMMA if found in ",:()\u2013\u2014-" else SENTENCE


def unstretched(word: str) -> tuple[str, str]:
    """The word with letters that are held on to ("nieeeet") brought back to two, and to one."""
    return _RUN.sub(r"\1\1", word), _RUN.sub(r"\1", word)
