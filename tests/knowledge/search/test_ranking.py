"""What fits comes first, nearest first."""

from datetime import date

import pytest

from knowledge.hulp import Bedrag
from knowledge.search import Search, Vraag
from knowledge.woorden import read_woorden
from tests.knowledge.search.offers import DAY, HILVERSUM, hulp, slugs


def test_local_before_national_also_when_the_national_one_fits_better() -> None:
    items = [
        hulp("landelijk", naam="Oppas thuis", zoals_mensen_zeggen=("iemand die oppast",)),
        hulp("hier", **HILVERSUM, behoeften=("lotgenoten", "respijt")),
    ]
    assert slugs(items, "iemand die oppast", gemeente_naaste="Hilversum") == ["hier", "landelijk"]


def test_what_is_named_comes_first() -> None:
    items = [hulp("hier", **HILVERSUM), hulp("zonnebloem", naam="De Zonnebloem")]
    assert (
        slugs(items, "is de zonnebloem iets voor ons", gemeente_naaste="Hilversum")[0]
        == "zonnebloem"
    )


def test_the_last_place_is_for_what_the_words_describe() -> None:
    items = [hulp(f"hier-{number}", **HILVERSUM) for number in range(4)]
    items.append(hulp("zorghotel", wat="Samen logeren in een hotel met een verpleegster."))
    found = slugs(items, "samen in een hotel met verpleegster", gemeente_naaste="Hilversum")
    assert found[2] == "zorghotel" and all(slug.startswith("hier") for slug in found[:2])
    assert "zorghotel" not in slugs(items, "iets voor morgen", gemeente_naaste="Hilversum")


def test_what_editors_put_first_and_last() -> None:
    items = [hulp("laatst", gewicht="laatst", **HILVERSUM), hulp("gewoon"),
             hulp("eerst", gewicht="eerst")]  # fmt: skip
    assert slugs(items, gemeente_naaste="Hilversum") == ["eerst", "gewoon", "laatst"]


def test_a_town_has_its_own_of_what_is_everywhere() -> None:
    items = [
        hulp("waardering", naam="Mantelzorgwaardering"),
        hulp("hier", naam="Waardering", ook_bekend_als=("mantelzorgwaardering",), **HILVERSUM),
    ]
    assert slugs(items, gemeente_naaste="Hilversum") == ["hier"]
    assert slugs(items, gemeente_naaste="Hattem") == ["waardering"]


def test_at_night_what_is_there_at_night() -> None:
    """Also before what is made for the condition; and only when a night is spoken of."""
    items = [
        hulp("dagcentrum", **HILVERSUM, aandoeningen=("dementie",)),
        hulp("logeren", **HILVERSUM, feiten={"nacht": True}),
    ]
    asked = {"gemeente_naaste": "Hilversum", "aandoeningen": ("dementie",)}
    assert slugs(items, "wie kan er snachts bij hem zijn", **asked)[0] == "logeren"
    assert slugs(items, "wie kan er overdag bij hem zijn", **asked)[0] == "dagcentrum"


def test_at_home_when_that_is_asked_and_the_other_way_round() -> None:
    items = [
        hulp("logeren", **HILVERSUM, feiten={"nacht": True, "waar": "elders"}),
        hulp("nachtzorg", feiten={"nacht": True, "waar": "thuis"}),
        hulp("oppas", **HILVERSUM, feiten={"waar": "thuis"}),
    ]
    asked = {"gemeente_naaste": "Hilversum"}
    assert slugs(items, "iemand die s nachts bij hem blijft", **asked)[0] == "nachtzorg"
    assert slugs(items, "gewoon iemand die langskomt", **asked)[0] == "oppas"
    assert slugs(items, "kan hij een weekend ergens logeren", **asked)[0] == "logeren"


def test_help_lines_first_in_a_crisis() -> None:
    items = [
        hulp("praatgroep", **HILVERSUM, behoeften=("crisis_zelfdoding",)),
        hulp("113", soort="hulplijn", behoeften=("crisis_zelfdoding",)),
    ]
    found = slugs(items, behoeften=("crisis_zelfdoding",), gemeente_naaste="Hilversum")
    assert found == ["113", "praatgroep"]


def test_one_organisation_does_not_fill_the_list() -> None:
    own = {"organisatie": "VIT", "organisatie_slug": "vit"}
    items = [hulp(f"vit-{number}", **own) for number in range(3)]
    items.append(hulp("ander", zekerheid="gezien_oud"))
    assert "ander" in slugs(items)[:2]


@pytest.mark.parametrize("limit", [0, 1, 2, 5, 50])
def test_limit_and_nothing_twice(limit: int) -> None:
    items = [hulp(f"nummer-{number}", wat=f"Logeren nummer {number}.") for number in range(20)]
    found = slugs(items, "logeren nummer 7", limit=limit)
    assert len(found) == len(set(found)) == min(limit, 20)


def test_amounts_of_the_day() -> None:
    item = hulp(
        "waardering",
        bedragen=(
            Bedrag("waardering", euro=150, geldig_tot=date(2023, 12, 31)),
            Bedrag("waardering", euro=50, geldig_van=date(2024, 1, 1)),
        ),
    )
    search = Search([item], read_woorden())
    for day, amount in ((date(2023, 5, 1), "€ 150"), (date(2026, 5, 1), "€ 50")):
        [found] = search.rank(Vraag(op=day, behoeften=("respijt",)))
        assert [str(bedrag) for bedrag in found.bedragen] == [amount]


@pytest.mark.parametrize(
    ("nagekeken", "verouderd"),
    [(date(2026, 11, 24), False), (date(2026, 8, 26), False), (date(2026, 8, 25), True)],
)
def test_older_than_90_days(nagekeken: date, verouderd: bool) -> None:
    search = Search([hulp("x", nagekeken=nagekeken)], read_woorden())
    [found] = search.rank(Vraag(op=DAY, behoeften=("respijt",)))
    assert found.verouderd is verouderd


def test_of_very_different_things_only_what_was_meant() -> None:
    """'wonen' is a house, a parking permit and a hoist; a hoist that is far is better than a permit
    that is near.
    """
    items = [
        hulp("parkeren", behoeften=("wonen",), wat="Een vergunning voor de auto.", **HILVERSUM),
        hulp("tillift", behoeften=("wonen",), wat="Een lift waarmee je iemand uit bed tilt."),
    ]
    asked = {"behoeften": ("wonen",), "gemeente_naaste": "Hilversum"}
    assert slugs(items, "hoe til ik iemand uit bed", **asked) == ["tillift"]
    assert slugs(items, "een vergunning voor mijn auto", **asked) == ["parkeren"]
    assert slugs(items, "wat is er", **asked) == ["parkeren", "tillift"]


@pytest.mark.parametrize("behoefte", ["emotionele_steun", "lotgenoten", "ziekte"])
def test_talk_for_young_people_whatever_they_call_it(behoefte: str) -> None:
    items = [hulp("lijn", groepen=("jong",), behoeften=("jong",)),
             hulp("school", groepen=("jong",), behoeften=("school", "jong")),
             hulp("groep", behoeften=(behoefte,), soort="groep", **HILVERSUM)]  # fmt: skip
    asked = {"behoeften": (behoefte,), "gemeente_mantelzorger": "Hilversum"}
    assert slugs(items, **asked, groepen=("jong",)) == ["lijn", "groep"]
    assert slugs(items, **asked) == ["groep"]
