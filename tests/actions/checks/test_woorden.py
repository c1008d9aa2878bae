"""Hard words explained."""

import pytest

from actions.checks.woorden import uitleg_bij
from knowledge.checks import checks


@pytest.mark.parametrize(
    ("slug", "number", "text", "part"),
    [
        ("csi", 3, "wat is lichamelijk", "lichaam"),
        ("csi", 3, "snap ik niet", "lichaam"),
        ("csi", 4, "wat betekent beperkt", "minder"),
        ("ediz", 5, "Wat bedoelt ge met zelfstandigheid in de knel?", "kiest"),
    ],
)
def test_explained(slug: str, number: int, text: str, part: str) -> None:
    check = checks()[slug]
    assert part in uitleg_bij(text, check, check.stelling(number), u=True)


@pytest.mark.parametrize("slug", ["csi", "ediz"])
def test_no_statement_without_a_word(slug: str) -> None:
    check = checks()[slug]
    for stelling in check.stellingen:
        assert uitleg_bij("snap ik niet", check, stelling, u=False)
