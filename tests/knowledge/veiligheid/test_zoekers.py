"""Which patterns a text may hold."""

import re

import pytest

from knowledge.veiligheid.patroontaal import read_pattern
from knowledge.veiligheid.zoekers import Zoekers


@pytest.fixture
def zoekers() -> Zoekers[str]:
    found = Zoekers[str]()
    found.add("dood", [read_pattern("wil dood*", {}), read_pattern("wil niet meer leven", {})])
    found.add("op", [read_pattern("kan niet meer . wil niet meer", {})])
    found.add("moord", [read_pattern("*moord", {})])
    return found


@pytest.mark.parametrize(
    ("text", "across", "wanted"),
    [
        (" ik wil doodgaan ", False, {"dood", "moord"}),
        (" ik wil niet meer leven ", False, {"dood", "moord"}),
        (" ik wil slapen ", False, {"moord"}),
        (" dat is zelfmoord ", False, {"moord"}),
        (" ik kan niet meer . wil niet meer ", True, {"op"}),
        (" ik kan niet meer ", True, set()),
    ],
)
def test_wanted_when_every_word_is_there(
    zoekers: Zoekers[str], text: str, across: bool, wanted: set[str]
) -> None:
    assert {what for what, _ in zoekers.wanted(text, across=across)} == wanted


def test_as_one_the_first_in_the_text_is_found() -> None:
    patterns = [read_pattern("lach me dood", {}), read_pattern("ik lach me", {})]
    apart, whole = Zoekers[None](), Zoekers[None]()
    apart.add(None, patterns)
    whole.add(None, patterns, as_one=True)

    def expressions(zoekers: Zoekers[None]) -> set[re.Pattern[str]]:
        return {expression for _, expression in zoekers.wanted(" ik lach me dood ", across=False)}

    assert len(expressions(apart)) == 2
    [one] = expressions(whole)
    found = one.search(" ik lach me dood ")
    assert found and found[0] == " ik lach me"
