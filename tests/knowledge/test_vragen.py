"""Questions that people came with, and the real content: what is shown first, and what is not."""

from collections.abc import Iterator

import pytest

from knowledge.service import Kennis

PILOT = ("Hilversum", "Doetinchem", "Hattem")
TOWNS = (*PILOT, "Zwolle", None)


@pytest.fixture(scope="module")
def kennis(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Kennis]:
    kennis = Kennis.open(f"sqlite:///{tmp_path_factory.mktemp('vragen') / 'kennis.db'}")
    yield kennis
    kennis.close()


def slugs(kennis: Kennis, tekst: str, **question: object) -> list[str]:
    return [hulp.slug for hulp in kennis.zoek(tekst, **question).hulp]  # type: ignore[arg-type]


# --- young people ---------------------------------------------------------------------------------


@pytest.mark.parametrize("gemeente", TOWNS)
@pytest.mark.parametrize("behoefte", ["jong", "emotionele_steun", "lotgenoten", "ziekte"])
@pytest.mark.parametrize(
    ("tekst", "ziek", "aandoening"),
    [
        ("mijn moeder is depressief", "kind_van_ouder", "depressie"),
        ("mijn vader drinkt", "kind_van_ouder", "verslaving"),
        ("mijn vader heeft kanker", "kind_van_ouder", "kanker"),
        ("mijn broertje heeft autisme", "broer_of_zus", "autisme"),
        ("mijn oma is dement", "kleinkind", "dementie"),
    ],
)
def test_a_child_first_sees_help_for_young_people(
    kennis: Kennis, tekst: str, ziek: str, aandoening: str, behoefte: str, gemeente: str | None
) -> None:
    found = kennis.zoek(
        tekst,
        behoeften=[behoefte],
        groepen=["jong", ziek],
        aandoeningen=[aandoening],
        leeftijd=14,
        gemeente_mantelzorger=gemeente,
    ).hulp
    for hulp in found[:2]:
        assert "jong" in hulp.groepen or hulp.behoeften[0] in ("jong", "school")
    for hulp in found:
        assert ("broer_of_zus" in hulp.groepen) <= (ziek == "broer_of_zus")
        assert ("kind_van_ouder" in hulp.groepen) <= (ziek == "kind_van_ouder")
        assert hulp.soort not in ("groep", "cursus") or "jong" in hulp.groepen or hulp != found[0]


def test_the_group_for_their_own_story_comes_first(kennis: Kennis) -> None:
    asked = {"behoeften": ["jong"], "leeftijd": 14, "gemeente_mantelzorger": "Doetinchem"}
    parent = slugs(
        kennis, "", **asked, groepen=["jong", "kind_van_ouder"], aandoeningen=["depressie"]
    )
    brother = slugs(kennis, "", **asked, groepen=["jong", "broer_of_zus"])
    assert parent[0] == "kopp-groep-doetinchem"
    assert brother[0] == "brussengroep-doetinchem"


@pytest.mark.parametrize("behoefte", ["lotgenoten", "emotionele_steun", "ziekte"])
def test_no_group_for_children_for_someone_with_a_sick_partner(
    kennis: Kennis, behoefte: str
) -> None:
    found = slugs(
        kennis,
        "een groep voor partners",
        behoeften=[behoefte],
        groepen=["partner"],
        aandoeningen=["depressie"],
        gemeente_mantelzorger="Doetinchem",
        limit=20,
    )
    assert not {"kopp-groep-doetinchem", "brussengroep-doetinchem"} & set(found)


# --- lifting, two towns, the end of life, work ----------------------------------------------------

LIFTING = {
    "hulpmiddelen", "ergotherapeut", "wijkverpleging", "wijkverpleegkundige",
    "cursus-voor-wie-zorgt", "cursus-fysieke-belasting-doetinchem",
    "hulpmiddelen-van-de-gemeente-doetinchem", "hulpmiddel-teruggeven",
}  # fmt: skip


@pytest.mark.parametrize("gemeente", TOWNS)
@pytest.mark.parametrize("behoeften", [(), ("wonen",), ("cursus",), ("verzorging",)])
@pytest.mark.parametrize(
    "tekst",
    [
        "hulpmiddel of iemand die leert hoe je iemand optilt",
        "wie leert mij hoe ik mijn vrouw moet optillen",
        "iemand die voordoet hoe je hem uit de stoel tilt",
    ],
)
def test_lifting_is_no_parking(
    kennis: Kennis, tekst: str, behoeften: tuple[str, ...], gemeente: str | None
) -> None:
    found = slugs(kennis, tekst, behoeften=behoeften, gemeente_naaste=gemeente)
    assert found[0] in LIFTING
    assert not any("parkeer" in slug or "mantelzorgwoning" in slug for slug in found)


@pytest.mark.parametrize("other", PILOT)
@pytest.mark.parametrize("carer", PILOT)
def test_household_help_is_of_the_town_of_who_needs_it(
    kennis: Kennis, carer: str, other: str
) -> None:
    found = kennis.zoek(
        "huishoudelijke hulp voor mijn moeder",
        behoeften=["huishouden"],
        gemeente_mantelzorger=carer,
        gemeente_naaste=other,
        limit=10,
    ).hulp
    assert all(hulp.landelijk or other in hulp.gebied for hulp in found)


@pytest.mark.parametrize(
    ("tekst", "slug"),
    [
        ("euthanasie, met wie praat je daarover", "praten-over-levenseinde"),
        ("mijn man wil een wilsverklaring maken", "praten-over-levenseinde"),
        ("wie haalt de scootmobiel op nu vader overleden is", "hulpmiddel-teruggeven"),
        ("de rollator en het bed terugbrengen", "hulpmiddel-teruggeven"),
        ("moet ik vakantiedagen opnemen om te zorgen", "kortdurend-zorgverlof"),
        ("mag mijn baas me ontslaan omdat ik voor mijn vader zorg", "juridisch-loket"),
    ],
)
def test_a_question_with_its_help(kennis: Kennis, tekst: str, slug: str) -> None:
    for gemeente in TOWNS:
        assert slug in slugs(kennis, tekst, gemeente_naaste=gemeente)


@pytest.mark.parametrize("tekst", ["euthanasie", "wat is een wilsverklaring?"])
def test_the_end_of_life_by_its_name(kennis: Kennis, tekst: str) -> None:
    found = kennis.hulp(tekst)
    assert found is not None and found.slug == "praten-over-levenseinde"
    assert "huisarts" in found.uitleg


@pytest.mark.parametrize("tekst", ["Wazo", "wat is de wet arbeid en zorg?", "verlofregelingen"])
def test_the_law_on_leave_is_explained(kennis: Kennis, tekst: str) -> None:
    found = kennis.hulp(tekst)
    assert found is not None and found.slug == "wet-arbeid-en-zorg"
