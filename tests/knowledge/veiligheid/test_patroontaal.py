"""How a pattern is written, and what it finds."""

import pytest

from knowledge.veiligheid.inhoud import PatroonError
from knowledge.veiligheid.patroontaal import any_of, clause_signs, read_pattern

LIJSTEN = {"naaste": ["mijn oma", "opa"]}


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("wil dood", "ik wil dood", True),
        ("wil dood", "ik wil doodgaan", False),
        ("wil dood*", "ik wil doodgaan", True),
        ("*moord", "zelfmoord", True),
        ("(wil|wou) (echt|) dood", "ik wou dood", True),
        ("(wil|wou) (echt|) dood", "ik wou echt dood", True),
        ("(wil (niet meer|niet) leven)", "ik wil niet meer leven", True),
        ("wil ... leven", "wil echt helemaal niet meer leven", True),
        ("wil ... leven", "wil een twee drie vier vijf zes leven", False),
        ("wil ... leven", "wil . leven", False),
        ("wil .. leven", "wil een twee leven", True),
        ("wil .. leven", "wil een twee drie leven", False),
        ("wil niet meer $", "ik wil niet meer", True),
        ("wil niet meer $", "ik wil niet meer . help", True),
        ("wil niet meer $", "ik wil niet meer koken", False),
        ("^ laat maar", "hallo . laat maar", True),
        ("^ laat maar", "ik laat maar", False),
        ("kan niet . wil niet", "kan niet . wil niet", True),
        ("[naaste] slaat", "mijn oma slaat", True),
        ("[naaste] slaat", "mijn hond slaat", False),
    ],
)
def test_pattern_language(pattern: str, text: str, expected: bool) -> None:
    assert bool(any_of([pattern], LIJSTEN).search(f" {text} ")) is expected


@pytest.mark.parametrize("pattern", ["(wil", "wil)", "[bestaat_niet]", "Wil", "wil?"])
def test_a_pattern_that_cannot_be_is_refused(pattern: str) -> None:
    with pytest.raises(PatroonError):
        read_pattern(pattern, LIJSTEN)


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        ("wil dood*", [{"wil"}, {"dood*"}]),
        ("wil (echt|nu) dood", [{"wil"}, {"echt", "nu"}, {"dood"}]),
        ("wil (echt|) dood", [{"wil"}, {"dood"}]),
        ("do* *moord ...", []),
        ("[naaste] slaat", [{"oma", "opa"}, {"slaat"}]),
    ],
)
def test_the_words_that_a_text_must_hold(pattern: str, needs: list[set[str]]) -> None:
    assert list(read_pattern(pattern, LIJSTEN).needs) == needs


def test_only_a_full_stop_reaches_across() -> None:
    assert read_pattern("kan niet . wil niet", LIJSTEN).across
    assert not read_pattern("^ kan ... niet $", LIJSTEN).across


def test_in_a_denial_a_part_of_a_sentence_is_enough() -> None:
    text = " ik zie hem vaak , hij slaat niet maar hij roept "
    assert any_of(["^ hij slaat niet $"], LIJSTEN, clause_signs(["maar"])).search(text)
    assert not any_of(["^ hij slaat niet $"], LIJSTEN).search(text)
