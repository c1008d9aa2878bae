"""Everything that the papers and the national facts name is found: by its own words, and described.

The lists in vindbaar/ stand beside the content; their descriptions are not among its texts.
"""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from knowledge.names import plain
from knowledge.service import Hulp, Kennis

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


def names(hulp: Hulp) -> set[str]:
    return {plain(naam) for naam in (hulp.naam, *hulp.ook_bekend_als, *hulp.vroeger)}


def said_of(path: Path) -> list[tuple[str, str]]:
    """(name of the item, what it is called here): its name and its own words."""
    return [
        (str(row["naam"]), str(said))
        for row in rows(path)
        for said in (row["naam"], row["eigen_woorden"])
    ]


def right(found: Hulp | None, naam: str, said: str) -> bool:
    """Whether it is this item, or the national or the town's own help that has the same name."""
    return found is not None and (found.naam == naam or plain(said) in names(found))


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
@pytest.mark.parametrize("form", ["{}", "wat is {}?", "wat is een {}", "ik zoek {}", "wat doet {}"])
def test_by_name(kennis: Kennis, path: Path, form: str) -> None:
    """Bare and in a short question, in small letters."""
    town = TOWN.get(path.stem)
    missed = [
        (naam, said, found and found.naam)
        for naam, said in said_of(path)
        if not right(found := kennis.hulp(form.format(said.lower()), gemeente=town), naam, said)
    ]
    assert not missed


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_the_bare_name_is_of_this_item(kennis: Kennis, path: Path) -> None:
    town = TOWN.get(path.stem)
    missed = [
        (naam, said, found and found.naam)
        for naam, said in said_of(path)
        if (found := kennis.hulp(said, gemeente=town)) is None or found.naam != naam
    ]
    assert not missed


@pytest.mark.parametrize("path", [path for path in LISTS if path.stem in TOWN], ids=TOWN.get)
@pytest.mark.parametrize("form", ["{}", "wat is {}?"])
def test_by_name_when_no_town_is_known(kennis: Kennis, path: Path, form: str) -> None:
    """It says for which town it is. Only what several towns have is not of one of these."""
    owners = Counter(name for hulp in kennis.alles() if not hulp.landelijk for name in names(hulp))
    missed = [
        (naam, said, found and found.naam)
        for naam, said in said_of(path)
        if owners[plain(said)] < 2
        and not right(found := kennis.hulp(form.format(said)), naam, said)
    ]
    assert not missed


@pytest.mark.parametrize("path", LISTS, ids=lambda path: path.stem)
def test_by_description_among_the_first_three(kennis: Kennis, path: Path) -> None:
    """What can be shown. A town's own help stands in for the national help of the same name."""
    town = TOWN.get(path.stem)
    missed = []
    for row in rows(path):
        item = kennis.hulp(row["naam"], gemeente=town)
        found = kennis.zoek(row["omschrijving"], gemeente_naaste=town).hulp
        if item and item.tonen and not any(names(one) & names(item) for one in found):
            missed.append(row["naam"])
    assert not missed


def test_background_by_description(kennis: Kennis) -> None:
    """Plans, studies and words are no offer; who describes one is told what it is."""
    background, missed = 0, []
    for path in LISTS:
        town = TOWN.get(path.stem)
        for row in rows(path):
            item = kennis.hulp(row["naam"], gemeente=town)
            if item is None or item.tonen:
                continue
            background += 1
            found = kennis.hulp(row["omschrijving"], gemeente=town)
            if found is None or not names(found) & names(item):
                missed.append(row["naam"])
    assert len(missed) <= 0.04 * background, missed


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
