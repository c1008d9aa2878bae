"""What is asked for in so many words."""

from datetime import date

import numpy as np
import pytest

from knowledge.hulp import Gevraagd, Hulp
from knowledge.search.als_gevraagd import AlsGevraagd


def item(slug: str, *asked: Gevraagd) -> Hulp:
    return Hulp(slug, slug, "recht", "Wat het is.", nagekeken=date(2026, 1, 1), als_gevraagd=asked)


ITEMS = [
    item("plicht", Gevraagd("ben ik/moet ik + verplicht")),
    item("termijn", Gevraagd("hoe lang/weken + gemeente", "hoe_lang")),
    item("lokaal", Gevraagd("hoe lang + gemeente + wachten", "wanneer")),
]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ben ik dan VERPLICHT om te helpen?", (0, "wat")),
        ("verplicht ben ik dat toch niet", (0, "wat")),
        ("hoe lang mag de gemeente erover doen", (1, "hoe_lang")),
        ("hoe lang moet ik op de gemeente wachten", (2, "wanneer")),
        ("de gemeente belt niet", None),
        ("hij is onverplicht aanwezig, ben ik", None),
        ("", None),
    ],
)
def test_all_parts_have_to_be_said(text: str, found: tuple[int, str] | None) -> None:
    assert AlsGevraagd(ITEMS).find(text, np.ones(3, bool)) == found


def test_what_is_on_the_table_comes_first() -> None:
    asked = "hoe lang moet ik op de gemeente wachten"
    assert AlsGevraagd(ITEMS).find(asked, np.ones(3, bool), table=["termijn"]) == (1, "hoe_lang")
    assert AlsGevraagd(ITEMS).find(asked, np.ones(3, bool), table=["plicht"]) == (2, "wanneer")


def test_not_what_is_not_allowed_here() -> None:
    allowed = np.array([True, True, False])
    found = AlsGevraagd(ITEMS).find("hoe lang moet ik op de gemeente wachten", allowed)
    assert found == (1, "hoe_lang")
