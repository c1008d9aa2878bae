"""What an item is for, and what the words point to."""

import pytest

from knowledge.search.needs import Needs
from knowledge.woorden import read_woorden
from tests.knowledge.search.offers import HILVERSUM, hulp, slugs


def test_precise_words_count_whatever_the_topic_is() -> None:
    items = [hulp("schoonmaak", behoeften=("huishouden",), **HILVERSUM),
             hulp("wijkverpleging", behoeften=("verzorging",))]  # fmt: skip
    asked = {"behoeften": ("huishouden",), "gemeente_naaste": "Hilversum"}
    assert slugs(items, "iemand die mijn man komt wassen", **asked) == [
        "wijkverpleging",
        "schoonmaak",
    ]
    assert slugs(items, "iemand die het huis doet", **asked) == ["schoonmaak"]


def test_the_main_need_before_a_second_one() -> None:
    items = [
        hulp("tweede", behoeften=("geld", "respijt")),
        hulp("eerste"),
        hulp("geen", behoeften=("geld",)),
    ]
    assert slugs(items) == ["eerste", "tweede"]


@pytest.mark.parametrize(
    ("tekst", "eerste"),
    [
        ("wie kan er bij hem zijn", "oppas"),
        ("wie kan er op haar passen als ik weg ben", "oppas"),
        ("ik wil bij hem zijn", "politie"),
        ("hij loopt weg", "politie"),
    ],
)
def test_who_asks_for_someone_to_stay_gets_that(tekst: str, eerste: str) -> None:
    items = [hulp("oppas"), hulp("politie", behoeften=("ziekte",), wat="Als iemand wegloopt.")]
    assert slugs(items, tekst, behoeften=("ziekte",))[0] == eerste


def test_a_word_within_a_longer_one_does_not_count() -> None:
    """Cooking for someone is not feeding someone."""
    needs = Needs([], read_woorden())
    assert needs.pointed("wie kan helpen met eten maken") == ("huishouden",)
    assert "verzorging" in needs.pointed("wie kan haar helpen met eten")
