"""Plain text for the patterns: lower case, one spelling, words and sentence marks apart by one
space."""

import re
import unicodedata
from collections.abc import Callable

SENTENCE = "."
"""The token that ends a sentence; no pattern reaches across it, unless it says so."""
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u2060\ufe0f\ufeff]")
_QUOTES = str.maketrans("’‘`´", "''''")
_SPACED = re.compile(r"(?<!\w)(?:\w[ .\-_*]){3,}\w(?!\w)")
_TOKEN = re.compile(r"'(?:[kntmrs]|ns)\b|[a-z0-9]+(?:'[a-z]+)*|[.!?;]+|\n+")
_RUN = re.compile(r"([a-z])\1{2,}")


def plain(text: str, spell: Callable[[str], str] = str) -> str:
    """The text as tokens between single spaces, with a space at both ends.

    `spell` gives each word its usual spelling; it may give several words.
    """
    text = _INVISIBLE.sub("", text).translate(_QUOTES).lower()
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))
    text = _SPACED.sub(lambda found: re.sub(r"\W|_", "", found[0]), text)
    tokens = (
        SENTENCE if not token.strip("'")[:1].isalnum() else spell(token)
        for token in _TOKEN.findall(text)
    )
    return f" {' '.join(tokens)} "


def unstretched(word: str) -> tuple[str, str]:
    """The word with letters that are held on to ("nieeeet") brought back to two, and to one."""
    return _RUN.sub(r"\1\1", word), _RUN.sub(r"\1", word)
