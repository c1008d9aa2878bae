"""Everything that the papers and the national facts name is found: by its own words, and described.

The lists in vindbaar/ stand beside the content; their descriptions are not among its texts.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from knowledge.service import Kennis

LISTS = sorted((Path(__file__).parent / "vindbaar").glob("*.yml"))
TOWN = {"hilversum": "Hilversum", "doetinchem": "Doetinchem", "hattem": "Hattem"}


@pytest.fixture(scope="module")
def kennis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kennis]:
    kennis = Kennis.open(f"sqlite:///{tmp_path_factory.mktemp('vindbaar') / 'kennis.db'}")
    yield kennis
    kennis.close()


def rows(path: Path) -> list[dict[str, str]]:
    found: list[dict[str, str]] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return found


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_by_name_and_by_own_words(kennis: Kennis, path: Path) -> None:
    town = TOWN.get(path.stem)
    wrong = []
    for row in rows(path):
        for said in (row["naam"], row["eigen_woorden"]):
            found = kennis.hulp(str(said), gemeente=town)
            if found is None or found.naam != row["naam"]:
                wrong.append((row["naam"], said, found and found.naam))
    assert not wrong


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_by_description_among_the_first_three(kennis: Kennis, path: Path) -> None:
    town = TOWN.get(path.stem)
    shown = [row for row in rows(path) if (item := kennis.hulp(row["naam"], gemeente=town)) and item.tonen]  # noqa: E501
    missed = [
        row["naam"]
        for row in shown
        if row["naam"]
        not in [found.naam for found in kennis.zoek(row["omschrijving"], gemeente_naaste=town).hulp]
    ]
    assert len(missed) <= 0.1 * len(shown), missed


def test_the_lists_are_there() -> None:
    assert sum(len(rows(path)) for path in LISTS) > 400
