"""Makes what people type safe to keep and safe to pass on, without changing what they say."""

import re
import unicodedata

_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")


def kept(text: str) -> str:
    """The text as typed, less what no database or JSON can hold.

    Half emoji (lone surrogates) become U+FFFD, NUL and other control characters go, line ends
    become \\n.
    """
    whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return _CONTROL.sub("", whole.replace("\r\n", "\n").replace("\r", "\n"))


def for_rasa(text: str) -> str:
    """The text with nothing in front that Rasa could take for a command.

    Rasa reads a message that starts with "/" (after white space) as an intent. Signs that are
    invisible, or that a normaliser could turn into a slash or into nothing, count as well.
    """
    start = next((at for at, sign in enumerate(text) if not _skipped(sign)), len(text))
    slash = any("/" in unicodedata.normalize("NFKC", sign) for sign in text[:start])
    return (text[start:] if slash else text) or "?"


def _skipped(sign: str) -> bool:
    plain = unicodedata.normalize("NFKC", sign).strip()
    return plain in {"", "/"} or unicodedata.category(sign) in {"Cc", "Cf", "Mn", "Me"}
