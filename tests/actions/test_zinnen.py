"""Small readings that need no training."""

import pytest

from actions.zinnen import (
    gekozen,
    kern,
    kiest,
    ontkent_gevaar,
    vraagt,
    wijst_af,
    zegt_nee,
    zonder_nee,
)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("nee ik bedoel dat dagcentrum", "dat dagcentrum"),
        ("sorry ik bedoel hattem", "hattem"),
        ("hulp thuis bij haar bedoel ik", "hulp thuis bij haar"),
        ("Dank u. Maar ik zoek iemand", "ik zoek iemand"),
        ("oke dankjewel. nog iets: ik heb een baas", "ik heb een baas"),
        ("hattem zei ik al", "hattem"),
        ("ok top bedankt!", ""),
        ("neef", "neef"),
    ],
)
def test_kern(text: str, rest: str) -> None:
    assert kern(text) == rest


@pytest.mark.parametrize(
    ("words", "number", "only"),
    [
        ("2", 2, True),
        ("die derde", 3, True),
        ("de eerste graag", 1, True),
        ("optie drie", 3, True),
        ("nee de laatste", -1, True),
        ("die tweede, zonnehoeve", 2, False),
        ("een weekend dus", None, False),
        ("geen idee", None, False),
        ("drie weken geleden", None, False),
    ],
)
def test_a_choice(words: str, number: int | None, only: bool) -> None:
    assert gekozen(words) == number
    assert kiest(words) is only


def test_vraagt() -> None:
    assert vraagt("wie kan er oppassen")
    assert not vraagt("Zijn stem, en dat iemand mij nodig heeft.")


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("ik wil niet dood hoor", True),
        ("zo bedoelde ik het niet", True),
        ("ik wil niet dood maar ik kan niet meer", False),
        ("hij lag vorige week in het ziekenhuis na een poging", False),
        ("ik wil dood", False),
    ],
)
def test_ontkent_gevaar(text: str, denied: bool) -> None:
    assert ontkent_gevaar(text) is denied


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("nee geen schoonmaak. warm eten aan huis", "warm eten aan huis"),
        (
            "ze wil nergens anders slapen. kan er niet iemand thuis komen",
            "kan er niet iemand thuis komen",
        ),
        ("dat bedoel ik niet", ""),
        ("ik wil niet zelf helpen maar ik zoek iemand", "ik zoek iemand"),
    ],
)
def test_zonder_nee(text: str, left: str) -> None:
    assert zonder_nee(text) == left


@pytest.mark.parametrize(
    ("text", "turned_down"),
    [
        ("nee, geen schoonmaak", True),
        ("dat bedoel ik niet", True),
        ("hij wil nergens anders slapen", True),
        ("nee hoor", False),
        ("ik weet het niet", False),
        ("ja graag", False),
    ],
)
def test_wijst_af(text: str, turned_down: bool) -> None:
    assert wijst_af(text) is turned_down


def test_no_is_no_but_never_beside_despair() -> None:
    assert zegt_nee("Nee, dat niet")
    assert not zegt_nee("nee ik wil niet meer leven")
    assert not zegt_nee("ja")
