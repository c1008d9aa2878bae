"""Never an offer of another town, and only in its period."""

from datetime import date

import pytest

from tests.knowledge.search.offers import DOETINCHEM, HILVERSUM, hulp, slugs


@pytest.mark.parametrize(
    ("wiens", "carer", "other", "found"),
    [
        ("mantelzorger", "Hilversum", "Doetinchem", True),
        ("mantelzorger", "Doetinchem", "Hilversum", False),
        ("naaste", "Hilversum", "Doetinchem", False),
        ("naaste", "Doetinchem", "Hilversum", True),
        ("beide", "Hilversum", "Doetinchem", True),
        ("beide", "Doetinchem", "Hilversum", True),
        ("mantelzorger", None, "Hilversum", True),
        ("naaste", "Hilversum", None, True),
        ("mantelzorger", None, "Doetinchem", False),
        ("beide", "Zwolle", "Hattem", False),
        ("beide", None, None, False),
    ],
)
def test_whose_town_counts(wiens: str, carer: str | None, other: str | None, found: bool) -> None:
    items = [hulp("hier", **HILVERSUM, wiens_gemeente=wiens), hulp("landelijk")]
    result = slugs(items, gemeente_mantelzorger=carer, gemeente_naaste=other)
    assert ("hier" in result) is found
    assert "landelijk" in result


def test_another_town_is_never_shown_not_even_when_it_is_named() -> None:
    items = [hulp("daar", **DOETINCHEM, naam="Buurtplein")]
    assert slugs(items, "Buurtplein", gemeente_naaste="Hilversum") == []
    assert slugs(items, "Buurtplein", gemeente_naaste="Hilversum", behoeften=()) == []


@pytest.mark.parametrize(
    ("day", "shown"),
    [
        (date(2023, 12, 31), ["oud"]),
        (date(2024, 1, 1), ["nieuw"]),
        (date(2025, 6, 30), ["nieuw"]),
        (date(2025, 7, 1), []),
    ],
)
def test_only_in_its_period(day: date, shown: list[str]) -> None:
    items = [
        hulp("oud", geldig_tot=date(2023, 12, 31)),
        hulp("nieuw", geldig_van=date(2024, 1, 1), geldig_tot=date(2025, 6, 30)),
    ]
    assert slugs(items, op=day) == shown


@pytest.mark.parametrize("behoefte", ["huishouden", "verzorging"])
def test_help_at_their_home_is_of_their_town(behoefte: str) -> None:
    items = [
        hulp("bij-mij", **HILVERSUM, behoeften=("toegang", behoefte)),
        hulp("voor-mij", **HILVERSUM, behoeften=(behoefte,), wiens_gemeente="mantelzorger"),
        hulp("bij-haar", **DOETINCHEM, behoeften=(behoefte,)),
    ]
    asked = {"behoeften": (behoefte,), "gemeente_mantelzorger": "Hilversum"}
    assert set(slugs(items, **asked, gemeente_naaste="Doetinchem")) == {"bij-haar", "voor-mij"}
    assert set(slugs(items, **asked)) == {"bij-mij", "voor-mij"}
