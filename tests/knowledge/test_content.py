"""The real content reads well in a sentence, and points nobody at another town."""

import re

import pytest

from knowledge.hulp import Hulp
from knowledge.load import load

SHOWN = [hulp for hulp in load() if hulp.tonen]
PILOT = ("Hilversum", "Doetinchem", "Hattem")
ARTICLE = re.compile(r"(?:de|het|een)\b")
PLURAL = re.compile(r"(?:kerken|bonden|teams|raadslieden|huizen|consulenten|groepen|cursussen)\b")


@pytest.mark.parametrize("hulp", SHOWN, ids=lambda hulp: hulp.slug)
def test_the_short_name_reads_well_in_a_sentence(hulp: Hulp) -> None:
    """It stands in "In Hattem is er bijvoorbeeld …" and in "… kan hierbij helpen"."""
    assert len(hulp.kort.split()) <= 9
    assert not PLURAL.search(hulp.kort)
    assert hulp.kort[-1] not in ".!)"
    if not hulp.landelijk and hulp.kort != hulp.naam:
        assert not set(PILOT) & set(re.findall(r"\w+", hulp.kort))
    if hulp.soort not in ("organisatie", "hulplijn", "hulpmiddel", "dienst"):
        assert hulp.kort != hulp.naam or not ARTICLE.match(hulp.naam.lower())
    assert "mantelzorger" not in hulp.kort.lower()


def test_a_generic_name_has_a_short_one() -> None:
    """What is no proper name needs `kort`: nobody says "er is bijvoorbeeld Casemanager"."""
    own = {"organisatie", "hulplijn", "hulpmiddel"}
    bare = [hulp.slug for hulp in SHOWN if hulp.kort == hulp.naam and hulp.soort not in own]
    assert set(bare) <= {"automaatje"}


@pytest.mark.parametrize("hulp", load(), ids=lambda hulp: hulp.slug)
def test_the_source_of_national_help_is_no_town(hulp: Hulp) -> None:
    if hulp.landelijk:
        assert not set(PILOT) & set(re.findall(r"\w+", hulp.bron_titel))


@pytest.mark.parametrize("hulp", SHOWN, ids=lambda hulp: hulp.slug)
def test_there_is_a_way_to_it_without_a_number(hulp: Hulp) -> None:
    if not (hulp.telefoon or hulp.website or hulp.email or hulp.adres):
        assert hulp.hoe or hulp.vragen.get("aanvragen")
