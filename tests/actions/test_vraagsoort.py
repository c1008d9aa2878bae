"""What is asked about a right or a scheme."""

import pytest

from actions.vraagsoort import vraag_over


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("word ik dan ontslagen? nee toch, kan ontslag", "ontslag"),
        ("hoe lang mag dat", "hoe_lang"),
        ("telt mijn buurvrouw ook", "voor_wie"),
        ("waar is dat", "waar"),
        ("is dat gratis", "kosten"),
        ("ik ben moe", None),
    ],
)
def test_vraag_over(text: str, kind: str | None) -> None:
    assert vraag_over(text) == kind
