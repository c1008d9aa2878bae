"""Words in the spelling of the patterns."""

from pathlib import Path

import pytest

from knowledge.veiligheid.spelling import Spelling, long_words


@pytest.fixture
def spelling(tmp_path: Path) -> Spelling:
    (tmp_path / "spelling.yml").write_text('nie: niet\n"112": honderdtwaalf\n', encoding="utf-8")
    (tmp_path / "goed_gespeld.yml").write_text("- gestoken\n", encoding="utf-8")
    known = frozenset(("zelfmoord", "geslagen", "gestolen", "slagen", "hangen"))
    return Spelling(tmp_path, known, right=frozenset(("ophangen",)))


@pytest.mark.parametrize(
    ("typed", "usual"),
    [
        ("nie", "niet"),
        ("nieeee", "niet"),
        ("112", "honderdtwaalf"),
        ("zelfmoord", "zelfmoord"),
        ("zelfmoooord", "zelfmoord"),
        ("zelmoord", "zelfmoord"),
        ("zeflmoord", "zelfmoord"),
        ("zelfmoort", "zelfmoort"),  # another ending
        ("zelfmaord", "zelfmoord"),
        ("geslahen", "geslahen"),  # short: another letter is another word
        ("gestoken", "gestoken"),
        ("ophangen", "ophangen"),
        ("hanen", "hanen"),  # too short
    ],
)
def test_usual_spelling(spelling: Spelling, typed: str, usual: str) -> None:
    assert spelling.van(typed) == usual


def test_long_words_are_whole_and_of_lists_too() -> None:
    lijsten = {"wie": ["mijn schoonmoeder", "opa"], "ander": ["buurvrouw"]}
    assert long_words(["[wie] (geslagen|sla) ... zelfmoord* *dreigen"], lijsten) == {
        "schoonmoeder",
        "geslagen",
    }
