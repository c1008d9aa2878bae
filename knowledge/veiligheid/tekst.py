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
_SPACED = re.compile(r"(?<!\w)(?:\w[ .\-_*]{1,3}){3,}\w(?!\w)")
_BETWEEN_WORDS = re.compile(r"[ .\-_*]{2,}")
_WORD_OR_END = rf"'(?:[kntmrs]|ns)\b|[a-z0-9]+(?:'[a-z]+)*|[.!?;]+|\n+|{TAKEN_OUT}"
_TOKEN = re.compile(_WORD_OR_END)
_TOKEN_OR_COMMA = re.compile(rf"{_WORD_OR_END}|[,:()\u2013\u2014]|(?<=\s)-(?=\s)")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]+")
_RUN = re.compile(r"([a-z])\1{2,}")


def plain(text: str, spell: Callable[[str], str] = str, *, commas: bool = False) -> str:
    """The text as tokens between single spaces, with a space at both ends.

    `spell` gives each word its usual spelling; it may give several words. With `commas`, a comma
    and its like are tokens too.
    """
    if not text.isascii():
        text = _INVISIBLE.sub("", text)
    text = text.translate(_QUOTES).lower()
    if not text.isascii():
        text = _NOT_ASCII.sub(_without_marks, unicodedata.normalize("NFKD", text))
    text = _SPACED.sub(_unspaced, text)
    found = (_TOKEN_OR_COMMA if commas else _TOKEN).findall(text)
    read = {token: _token(token, spell) for token in set(found)}
    return f" {' '.join(map(read.__getitem__, found))} "


def _unspaced(found: re.Match[str]) -> str:
    """ "d o o d" as a word; more room between some of the letters stands between words."""
    words = (re.sub(r"\W|_", "", word) for word in _BETWEEN_WORDS.split(found[0]))
    return " ".join(words)


def _without_marks(found: re.Match[str]) -> str:
    return "".join(sign for sign in found[0] if not unicodedata.combining(sign))


def _token(found: str, spell: Callable[[str], str]) -> str:
    if found == TAKEN_OUT:
        return TAKEN_OUT
    if found.strip("'")[:1].isalnum():
        return spell(found)
    return COMMA if found in ",:()\u2013\u2014-" else SENTENCE


def unstretched(word: str) -> tuple[str, str]:
    """The word with letters that are held on to ("nieeeet") brought back to two, and to one."""
    return _RUN.sub(r"\1\1", word), _RUN.sub(r"\1", word)
