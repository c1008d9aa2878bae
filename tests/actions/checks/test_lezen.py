"""What belongs to the check and what is a question in between; and that nothing breaks it."""

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from actions.checks.aanbod import CheckBegin
from actions.checks.lezen import is_tussendoor, na_aanbod, op_onze_vraag
from actions.checks.stap import CheckAntwoord, CheckZet
from knowledge.checks import checks, read_stand, start
from tests.actions.checks.praat import Praat
from tests.actions.conftest import RunAction, beurt

OPEN: dict[str, Any] = {"open_vraag": "check", "check": start(checks()["csi"]).to_dict()}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ja", "check_stap"),
        ("jazeker, elke nacht", "check_stap"),
        ("sla over", "check_stap"),
        ("hoe lang duurt het nog", "check_hoe_ver"),
        ("ga verder", "check_hervat"),
        ("kan mijn vader naar de dagopvang", None),
    ],
)
def test_at_a_statement(text: str, name: str | None) -> None:
    assert op_onze_vraag(beurt(heel=text, tekst=text, **OPEN)) == name


def test_danger_goes_before_everything() -> None:
    turn = beurt(heel="ja", tekst="ja", **(OPEN | {"open_vraag": "crisis"}))
    assert op_onze_vraag(turn) is None


@pytest.mark.parametrize(
    ("text", "reading", "expected"),
    [
        ("kan mijn vader naar de dagopvang", "respijt_zoeken", True),
        ("ik wil iemand spreken", "overdracht_mens", True),
        ("hij ligt de hele nacht te roepen", "respijt_zoeken", False),
        ("ik ben zo verdrietig", "gevoel_steun", False),
        ("hmm", "bedoel_je", False),
        ("welke nachtrust?", "respijt_zoeken", False),
        ("gaat wel, moet altijd klaarstaan", "netwerk_delen", False),
        ("ik zou liegen als ik nee zei", "gevoel_steun", False),
        ("genoeg, tussen 3 en 4 s nachts", "praten_afscheid", False),
        ("gaat nu al niet, wat denk je zelf", "praten_wie_ben_je", False),
        ("blijft mn zoon, altijd dus", "privacy_gegevens", False),
        ("dat is er al een jaar niet van gekomen", "crisis_lijkt_erop", False),
        ("doei", "praten_afscheid", True),
        ("ben jij een mens?", "praten_wie_ben_je", True),
        ("ik heb ook nog een vraag over parkeren", "wonen_regelen", True),
        ("mag ik ook verlof opnemen", "verlof_kort", True),
        ("hilversum", "vervolg_gegeven", False),
    ],
)
def test_a_question_in_between(text: str, reading: str, expected: bool) -> None:
    assert is_tussendoor(reading, beurt(heel=text, tekst=text, intent=reading)) is expected


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("ja", "check_begin"),
        ("mij best", "check_begin"),
        ("nee", "check_nee"),
        ("nu even niet", "check_nee"),
        ("wat gebeurt er met mijn antwoorden?", "check_waarom"),
        ("liever 9 vragen", "check_begin"),
        ("wie kan er bij mijn moeder blijven", None),
        ("nee, maar wie kan er bij mijn moeder blijven als ik naar mijn werk moet?", None),
    ],
)
def test_after_the_offer(text: str, name: str | None) -> None:
    assert na_aanbod(beurt(heel=text, open_vraag="check_aanbod hoe-gaat-het")) == name


def test_nothing_was_offered() -> None:
    assert op_onze_vraag(beurt(heel="ja", open_vraag="meer")) is None


MOVES = st.sampled_from(
    ["ja", "nee", "soms", "mwah", "8", "slecht", "sla over", "vorige", "stop", "later verder",
     "verder met de vragen", "die snap ik niet", "waarom?", "vraag 1 moet nee zijn", "hoeveel nog?",
     "vraag 2 aanpassen", "bewaar de uitslag", "wis mijn uitslag", "nog een keer", "😩", "?", "x",
     "/ja", "/nee", "/goed", "/5", "/overslaan", "/verder"]
)  # fmt: skip


@settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(slug=st.sampled_from(sorted(checks())), moves=st.lists(MOVES, max_size=25))
def test_whatever_is_typed_or_pressed_the_state_holds(
    run_action: RunAction, slug: str, moves: list[str]
) -> None:
    praat = Praat(run_action)
    praat.druk(CheckBegin(), slug)
    for move in moves:
        state = praat.slots.get("check")
        if move in ("/overslaan", "/verder"):
            said = praat.druk(CheckZet(), move[1:])
        elif move.startswith("/"):
            nu = (state or {}).get("nu") or 1
            said = praat.druk(CheckAntwoord(), f"{slug}.{nu}.{move[1:]}")
        else:
            said = praat.typ(move)
        assert said.messages, move
        asked = [name for name in said.responses if name.startswith("utter_check_vraag")]
        assert len(asked) <= 1, (move, said.responses)
        if state := praat.slots.get("check"):
            read_stand(checks()[state["check"]], state)  # raises when it does not hold together
