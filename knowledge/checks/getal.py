"""Reads a mark out of a message: "7", "een zesje", "tussen 6 en 7", "8 op 10"."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

_NUMBER = r"\d+(?:[.,]\d+)?"
_OUT_OF = re.compile(rf"({_NUMBER})\s*(?:/|op(?: de)?|van(?: de)?|uit(?: de)?)\s*(?:10|tien)\b")
_ON_TEN = re.compile(rf"\bop (?:10|tien) (?:een )?({_NUMBER})\b")
_HALF = re.compile(r"\b(\d+)\s*(?:en (?:een |'?n )?)?(?:half|halfje|halve)\b")
_TWO = re.compile(
    rf"(?:tussen (?:een |de )?)?({_NUMBER})\s*(?:-|–|a|à|of|/|en|tot|naar)\s*"
    rf"(?:een |de |toch een )?({_NUMBER})"
)
_SIGN = re.compile(rf"({_NUMBER})\s*(?:\+|-|min\b|plus\b)(?!\s*\d)")
_SMALL = re.compile(rf"({_NUMBER})t?jes?\b")  # "een 3tje"
_ALONE = re.compile(rf"(?<![\w.,-])({_NUMBER})(?![\w])")


@dataclass(frozen=True, slots=True)
class Getal:
    """A number that was said; without `waarde`, those that it could be."""

    waarde: float | None
    mogelijk: tuple[float, ...] = ()


def lees_getal(tekst: str, woorden: Mapping[str, int]) -> Getal | None:
    """The number in a message; None when there is none. Two that lie next to each other give the
    one in between, others are left to ask about.
    """
    text = _digits(tekst.lower(), woorden)
    for pattern in (_OUT_OF, _ON_TEN):
        if found := pattern.search(text):
            return Getal(_value(found[1]))
    if found := _HALF.search(text):
        text = text.replace(found[0], f"{int(found[1])}.5", 1)
    text = _SIGN.sub(r"\1", text)
    if found := _TWO.search(text):
        one, two = sorted((_value(found[1]), _value(found[2])))
        if two - one <= 1 and len(_ALONE.findall(_TWO.sub(" ", text, count=1))) == 0:
            return Getal((one + two) / 2)
    values = list(dict.fromkeys(_value(number) for number in _ALONE.findall(text)))
    if not values:
        return None
    return Getal(values[0]) if len(values) == 1 else Getal(None, tuple(sorted(values)))


def laatste_getal(tekst: str, woorden: Mapping[str, int]) -> float | None:
    """The number that was said last: "vorige week een 7, nu een 9"."""
    text = _digits(tekst.lower(), woorden)
    text = _HALF.sub(r"\1.5", _SMALL.sub(r"\1", text))
    found = _ALONE.findall(text)
    return _value(found[-1]) if found else None


def _digits(text: str, words: Mapping[str, int]) -> str:
    """Words of numbers as digits. 'een' is an article unless it is all there is."""
    stripped = re.sub(r"[^\w]+", " ", text).strip()
    if stripped in words:
        return str(words[stripped])
    text = re.sub(r"(?<=[a-z])([a-z])\1{2,}", r"\1", text)
    for word in _longest_first(words):
        if word != "een":
            text = re.sub(rf"\b{word}(?=\b|en(?:een)?half)", f" {words[word]} ", text)
    text = re.sub(r"\s+(?:en(?:een)?half)", " en een half", text)
    return re.sub(r"\s+", " ", text)


def _longest_first(words: Iterable[str]) -> list[str]:
    return sorted(words, key=len, reverse=True)


def _value(text: str) -> float:
    return float(text.replace(",", "."))
