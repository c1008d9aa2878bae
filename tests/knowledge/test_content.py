"""The real content reads well in a sentence, and points nobody at another town."""

import re

import pytest

from knowledge.hulp import Hulp
from knowledge.load import load

SHOWN = [hulp for hulp in load() if hulp.tonen]
PILOT = ("Hilversum", "Doetinchem", "Hattem")
ARTICLE = re.compile(r"(?:de|het|een)\b")
PLURAL = re.compile(r"(?:kerken|bonden|teams|raadslieden|huizen|consulenten|groepen|cursussen)\b")

NO_PLACE = re.compile(r"(?:een )?(?:steun|hulp|uitleg|advies|werk|vrijwilliger)\b")
NOT_ASKED_FOR = re.compile(r"^(?:het recht|de wet|de \w+winkel|vooraf)\b|\b(?:maken|melden)$", re.I)


@pytest.mark.parametrize("hulp", SHOWN, ids=lambda hulp: hulp.slug)
def test_the_short_name_reads_well_in_a_sentence(hulp: Hulp) -> None:
    """It stands after "Dit kan helpen: …"."""
    assert len(hulp.kort.split()) <= 9
    assert not PLURAL.search(hulp.kort)
    assert hulp.kort[-1] not in ".!)"
    if not hulp.landelijk and hulp.kort != hulp.naam:
        assert not set(PILOT) & set(re.findall(r"\w+", hulp.kort))
    if hulp.soort not in ("organisatie", "hulplijn", "hulpmiddel", "dienst"):
        assert hulp.kort != hulp.naam or not ARTICLE.match(hulp.naam.lower())
    assert "mantelzorger" not in hulp.kort.lower()


@pytest.mark.parametrize("hulp", SHOWN, ids=lambda hulp: hulp.slug)
def test_one_can_turn_to_it_or_ask_for_it(hulp: Hulp) -> None:
    """After "Je kunt terecht bij …" stands who it is, after "Je kunt vragen om …" what one gets."""
    if hulp.soort in ("organisatie", "gemeente", "hulplijn"):
        assert not NO_PLACE.match(hulp.kort)
    if hulp.soort in ("recht", "regeling"):
        assert not NOT_ASKED_FOR.search(hulp.kort)


@pytest.mark.parametrize("hulp", load(), ids=lambda hulp: hulp.slug)
def test_the_source_is_short(hulp: Hulp) -> None:
    """Who said it, for people; the title and the page of the paper stand in `plaats`."""
    assert len(hulp.bron_titel) <= 50
    assert ";" not in hulp.bron_titel


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
