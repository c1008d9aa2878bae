"""Compare names the way people type them: no capitals, no accents, no punctuation."""

import re
import unicodedata

_APART = re.compile(r"[^a-z0-9]+")


def word_set(text: str) -> frozenset[str]:
    """A set of words, written as a line of them."""
    return frozenset(text.split())


def plain(text: str) -> str:
    """'Súdwest-Fryslân' -> 'sudwest fryslan': lower case, without accents, words apart by a
    space.
    """
    stripped = unicodedata.normalize("NFKD", text.lower().replace("ĳ", "ij"))
    stripped = "".join(letter for letter in stripped if not unicodedata.combining(letter))
    return _APART.sub(" ", stripped.replace("'", "").replace("’", "").replace("‘", "")).strip()


def slug(text: str) -> str:
    """'VIT-hulp bij mantelzorg' -> 'vit-hulp-bij-mantelzorg'."""
    return plain(text).replace(" ", "-")
