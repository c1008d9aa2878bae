"""A yes that goes on."""

import pytest

from actions.instemming import na_ja


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("ja graag, want ik rij drie keer per week", "want ik rij drie keer per week"),
        ("Ja, gaarne. En moet ik dan eerst bellen?", "En moet ik dan eerst bellen?"),
        ("ja doe maar, ik kom er elke dag", "ik kom er elke dag"),
        ("oh ja dat zou fijn zijn, hij slaapt slecht", "hij slaapt slecht"),
        ("is goed, hij woont alleen", "hij woont alleen"),
        ("ja", ""),
        ("ja maar dat is te duur", None),
        ("ja dat weet ik al", None),
        ("jammer dat het niet kan", None),
        ("mijn man wil graag naar buiten", None),
    ],
)
def test_na_ja(text: str, rest: str | None) -> None:
    assert na_ja(text) == rest
