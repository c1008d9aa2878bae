"""Groups, ages and conditions."""

import pytest

from tests.knowledge.search.offers import HILVERSUM, hulp, slugs


@pytest.mark.parametrize(
    ("asked", "order"),
    [
        ((), ["algemeen"]),
        (("dementie",), ["dementie", "algemeen"]),
        (("autisme",), ["autisme", "algemeen"]),
        (("kanker",), ["algemeen"]),
        (("dementie", "autisme"), ["dementie", "autisme", "algemeen"]),
    ],
    ids=["unknown", "dementia", "autism", "neither", "both"],
)
def test_conditions(asked: tuple[str, ...], order: list[str]) -> None:
    items = [
        hulp("dementie", aandoeningen=("dementie",)),
        hulp("autisme", aandoeningen=("autisme",)),
        hulp("algemeen"),
    ]
    assert slugs(items, aandoeningen=asked) == order


def test_a_wider_condition_fits_and_a_narrower_one_may_be_shown() -> None:
    items = [
        hulp("ggz", aandoeningen=("ggz",)),
        hulp("psychose", aandoeningen=("psychose",)),
        hulp("algemeen"),
    ]
    assert slugs(items, aandoeningen=("depressie",)) == ["ggz", "algemeen"]
    assert slugs(items, aandoeningen=("ggz",)) == ["ggz", "algemeen", "psychose"]


@pytest.mark.parametrize(
    ("question", "shown"),
    [
        ({"leeftijd": 14}, {"kinderen", "jong", "iedereen"}),
        ({"leeftijd": 20}, {"jong", "iedereen"}),
        ({"leeftijd": 50}, {"iedereen"}),
        ({"leeftijd": 82}, {"iedereen", "ouderen"}),
        ({}, {"kinderen", "jong", "iedereen", "ouderen"}),
    ],
    ids=["14", "20", "50", "82", "unknown"],
)
def test_ages(question: dict[str, object], shown: set[str]) -> None:
    items = [
        hulp("kinderen", leeftijd_van=8, leeftijd_tot=18),
        hulp("jong", groepen=("jong",)),
        hulp("ouderen", leeftijd_van=65),
        hulp("iedereen"),
    ]
    assert set(slugs(items, limit=9, **question)) == shown


@pytest.mark.parametrize(
    ("groepen", "order"),
    [
        ((), ["iedereen", "partner", "ouder-van-kind", "jong"]),
        (("jong",), ["jong", "iedereen", "partner", "ouder-van-kind"]),
        (("partner",), ["partner", "iedereen", "jong"]),
        (("ouder_van_kind",), ["ouder-van-kind", "iedereen", "jong"]),
    ],
    ids=["unknown", "young", "partner", "parent"],
)
def test_groups(groepen: tuple[str, ...], order: list[str]) -> None:
    items = [
        hulp("jong", groepen=("jong",)),
        hulp("partner", groepen=("partner",)),
        hulp("ouder-van-kind", groepen=("ouder_van_kind",)),
        hulp("iedereen"),
    ]
    assert slugs(items, groepen=groepen, limit=9) == order


@pytest.mark.parametrize("role", ["professional", "vrijwilliger", "nabestaande"])
def test_for_others_only_when_asked_for(role: str) -> None:
    items = [hulp("voor-hen", groepen=(role,)), hulp("iedereen")]
    assert slugs(items) == ["iedereen"]
    assert slugs(items, groepen=(role,))[0] == "voor-hen"


CHILDREN = [
    hulp("kopp", groepen=("jong", "kind_van_ouder"), **HILVERSUM),
    hulp("brussen", groepen=("jong", "broer_of_zus"), **HILVERSUM),
    hulp("lijn", groepen=("jong",)),
    hulp("praatgroep", soort="groep", **HILVERSUM),
    hulp("steunpunt", **HILVERSUM),
]


@pytest.mark.parametrize(
    ("groepen", "order"),
    [
        (("jong",), ["lijn", "kopp", "brussen", "steunpunt", "praatgroep"]),
        (("jong", "kind_van_ouder"), ["kopp", "lijn", "steunpunt", "praatgroep"]),
        (("jong", "broer_of_zus"), ["brussen", "lijn", "steunpunt", "praatgroep"]),
        (("jong", "kleinkind"), ["lijn", "steunpunt", "praatgroep"]),
        (("partner",), ["praatgroep", "steunpunt", "lijn"]),
    ],
    ids=["unknown", "parent", "brother", "grandparent", "partner"],
)
def test_young_people_first_see_what_is_for_them(
    groepen: tuple[str, ...], order: list[str]
) -> None:
    found = slugs(CHILDREN, groepen=groepen, gemeente_mantelzorger="Hilversum", limit=9)
    assert found == order


def test_a_grown_up_with_a_sick_brother_is_no_child() -> None:
    asked = {"groepen": ("broer_of_zus",), "gemeente_mantelzorger": "Hilversum"}
    assert slugs(CHILDREN, **asked, limit=9)[0] in ("praatgroep", "steunpunt")
    assert "brussen" not in slugs(CHILDREN, **asked, leeftijd=50, limit=9)


def test_a_student_may_sit_among_adults() -> None:
    asked = {"groepen": ("student",), "leeftijd": 21, "gemeente_mantelzorger": "Hilversum"}
    found = slugs(CHILDREN, **asked, limit=9)
    assert found.index("praatgroep") <= found.index("steunpunt")


@pytest.mark.parametrize(
    ("tekst", "gets"),
    [
        ("een vrijwilliger die met mijn vader wandelt", True),
        ("een maatje voor mijn man om te wandelen", True),
        ("ik wil vrijwilliger worden en wandelen", False),
        ("wandelen als vrijwilliger", False),
    ],
)
def test_who_wants_a_volunteer_is_not_asked_to_be_one(tekst: str, gets: bool) -> None:
    items = [
        hulp("worden", naam="Vrijwilliger worden", groepen=("vrijwilliger",), wat="Wandelen."),
        hulp("wandelmaatje", naam="Wandelmaatje", wat="Een vrijwilliger die komt wandelen."),
    ]
    assert ("worden" not in slugs(items, tekst, behoeften=())) is gets
