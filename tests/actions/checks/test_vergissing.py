"""What was just noted, set right."""

import pytest

from actions.checks.vergissing import na_de_fout, nieuw_antwoord, zegt_fout
from knowledge.checks import checks


@pytest.mark.parametrize(
    "text",
    ["ik bedoel 8", "nee wacht ik bedoel 8", "8 bedoel ik", "oeps, 8", "het moest 8 zijn", "*8"],
)
def test_the_new_answer(text: str) -> None:
    check = checks()["hoe-gaat-het"]
    assert nieuw_antwoord(text, check.stelling(1), check.stelling(2)) == 8


@pytest.mark.parametrize("text", ["8", "wat bedoel je", "ik bedoel die uitslag", "nee, slecht"])
def test_no_repair(text: str) -> None:
    check = checks()["hoe-gaat-het"]
    assert nieuw_antwoord(text, check.stelling(1), check.stelling(2)) is None


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("verkeerd opgeschreven", True),
        ("ge hebt dat verkeerd opgeschreven, het is wel zo", True),
        ("ik heb me vergist", True),
        ("u begrijpt me verkeerd", True),
        ("dat klopt niet", False),
        ("hij vergist zich vaak", False),
    ],
)
def test_says_that_it_is_wrong(text: str, wrong: bool) -> None:
    assert zegt_fout(text) is wrong


def test_what_comes_after() -> None:
    assert list(na_de_fout("nee, verkeerd opgeschreven, het is wel zo")) == ["het is wel zo"]
