"""What an editor of a check reads when pydantic finds something wrong."""

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel

from knowledge.fouten import explain
from knowledge.marks import Fout, MarkedFile

_BRANCHES = ("Aanspreking", "constrained-str", "str")
"""What pydantic puts in a place for the form of a text that it tried; no keys of the file."""
_PATTERN = "'{given}' kan niet bij '{key}:'; gebruik kleine letters, cijfers en _"
_EXPECTED = {
    "string_too_long": "een kortere tekst; op een knop passen hoogstens 20 tekens",
    "tuple_type": "een lijst: [een, twee]",
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
    return explain(
        file,
        error,
        tuple(part for part in error["loc"] if part not in _BRANCHES),
        keys=_keys(model),
        pattern=_PATTERN,
        missing=ontbreekt or {},
        expected=_EXPECTED,
    )


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
