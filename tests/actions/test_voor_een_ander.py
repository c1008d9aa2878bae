"""The same need for someone else."""

import pytest

from actions.voor_een_ander import voor_een_ander
from tests.actions.conftest import beurt


@pytest.mark.parametrize(
    "text",
    [
        "en ook iets voor mijn zus?",
        "is er ook wat voor m'n vader zelf?",
        "mijn zus doet ook veel voor hem, krijgt zij ook wat?",
        "heb je ook hulp voor mijn broer",
        "kan mijn schoonzus daar ook terecht?",
        "en de kinderen, is daar ook iets voor?",
    ],
)
def test_for_someone_else(text: str) -> None:
    assert voor_een_ander(beurt(tekst=text, onderwerp="geld_waardering")) == "vervolg_andere_groep"
    assert voor_een_ander(beurt(tekst=text)) is None


@pytest.mark.parametrize(
    "text",
    [
        "ik zoek een cursus voor mijn zus",
        "is er ook een cursus voor mijn zus",
        "nee, ik bedoel mijn moeder",
        "wie past er op mijn man",
    ],
)
def test_another_wish(text: str) -> None:
    assert voor_een_ander(beurt(tekst=text, onderwerp="geld_waardering")) is None
