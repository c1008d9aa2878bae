"""A text in its sentences."""

import pytest

from knowledge.veiligheid.zinnen import LINE_BREAK, in_parts, parts_of, sentence_of

TEXT = " ik kan niet . wil niet . . help "


def test_each_sentence_and_then_the_whole() -> None:
    assert list(parts_of(TEXT)) == [
        (" ik kan niet ", False),
        (" wil niet ", False),
        (" help ", False),
        (TEXT, True),
    ]
    assert list(parts_of("  ")) == [("  ", True)]


def test_changed_by_sentence_and_first_as_a_whole() -> None:
    def change(text: str, *, across: bool) -> str:
        return text.replace("niet . wil", "nooit . wil") if across else text.replace("niet", "x")

    assert in_parts(TEXT, change) == " ik kan nooit . wil x . . help "


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("kan", " ik kan niet "),
        ("wil", " . wil niet "),
        ("niet . wil", " ik kan niet . wil niet "),
        ("help", " . help "),
    ],
)
def test_the_sentence_around(words: str, sentence: str) -> None:
    start = TEXT.index(f" {words} ")
    assert sentence_of(TEXT, start, start + len(words) + 1) == sentence


def test_only_a_single_line_break_is_one() -> None:
    assert LINE_BREAK.sub(" ", "ik\nwil\n\nniet") == "ik wil\n\nniet"
