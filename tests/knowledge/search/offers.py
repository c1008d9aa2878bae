"""Offers and questions for the tests of the search."""

from datetime import date

from knowledge.hulp import Hulp
from knowledge.search import Naar, Search, Vraag
from knowledge.woorden import read_woorden

DAY = date(2026, 11, 24)


def hulp(slug: str, **changes: object) -> Hulp:
    """An offer for respite in the whole country, unless said otherwise."""
    plain: dict[str, object] = {
        "slug": slug,
        "naam": slug.replace("-", " ").capitalize(),
        "soort": "dienst",
        "wat": "Neemt de zorg een tijdje over.",
        "behoeften": ("respijt",),
        "nagekeken": DAY,
    }
    return Hulp(**(plain | changes))  # type: ignore[arg-type]


HILVERSUM = {"gebied": ("Hilversum",)}
DOETINCHEM = {"gebied": ("Doetinchem",)}


def slugs(items: list[Hulp], tekst: str = "", **question: object) -> list[str]:
    asked = {"op": DAY, "tekst": tekst, "behoeften": ("respijt",)} | question
    vraag = Vraag(**asked)  # type: ignore[arg-type]
    return [found.slug for found in Search(items, read_woorden()).rank(vraag)]


def by_name(items: list[Hulp], tekst: str, **naar: object) -> str | None:
    found = Search(items, read_woorden()).by_name(tekst, Naar(**naar))  # type: ignore[arg-type]
    return found and found.slug
