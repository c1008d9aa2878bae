"""The one knowledge base that all actions of this process share."""

import os
from collections.abc import Iterable
from functools import cache

from knowledge.service import Hulp, Kennis

DEFAULT_DATABASE_URL = "sqlite:///var/naast.db"


@cache
def kennis() -> Kennis:
    """Open the knowledge base of `NAAST_DATABASE_URL` once, on the first question."""
    return Kennis.open(os.environ.get("NAAST_DATABASE_URL", DEFAULT_DATABASE_URL))


def onderdeel(naam: str) -> Hulp:
    """The item of this slug or name. Raises KeyError when the content does not have it."""
    gevonden = kennis().hulp(naam)
    if gevonden is None:
        raise KeyError(f"'{naam}' is not in the content")
    return gevonden


def bestaand(slugs: Iterable[str]) -> list[Hulp]:
    """The help of these slugs; what left the content since it was shown is skipped."""
    gevonden = (kennis().hulp(slug) for slug in slugs)
    return [een for een in gevonden if een is not None]
