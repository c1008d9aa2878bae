"""The step fits what weighs most, and the person."""

from typing import Any

import pytest

from actions.checks.volgende_stap import Stap, stappen
from knowledge.checks import checks, result
from tests.actions.conftest import beurt
from tests.knowledge.checks.invullen import vul_in

EDIZ_WERK: list[str | float | None] = ["nee", "ja", "ja", *["nee"] * 6]
EDIZ_TIJD: list[str | float | None] = ["ja", *["nee"] * 3, "ja", *["nee"] * 4]
HOE_ZWAAR: list[str | float | None] = [8, "slecht", "bijna_niet", "alleen", "maanden"]
JONG_ZWAAR: list[str | float | None] = ["ja", "vaak", "vaak", "soms", "een_beetje", "goed", "nee"]


def stap(check: str, answers: list[str | float | None], **known: Any) -> list[Stap]:
    een = checks()[check]
    wie = beurt(**known)
    return stappen(een, result(een, vul_in(een, answers)), wie, getoond=wie.getoond)


def slugs(stappen: list[Stap]) -> list[str]:
    return [een.hulp.slug for een in stappen]


@pytest.mark.parametrize("plaats", ["Hilversum", "Amersfoort"])
def test_the_heaviest_theme_goes_before_the_illness(plaats: str) -> None:
    found = stap("ediz", EDIZ_TIJD, aandoening="dementie", gemeente_naaste=plaats, relatie="vrouw")
    assert found[0].behoefte == "respijt"
    assert all("jonge mensen" not in een.hulp.wat for een in found)


def test_work_for_who_works_and_not_for_who_does_not() -> None:
    assert stap("ediz", EDIZ_WERK, groepen=("werkend",))[0].behoefte == "werk"
    assert "werk" in [een.behoefte for een in stap("ediz", EDIZ_WERK)][1:]
    retired = stap("ediz", EDIZ_WERK, leeftijd=71, groepen=("werkend",))
    none = stap("ediz", ["nee", None, "ja", *["nee"] * 6])
    assert retired and none
    assert "werk" not in [een.behoefte for een in retired]


def test_who_has_no_job_said_so_at_the_statement() -> None:
    een = checks()["csi"]
    stand = vul_in(een, [*["nee"] * 6, "ja", *["nee"] * 3, None, "nee", "nee"])
    stand.overgeslagen[11] = "nvt"  # type: ignore[index]
    found = stappen(een, result(een, stand), beurt(), getoond=())
    assert found and "werk" not in [een.behoefte for een in found]


@pytest.mark.parametrize("getoond", [(), ("respijtzorg", "mantelzorglijn", "steunpunt-mantelzorg")])
def test_a_list_for_grown_ups_gives_nothing_for_young_people(getoond: tuple[str, ...]) -> None:
    found = stap("csi", ["ja"] * 13, jong=True, groepen=("partner", "jong"), getoond=getoond)
    assert found
    assert not any({"jong", "scholier", "student"} & set(een.hulp.groepen) for een in found)


@pytest.mark.parametrize("leeftijd", [10, 12, 14, 16])
@pytest.mark.parametrize(("check", "answers"), [("hoe-gaat-het", HOE_ZWAAR), ("jong", JONG_ZWAAR)])
def test_a_child_gets_what_is_made_for_young_people(
    leeftijd: int, check: str, answers: list[str | float | None]
) -> None:
    found = stap(check, answers, leeftijd=leeftijd, jong=True, groepen=("kind_van_ouder", "jong"))
    assert found
    for een in found:
        assert {"jong", "school"} & set(een.hulp.behoeften[:1])
        assert "respijt" not in een.hulp.behoeften and "crisis_geweld" not in een.hulp.behoeften


def test_young_without_being_known_as_such() -> None:
    assert "kindertelefoon" in slugs(stap("jong", JONG_ZWAAR))


def test_light_has_no_step() -> None:
    assert stap("hoe-gaat-het", [3, "goed", "genoeg", "samen", "lang"]) == []
