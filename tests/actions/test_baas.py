"""An employer who refuses, and what only looks like it."""

import pytest

from actions.baas import zegt_nee


@pytest.mark.parametrize(
    "text",
    [
        "baas zegt niet vrij",
        "mijn werkgever doet moeilijk",
        "mijn baas zegt dat het niet mag",
        "mn chef wil me niet laten gaan",
        "van mijn leidinggevende mag ik niet weg",
        "ik krijg geen vrij van mijn baas",
        "mijn verlof is afgewezen door mijn werkgever",
        "op het werk zeggen ze dat het te druk is, ik mag niet weg",
        "ze zijn boos op mijn werk als ik vrij vraag",
        "hij dialyse drie keer week. ik werk schoonmaak. baas zegt niet vrij",
    ],
)
def test_the_employer_says_no(text: str) -> None:
    assert zegt_nee(text)


@pytest.mark.parametrize(
    "text",
    [
        "wat als hij nee blijft zeggen",
        "en als hij niet wil",
        "ze geven me geen vrij",
        "hij weigert",
    ],
)
def test_about_leave_he_is_the_employer(text: str) -> None:
    assert zegt_nee(text, over_verlof=True)
    assert not zegt_nee(text)


@pytest.mark.parametrize(
    "text",
    [
        "ik durf het niet tegen mijn baas te zeggen",
        "mijn baas weet van niks",
        "mijn baas is niet moeilijk hoor",
        "ik red het niet meer met mijn werk",
        "hij weigert zijn medicijnen",
        "mijn man wil niet dat ik werk",
        "ik kom op mijn werk niet toe aan pauze",
        "mag mijn werkgever zorgverlof weigeren",
    ],
)
def test_no_refusal(text: str) -> None:
    assert not zegt_nee(text)
