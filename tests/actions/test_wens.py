"""What of a message counts."""

from typing import Any

import pytest

from actions.wens import wens
from actions.zinsdelen import Zinsdeel
from tests.actions.conftest import beurt

RESPITE, HOUSE, COURSE = "respijt_zoeken", "praktisch_huishouden", "samen_cursus"


def deel(tekst: str, naam: str = "", kans: float = 0.9) -> Zinsdeel:
    return Zinsdeel(tekst, ((naam, kans),) if naam else ())


def gelezen(intent: str, *delen: Zinsdeel, **known: Any) -> tuple[str, str]:
    """The need and the words that are left of a message of these parts."""
    tekst = " ".join(een.tekst for een in delen)
    kansen = ((intent, 0.6),)
    turn = beurt(
        tekst=tekst, intent=intent, zekerheid=0.6, kansen=kansen, delen=delen if delen[1:] else ()
    )
    read = wens(beurt(**{een: getattr(turn, een) for een in turn.__slots__} | known))
    return read.intent, read.tekst


def test_what_is_turned_down_does_not_count() -> None:
    no, wish = deel("geen oppas,", RESPITE), deel("ik zoek iemand die poetst", HOUSE)
    assert gelezen(RESPITE, no, wish) == (HOUSE, "ik zoek iemand die poetst")


def test_in_one_breath() -> None:
    read = gelezen(HOUSE, deel("niet poetsen ik zoek een oppas voor haar", HOUSE))
    assert read[1] == "ik zoek een oppas voor haar"


@pytest.mark.parametrize("no", ["hij wil niet naar de dagopvang.", "dagopvang hebben we al gehad."])
def test_another_form_of_the_same_need(no: str) -> None:
    rest = deel("kan er iemand thuis komen?", "overdracht_terugbellen", 0.8)
    known = {"onderwerp": RESPITE, "laatste_hulp": ("dagbesteding",)}
    assert gelezen(RESPITE, deel(no, RESPITE), rest, **known)[0] == RESPITE


def test_a_need_of_one_form_is_gone_when_turned_down() -> None:
    rest = deel("is er iemand die bij ons komt kijken", "privacy_anoniem", 0.2)
    assert gelezen(COURSE, deel("geen cursus,", COURSE), rest, onderwerp=COURSE)[0] == "bedoel_je"


def test_what_is_named_instead_is_shown() -> None:
    parts = deel("niet om weggaan.", RESPITE), deel("een fysiotherapeut misschien", "praten_ja")
    read = gelezen(RESPITE, *parts, onderwerp=RESPITE, laatste_hulp=("respijtzorg",))
    assert read[1] == "een fysiotherapeut misschien"


def test_what_someone_cannot_do_is_not_turned_down() -> None:
    bills = deel("ik kan de rekeningen niet betalen", "geld_regelen")
    read = gelezen("geld_regelen", deel("nee,", "praten_nee"), bills, onderwerp="geld_regelen")
    assert read == ("geld_regelen", "nee, ik kan de rekeningen niet betalen")


@pytest.mark.parametrize(
    ("asked", "intent"),
    [("tweede", COURSE), ("hoe", "praten_ja"), ("vertel", "gevoel_steun")],
)
def test_yes_and_a_reason(asked: str, intent: str) -> None:
    parts = deel("ja graag,", "praten_ja"), deel("want hij schreeuwt de hele dag", "gevoel_steun")
    known = {"open_vraag": asked, "opties": (COURSE,), "onderwerp": HOUSE}
    assert gelezen("gevoel_steun", *parts, **known)[0] == intent


def test_yes_and_a_question() -> None:
    parts = deel("ja graag,", "praten_ja"), deel("wat kost dat?", "vervolg_kosten")
    read = gelezen("praten_ja", *parts, open_vraag="hoe", onderwerp=RESPITE)
    assert read == ("vervolg_kosten", "wat kost dat?")


def test_a_question_wins_from_the_details() -> None:
    told = deel("ik kook en poets elke dag voor hem,", HOUSE)
    wish = deel("is er een cursus voor mij?", COURSE)
    assert gelezen(HOUSE, told, wish) == (COURSE, "is er een cursus voor mij?")


def test_what_waits_least_comes_first_and_the_other_is_kept() -> None:
    take_over, parking = (
        deel("wie past er op hem", RESPITE),
        deel("en waar parkeer ik?", "wonen_regelen"),
    )
    turn = beurt(
        tekst="wie past er op hem en waar parkeer ik?",
        intent="wonen_regelen",
        delen=(take_over, parking),
    )
    assert (wens(turn).intent, wens(turn).tweede) == (RESPITE, "wonen_regelen")


def test_letting_it_go() -> None:
    assert gelezen("wonen_regelen", deel("laat maar, dank je"))[0] == "praten_bedanken"


def test_danger_and_loss_are_read_whole() -> None:
    parts = deel("mijn man is dood,", "nazorg_steun"), deel("wie kan er poetsen?", HOUSE)
    assert gelezen("nazorg_steun", *parts)[0] == "nazorg_steun"
    assert gelezen("crisis_geweld", *parts)[0] == "crisis_geweld"
    assert gelezen("praten_nee", *parts, open_vraag="crisis")[0] == "praten_nee"


def test_another_place_for_what_was_asked() -> None:
    asked = {"onderwerp": RESPITE, "gezocht": "een nachtje overnemen", "laatste_hulp": ("pgb",)}
    turn = beurt(tekst="hij wil niet ergens anders slapen", intent=RESPITE, zekerheid=0.9, **asked)
    read = wens(turn)
    assert read.keuze == "hij wil niet ergens anders slapen. een nachtje overnemen"
    assert wens(beurt(tekst="liever gewoon thuis", **asked)).intent == RESPITE
    other = wens(beurt(tekst="hij wil niet weg ik zoek hulp bij de was", **asked))
    assert other.tekst.endswith("ik zoek hulp bij de was")
    guess = {"intent": "crisis_medisch", "zekerheid": 0.6, "gekeurd": True}
    assert wens(beurt(tekst="hij wil niet weg", **guess, **asked)).intent == RESPITE
    assert wens(beurt(tekst="hij wil niet eten", **guess, **asked)).intent == "crisis_medisch"


def test_what_there_is_already_is_not_asked() -> None:
    care, wish = deel("we hebben al thuiszorg", "", 0.6), deel("wie poetst er", HOUSE)
    assert gelezen("praktisch_verzorging", care, wish) == (HOUSE, "wie poetst er")
    about = deel("kan die niet langer blijven", HOUSE)
    assert gelezen("geld_regelen", care, about)[1] == "thuiszorg, kan die niet langer blijven"
