"""What someone says is not so, on every example that stands in the content."""

from typing import Any

import pytest

from knowledge.veiligheid.patronen import Patronen
from knowledge.veiligheid.tekst import TAKEN_OUT
from tests.knowledge.veiligheid.vermomming import entries


@pytest.mark.parametrize("entry", entries("ontkenning"), ids=lambda entry: entry["naam"])
def test_denials_are_taken_out(patronen: Patronen, entry: dict[str, Any]) -> None:
    """With what is not so taken out, nothing of the danger is left; other words are left alone."""
    for text in entry["voorbeelden"]:
        rest = patronen.zonder_ontkenning(text)
        assert rest != text, text
        assert [p.naam for p in patronen.zoek(rest)] == [], text
    for text in entry.get("geen", ()):
        assert patronen.zonder_ontkenning(text) is text


def test_the_rest_of_a_denial_still_counts(patronen: Patronen) -> None:
    rest = patronen.zonder_ontkenning("Nee, hij slaat niet, hij schopt mij. Wat nu?")
    assert rest == f" nee , hij {TAKEN_OUT} , hij schopt mij . wat nu . "
    assert [p.soort for p in patronen.zoek(rest)] == ["geweld"]


def test_a_denial_reaches_no_further_than_its_part(patronen: Patronen) -> None:
    for text in ("ik denk aan zelfmoord, niet dat iemand het merkt", "hij slaat, niet te geloven"):
        assert patronen.zonder_ontkenning(text) is text
