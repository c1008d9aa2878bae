"""What a complaint is about, and the questions in the middle of one."""

import pytest

from actions.klachtsoort import bekende_klacht, in_klacht, soort_klacht
from tests.actions.conftest import beurt


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("ze komen steeds te laat bij de thuiszorg", "klacht-over-zorg"),
        ("die zuster was grof tegen mijn moeder", "klacht-over-zorg"),
        ("de wmo consulent was onbeschoft", "klacht-over-de-gemeente"),
        ("de gemeente stuurt me van het kastje naar de muur", "klacht-over-de-gemeente"),
        ("de traplift is afgewezen door de gemeente", "bezwaar"),
        ("we wachten al maanden op een besluit van de gemeente", "besluit-te-laat"),
        ("mijn baas is oneerlijk", "juridisch-loket"),
        ("ik wil een klacht indienen", None),
    ],
)
def test_where_it_goes(text: str, slug: str | None) -> None:
    assert soort_klacht(text) == slug


@pytest.mark.parametrize(
    "text",
    [
        "gratis hulp daarbij?",
        "kan iemand me helpen met die brief",
        "wie helpt me daarmee",
        "en als ze niks doen?",
        "waar kan ik hogerop",
    ],
)
def test_the_next_question_is_still_about_the_complaint(text: str) -> None:
    known = {"onderwerp": "praten_klacht", "laatste_hulp": ("klacht-over-zorg",)}
    assert in_klacht(beurt(tekst=text, intent="vervolg_kosten", **known)) == "praten_klacht"
    assert in_klacht(beurt(tekst=text, intent="vervolg_kosten")) is None


def test_an_employer_is_no_desk() -> None:
    known = {"onderwerp": "verlof_kort", "gezocht": "mijn verlof is geweigerd"}
    assert in_klacht(beurt(tekst="hulp daarbij?", **known)) is None


@pytest.mark.parametrize(
    ("text", "intent", "sure"),
    [
        ("ze zijn daar nooit op tijd en ik ben het zat", "praten_klacht", 0.9),
        ("de verpleegster doet zo grof tegen mijn moeder", "bedoel_je", 0.3),
        ("we zijn het niet eens met de beslissing van het ciz", "toegang_route", 0.9),
    ],
)
def test_a_clear_complaint(text: str, intent: str, sure: float) -> None:
    assert in_klacht(beurt(tekst=text, intent=intent, zekerheid=sure)) == "praten_klacht"


@pytest.mark.parametrize(
    "text", ["ik word zo boos op mijn moeder", "de thuiszorg komt elke ochtend", "mijn man is grof"]
)
def test_no_complaint(text: str) -> None:
    assert in_klacht(beurt(tekst=text, intent="gevoel_steun", zekerheid=0.3)) is None


@pytest.mark.parametrize(
    "text",
    [
        "het leerlingenvervoer komt steeds te laat",
        "de regiotaxi laat hem staan",
        "ze zijn mijn man vergeten met de taxi",
        "mijn dochter wacht elke dag een uur op het busje",
        "de taxi komt gewoon niet, waar kan ik klagen",
        "de buurtbus rijdt gewoon door, waar klaag ik",
    ],
)
def test_a_ride_that_goes_wrong_is_no_search_for_a_ride(text: str) -> None:
    turn = beurt(tekst=text, intent="praktisch_vervoer", zekerheid=1.0)
    assert in_klacht(turn) == "praten_klacht"
    assert bekende_klacht(turn) == "klacht-over-vervoer"


@pytest.mark.parametrize(
    "text",
    [
        "mijn moeder komt niet meer met de bus, wie brengt haar",
        "kan mijn vader met de taxi naar het ziekenhuis",
        "mijn vader mag niet meer rijden",
        "de taxi komt niet, wie kan hem brengen",
    ],
)
def test_a_search_for_a_ride(text: str) -> None:
    assert in_klacht(beurt(tekst=text, intent="praktisch_vervoer", zekerheid=1.0)) is None


def test_what_it_is_not_about() -> None:
    assert soort_klacht("klacht over het leerlingenvervoer niet over zorg") == "klacht-over-vervoer"
    assert soort_klacht("ik wil klagen, niet over de zorg maar over de gemeente") == (
        "klacht-over-de-gemeente"
    )
    earlier = beurt(tekst="waar kan ik klagen", gezocht="de taxi kwam weer niet")
    assert bekende_klacht(earlier) == "klacht-over-vervoer"
