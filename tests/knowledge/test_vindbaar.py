"""Everything that the papers and the national facts name is found: by its own words, and described.

The lists in vindbaar/ stand beside the content; their descriptions are not among its texts.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from knowledge.service import Kennis

EVERYDAY = Path(__file__).parent / "alledaags.yml"
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
    shown = [
        row
        for row in rows(path)
        if (item := kennis.hulp(row["naam"], gemeente=town)) and item.tonen
    ]
    missed = [
        row["naam"]
        for row in shown
        if row["naam"]
        not in [found.naam for found in kennis.zoek(row["omschrijving"], gemeente_naaste=town).hulp]
    ]
    assert len(missed) <= 0.1 * len(shown), missed


def test_everyday_words_find_help_that_fits(kennis: Kennis) -> None:
    """Ten ways to say each need; nine of ten are answered by words alone, in a town without
    content.
    """
    said = [
        (sentence, set(row["een_van"]))
        for row in yaml.safe_load(EVERYDAY.read_text(encoding="utf-8"))
        for sentence in row["zinnen"]
    ]
    missed = [
        (sentence, found)
        for sentence, fits in said
        if not fits & {*(found := [one.slug for one in kennis.zoek(sentence).hulp])}
    ]
    assert len(said) > 200
    assert len(missed) <= 0.1 * len(said), missed


@pytest.mark.parametrize("gemeente", [*TOWN.values(), None])
@pytest.mark.parametrize("behoeften", [(), ("huishouden",), ("toegang",), ("respijt",)])
@pytest.mark.parametrize(
    ("said", "first"),
    [
        ("wie kan mijn man wassen en aankleden", "wijkverpleging"),
        ("iemand die haar 's ochtends uit bed helpt", "wijkverpleging"),
        ("mijn moeder kan niet meer alleen douchen", "wijkverpleging"),
        ("de steunkousen aantrekken", "wijkverpleging"),
        ("iemand die zijn medicijnen komt geven", "wijkverpleging"),
        ("een tillift", "hulpmiddelen"),
    ],
)
def test_personal_care_and_aids_come_first(
    kennis: Kennis, said: str, first: str, behoeften: tuple[str, ...], gemeente: str | None
) -> None:
    found = kennis.zoek(said, behoeften=behoeften, gemeente_naaste=gemeente).hulp
    assert found[0].slug == first


def test_the_lists_are_there() -> None:
    assert sum(len(rows(path)) for path in LISTS) > 400
