"""Pictures as PNG: twice the size, and every letter drawn without a font of the machine."""

import struct

import pytest

from channels.pictures import draw
from channels.png import png
from knowledge.checks import checks
from tests.channels.beelden import LINE, RESULT, THEMES

MISSING = "一"  # in no letter of ours


def drawn(text: str, weight: str) -> bytes:
    return png(
        '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="60" font-family="sans-serif">'
        f'<text x="20" y="40" font-size="30" font-weight="{weight}">{text}</text></svg>'
    )


@pytest.mark.parametrize("beeld", [RESULT, THEMES, LINE], ids=["score", "themes", "line"])
def test_twice_as_wide_and_high(beeld: object) -> None:
    picture = draw(beeld)
    made = png(picture.svg)
    assert made.startswith(b"\x89PNG\r\n\x1a\n")
    assert struct.unpack(">II", made[16:24]) == (640, 2 * picture.hoogte)


@pytest.mark.parametrize("weight", ["normal", "bold"])
def test_every_letter_of_a_picture_is_there(weight: str) -> None:
    words = [draw(beeld).alt for beeld in (RESULT, THEMES, LINE)]
    for check in checks().values():
        words += [thema.plaatje for thema in check.themas.values()]
        words += [check.score.grens.naam] if check.score and check.score.grens else []
    letters = set("".join(words) + "0123456789,abcdefghijklmnopqrstuvwxyzéëïö") - {" ", "<", "&"}
    missing = drawn(MISSING, weight)
    assert sorted(letter for letter in letters if drawn(letter, weight) == missing) == []


def test_bold_is_bold() -> None:
    assert drawn("a", "normal") != drawn("a", "bold")


@pytest.mark.parametrize("wrong", ["", "<svg", "<p>x</p>"])
def test_what_is_no_svg_is_refused(wrong: str) -> None:
    with pytest.raises(ValueError):
        png(wrong)
