"""Plain text in its sentences: what is looked for in each by itself, and what across them."""

import re
from collections.abc import Callable, Iterator

from knowledge.veiligheid.tekst import SENTENCE

LINE_BREAK = re.compile(r"(?<!\n)\n(?!\n)")
"""May end a sentence, or stand in the middle of one; an empty line always ends one."""
_END = re.compile(rf"(?: {re.escape(SENTENCE)})+")
_PIECES = re.compile(rf"({_END.pattern})")


def parts_of(text: str) -> Iterator[tuple[str, bool]]:
    """Each sentence, for what stays within one, and the whole, for what reaches across."""
    for sentence in _END.split(text.rstrip()):
        if sentence:
            yield f"{sentence} ", False
    yield text, True


def in_parts(text: str, change: Callable[..., str]) -> str:
    """The text with each sentence changed by itself; what reaches across sentences goes first."""
    text = change(text, across=True)
    pieces = _PIECES.split(text[:-1])
    changed: dict[str, str] = {}
    for sentence in pieces[::2]:
        if sentence and sentence not in changed:
            changed[sentence] = change(f"{sentence} ", across=False)[:-1]
    return "".join(changed.get(piece, piece) for piece in pieces) + text[-1]


def sentence_of(text: str, start: int, end: int) -> str:
    """The sentence, or the sentences, that these places stand in."""
    mark = f" {SENTENCE} "
    first = text.rfind(mark, 0, start + 1)
    last = text.find(mark, max(start, end - 1))
    return text[max(first, 0) : last + 1 if last >= 0 else len(text)]
