"""Turns what pydantic finds wrong into what an editor has to do, in Dutch, with the line."""

from collections.abc import Iterable, Mapping
from typing import Any

from pydantic import BaseModel
from rapidfuzz import process

from knowledge.marks import Fout, MarkedFile

_EXPECTED = {
    "string_type": "een tekst (zet een getal tussen aanhalingstekens)",
    "string_too_short": "een tekst die niet leeg is",
    "string_too_long": "een kortere tekst; op een knop passen hoogstens 20 tekens",
    "list_type": "een lijst: [een, twee]",
    "tuple_type": "een lijst: [een, twee]",
    "too_short": "minstens één ding in de lijst",
    "int_type": "een heel getal",
    "int_parsing": "een heel getal",
    "int_from_float": "een heel getal",
    "float_type": "een getal",
    "float_parsing": "een getal",
    "model_type": "sleutels met een waarde",
    "dict_type": "sleutels met een waarde",
    "greater_than_equal": "een hoger getal",
    "less_than_equal": "een lager getal",
    "greater_than": "een getal boven 0",
}


def uitleggen(
    file: MarkedFile,
    error: Any,
    model: type[BaseModel],
    *,
    ontbreekt: Mapping[str, str] | None = None,
) -> Fout:
    """One pydantic error as a Fout; `ontbreekt` says for a missing key what belongs there."""
    place = tuple(
        part
        for part in error["loc"]
        if part not in ("[key]", "Aanspreking", "constrained-str", "str")
    )
    key = next((part for part in reversed(place) if isinstance(part, str)), "")
    kind, context, given = error["type"], error.get("ctx", {}), error.get("input")
    if kind == "extra_forbidden":
        return file.error(place, f"'{key}' is geen bekende sleutel{_meant(key, _keys(model))}")
    if kind == "missing":
        more = (ontbreekt or {}).get(key)
        return file.error(place, f"'{key}:' ontbreekt" + (f"; {more}" if more else ""))
    if kind == "literal_error":
        options = [
            part.strip(" '") for part in context["expected"].replace(" or ", ", ").split(",")
        ]
        return file.error(
            place,
            f"'{given}' kan niet bij '{key}:'{_meant(str(given), options)}; "
            f"kies uit {', '.join(options)}",
        )
    if kind == "value_error":
        return file.error(place, str(context["error"]))
    if kind == "string_pattern_mismatch":
        return file.error(
            place, f"'{given}' kan niet bij '{key}:'; gebruik kleine letters, cijfers en _"
        )
    expected = _EXPECTED.get(kind)
    if expected is None and kind.startswith("date"):
        expected = "een datum: 2026-11-20"
    return file.error(place, f"bij '{key}:' hoort {expected or error['msg']}")


def _meant(word: str, options: Iterable[str]) -> str:
    """' (bedoelde je …?)' when something looks like it."""
    best = process.extractOne(word, list(options), score_cutoff=70)
    return f" (bedoelde je '{best[0]}'?)" if best else ""


def _keys(model: type[BaseModel]) -> set[str]:
    """The keys of this form and of the forms within it."""
    keys: set[str] = set()
    todo = [model]
    seen: set[type[BaseModel]] = set()
    while todo:
        one = todo.pop()
        if one in seen:
            continue
        seen.add(one)
        for name, field in one.model_fields.items():
            keys.add(name)
            todo += _models(field.annotation)
    return keys


def _models(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [found for part in getattr(annotation, "__args__", ()) for found in _models(part)]
