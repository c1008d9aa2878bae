"""Says what is wrong in content as an editor has to repair it: in Dutch, with file and line."""

from collections.abc import Iterable, Mapping
from typing import Any

from rapidfuzz import process

from knowledge.marks import Fout, MarkedFile, Place
from knowledge.names import plain

_EXPECTED = {
    "string_type": "een tekst (zet een getal tussen aanhalingstekens)",
    "string_too_short": "een tekst die niet leeg is",
    "list_type": "een lijst: [een, twee]",
    "too_short": "minstens één ding in de lijst",
    "bool_type": "true of false",
    "bool_parsing": "true of false",
    "int_type": "een heel getal",
    "int_parsing": "een heel getal",
    "int_from_float": "een heel getal",
    "float_type": "een getal",
    "float_parsing": "een getal",
    "model_type": "sleutels met een waarde",
    "dict_type": "sleutels met een waarde",
}
_OF_A_KEY = "[key]"
"""Ends the place that pydantic gives when a key itself is wrong."""


class ContentError(Exception):
    """The content files cannot be used; `fouten` says what to repair, and the text lists them
    all.
    """

    def __init__(self, fouten: Iterable[Fout]) -> None:
        self.fouten = sorted(set(fouten))
        super().__init__("\n".join(str(fout) for fout in self.fouten))

    @property
    def verslag(self) -> str:
        """What a command shows: everything to repair, and how much that is."""
        return f"{self}\n\n{len(self.fouten)} dingen om te herstellen."


def explain(
    file: MarkedFile,
    error: Any,
    place: Place,
    *,
    keys: Iterable[str],
    pattern: str,
    missing: Mapping[str, str],
    expected: Mapping[str, str] | None = None,
) -> Fout:
    """Turn what pydantic finds wrong at a place into what an editor has to do.

    `keys` may stand there; `pattern` tells how a text has to be written ({given} and {key} are
    filled in); `missing` says for a key what belongs there, and `expected` for a kind of error.
    """
    key = _last_name(place)
    if place[-1:] == (_OF_A_KEY,):
        place = place[:-1]
        key = _last_name(place[:-1])
    kind, context, given = error["type"], error.get("ctx", {}), error.get("input")
    if kind == "extra_forbidden":
        return file.error(place, f"'{key}' is geen bekende sleutel{meant(key, keys)}")
    if kind == "missing":
        more = f"; {missing[key]}" if key in missing else ""
        return file.error(place, f"'{key}:' ontbreekt{more}")
    if kind == "literal_error":
        listed = context["expected"].replace(" or ", ", ").split(",")
        options = [part.strip(" '") for part in listed]
        return file.error(
            place,
            f"'{given}' kan niet bij '{key}:'{meant(str(given), options)}; "
            f"kies uit {', '.join(options)}",
        )
    if kind == "value_error":
        return file.error(place, str(context["error"]))
    if kind == "string_pattern_mismatch":
        return file.error(place, pattern.format(given=given, key=key))
    what = (_EXPECTED | dict(expected or {})).get(kind)
    if what is None and kind.startswith("date"):
        what = "een datum: 2026-11-20"
    return file.error(place, f"bij '{key}:' hoort {what or error['msg']}")


def meant(word: str, options: Iterable[str]) -> str:
    """' (bedoelde je …?)' when something looks like it."""
    best = process.extractOne(plain(word), list(options), processor=plain, score_cutoff=70)
    return f" (bedoelde je '{best[0]}'?)" if best else ""


def _last_name(place: Place) -> str:
    return next((part for part in reversed(place) if isinstance(part, str)), "")
