"""Reads a mark: "7", "tussen 6 en 7", "een 8, want ik slaap slecht", "veel te zwaar"."""

from collections.abc import Sequence

from knowledge.checks.bericht import Bericht
from knowledge.checks.check import Cijfer
from knowledge.checks.getal import lees_getal
from knowledge.checks.lexicons import Lexicons, losse


def lees_cijfer(
    tekst: str, bericht: Bericht, cijfer: Cijfer, lexicons: Lexicons
) -> tuple[float | None, tuple[float, ...]]:
    """The mark, or None with the marks that it could be."""
    words = lexicons.woorden
    found = lees_getal(words.spelling.tekens(tekst), words.cijfers)
    if found is not None and found.waarde is None:
        return None, tuple(number for number in found.mogelijk if cijfer.past(number))
    if found is not None:
        sure = cijfer.past(found.waarde or 0) and _alleen_cijfer(bericht, lexicons)
        return (found.waarde if sure else None), ()
    for ends, value in (
        ((cijfer.laag, *words.laagst), cijfer.van),
        ((cijfer.hoog, *words.hoogst), cijfer.tot),
    ):
        if any(_zelfde(end, bericht.woorden, lexicons) for end in ends):
            return value, ()
    return None, ()


def _alleen_cijfer(bericht: Bericht, lexicons: Lexicons) -> bool:
    """Whether the part with the number comes first and says nothing else: not "8 jaar"."""
    parts = [part for part in lexicons.delen(bericht) if not lexicons.is_vulling(part)]
    marks = [part for part in parts if _heeft_cijfer(part, lexicons)]
    if len(marks) != 1 or parts[0] is not marks[0]:
        return False
    words = [word for word in marks[0] if not word.isdecimal()]
    return not losse(words, lexicons.cijfer.find(words))


def _heeft_cijfer(words: Sequence[str], lexicons: Lexicons) -> bool:
    return tuple(words) == ("een",) or any(
        word.isdecimal() or (word in lexicons.woorden.cijfers and word != "een") for word in words
    )


def _zelfde(phrase: str, words: Sequence[str], lexicons: Lexicons) -> bool:
    """Whether this is said, with nothing beside it that means anything."""
    wanted = lexicons.woorden.spelling.lees(phrase).woorden
    return any(
        tuple(words[at : at + len(wanted)]) == wanted
        and lexicons.is_vulling([*words[:at], *words[at + len(wanted) :]])
        for at in range(len(words) - len(wanted) + 1)
    )
