"""Pictures: well-formed, with a title and the same in words, calm, and readable at 320 pixels."""

import re
from datetime import date, timedelta
from xml.etree import ElementTree

import pytest

from knowledge.checks import Beeld, Check, Uitslag, checks, history, picture, result
from tests.knowledge.checks.invullen import vul_in

SVG = "{http://www.w3.org/2000/svg}"
CSI, EDIZ, HOE, JONG = (checks()[slug] for slug in ("csi", "ediz", "hoe-gaat-het", "jong"))


def csi(yes: int, skipped: int = 0) -> Uitslag:
    rest: list[str | float | None] = ["nee"] * (13 - yes - skipped)
    return result(CSI, vul_in(CSI, ["ja"] * yes + rest + [None] * skipped))


def hoe(mark: float | None = 7) -> Uitslag:
    return result(HOE, vul_in(HOE, [mark, "slecht", "een_beetje", "samen", "maanden"]))


def many(check: Check, results: list[Uitslag]) -> Beeld:
    first = date(2026, 1, 31)
    found = history(check, [(first + timedelta(30 * at), one) for at, one in enumerate(results)])
    assert found is not None
    return found


ALL = {
    "csi 0": picture(CSI, csi(0)),
    "csi 7": picture(CSI, csi(7)),
    "csi 13": picture(CSI, csi(13), u=True),
    "csi with some left out": picture(CSI, csi(6, 2)),
    "ediz": picture(EDIZ, result(EDIZ, vul_in(EDIZ, ["ja"] * 9))),
    "own": picture(HOE, hoe()),
    "own, u": picture(HOE, hoe(), u=True),
    "own, nothing": picture(HOE, result(HOE, vul_in(HOE, [None] * 5))),
    "young": picture(JONG, result(JONG, vul_in(JONG, ["ja", "vaak", "soms", "vaak"]))),
    "one time": many(CSI, [csi(6)]),
    "twelve times": many(CSI, [csi(at) for at in range(12)]),
    "marks": many(HOE, [hoe(10), hoe(0), hoe(6.5)]),
}


@pytest.mark.parametrize("beeld", ALL.values(), ids=ALL)
def test_well_formed_with_title_and_description(beeld: Beeld) -> None:
    root = ElementTree.fromstring(beeld.svg)
    title, desc = root.find(f"{SVG}title"), root.find(f"{SVG}desc")
    assert title is not None and title.text
    assert desc is not None and desc.text == beeld.alt
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == f"{title.get('id')} {desc.get('id')}"
    assert root.get("viewBox") == f"0 0 {beeld.breedte} {beeld.hoogte}"


@pytest.mark.parametrize("beeld", ALL.values(), ids=ALL)
def test_readable_at_320_pixels(beeld: Beeld) -> None:
    assert beeld.breedte == 320
    for text in ElementTree.fromstring(beeld.svg).iter(f"{SVG}text"):
        size, x = float(text.get("font-size", "0")), float(text.get("x", "0"))
        assert size >= 13
        assert text.text
        width = len(text.text) * size * (0.62 if text.get("font-weight") else 0.56)
        anchor = text.get("text-anchor", "start")
        left = x - {"start": 0.0, "middle": width / 2, "end": width}[anchor]
        assert left >= 0 and left + width <= 320, text.text
        assert float(text.get("y", "0")) <= beeld.hoogte


@pytest.mark.parametrize("beeld", ALL.values(), ids=ALL)
def test_calm_colours_and_nothing_from_outside(beeld: Beeld) -> None:
    for colour in set(re.findall(r"#[0-9a-f]{6}", beeld.svg)):
        red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
        assert red <= green + 24 and red <= blue + 24, f"{colour} is too red or too yellow"
    assert 'font-family="sans-serif"' in beeld.svg
    assert not re.search(r"href|url\(|<script|<style|<image", beeld.svg)


def test_a_score_says_its_number_and_its_border() -> None:
    assert ALL["csi 7"].alt == "7 van de 13. Vanaf 7 noemt de lijst het overbelasting."
    assert ALL["csi with some left out"].alt.startswith("Tussen 6 en 8 van de 13.")
    assert ALL["ediz"].alt == "9 van de 9. Hoe meer rondjes, hoe meer druk."


def test_questions_of_our_own_show_themes_and_no_number() -> None:
    assert ALL["own"].alt == (
        "Zo voelt het nu voor jou. Zwaar: slapen en hoe zwaar het voelt. "
        "Gaat wel: hoe lang je het volhoudt en tijd voor jezelf. Licht: het zorgen delen."
    )
    assert not re.search(r"\d", ALL["own"].alt)
    assert "voor u" in ALL["own, u"].alt


def test_the_line_tells_every_time_that_it_shows() -> None:
    assert ALL["marks"].alt == (
        "Hoe het ging door de tijd, op een schaal van 0 tot 10. 31 januari 2026: 10, "
        "2 maart 2026: 0 en 1 april 2026: 6,5."
    )
    assert ALL["twelve times"].svg.count("<circle") == 8


def test_a_second_time_on_one_day_is_called_later() -> None:
    day = date(2026, 11, 26)
    beeld = history(CSI, [(day, csi(6)), (day, csi(4))])
    assert beeld is not None
    assert "26 november 2026: 6 en later: 4" in beeld.alt
    assert ">later<" in beeld.svg and beeld.svg.count(">26 nov<") == 1


def test_no_line_without_a_number() -> None:
    assert history(HOE, [(date(2026, 1, 1), hoe(None))]) is None
    assert history(CSI, []) is None
