"""Leave: hours from the contract, the letter, what comes next."""

import pytest
from rasa_sdk import Action

from actions.lees_bericht import LeesBericht
from actions.verlof import (
    VerlofBrief,
    VerlofCalamiteit,
    VerlofKort,
    VerlofLang,
    VerlofVraag,
)
from tests.actions.conftest import RunAction


@pytest.mark.parametrize(
    ("action", "hours"), [(VerlofKort(), "56"), (VerlofLang(), "168")], ids=["short", "long"]
)
def test_28_hours(run_action: RunAction, action: Action, hours: str) -> None:
    said = run_action(action, "ik werk 28 uur", slots={"uren_per_week": 28.0})
    reckoned = next(m for m in said.messages if str(m["response"]).endswith("_uren"))
    assert reckoned["verlofuren"] == hours


def test_without_hours_the_hours_are_asked(run_action: RunAction) -> None:
    said = run_action(VerlofKort(), "mag ik vrij")
    assert said.slots["open_vraag"] == "vraag_uren"
    assert said.responses[-1] == "utter_verlof_kort_vraag_uren"


def test_emergency_leave_has_no_hours(run_action: RunAction) -> None:
    said = run_action(VerlofCalamiteit(), "ik moet nu weg")
    assert said.responses[-1] == "utter_verlof_calamiteit_vraag"
    assert said.cards[0]["title"]


def test_the_letter_is_one_message_with_the_hours(run_action: RunAction) -> None:
    said = run_action(VerlofBrief(), slots={"onderwerp": "verlof_lang", "uren_per_week": 28.0})
    letter = said.messages[-1]["text"]
    assert "168" in letter
    assert "\n\n" not in letter


def test_for_whom(run_action: RunAction) -> None:
    said = run_action(VerlofVraag(), slots={"onderwerp": "verlof_kort", "keuze": "voor_wie"})
    assert said.messages[0]["kern"]


def test_the_first_question_is_answered_and_the_letter_offered(run_action: RunAction) -> None:
    said = run_action(
        VerlofKort(), "mag mijn werkgever langdurend zorgverlof weigeren", intent="verlof_kort"
    )
    assert "bedrijfsbelang" in said.messages[0]["kern"]
    assert said.responses[-1] == "utter_verlof_lang_vraag"
    assert said.slots["onderwerp"] == "verlof_lang"


def test_what_we_do_not_know_is_said_with_whom_to_ask(run_action: RunAction) -> None:
    said = run_action(VerlofKort(), "mag mijn baas mij ontslaan om zorgverlof", "verlof_kort")
    assert said.responses == ["utter_verlof_nagaan"]
    assert said.cards[-1]["title"] == "Het Juridisch Loket"


def test_the_leave_that_is_named_is_reckoned(run_action: RunAction) -> None:
    slots = {"uren_per_week": 32.0, "nieuw": ["uren_per_week"]}
    text = "ik werk 4 dagen van 8 uur, hoeveel langdurend zorgverlof"
    said = run_action(VerlofKort(), text, "verlof_kort", slots)
    reckoned = next(m for m in said.messages if m["response"] == "utter_verlof_lang_uren")
    assert reckoned["verlofuren"] == "192"


def test_hours_that_were_taken_are_subtracted(run_action: RunAction) -> None:
    text = "al 20 uur gebruikt, ik werk 24 uur, hoeveel kort zorgverlof heb ik nog"
    said = run_action(VerlofKort(), text, "verlof_kort", {"uren_per_week": 24.0})
    left = next(m for m in said.messages if m["response"] == "utter_verlof_over")
    assert (left["opgenomen"], left["over"]) == ("20", "28")


def test_the_self_employed_hear_no_amounts(run_action: RunAction) -> None:
    said = run_action(VerlofKort(), "ik ben zzp'er, heb ik recht op zorgverlof", "verlof_kort")
    assert said.responses == ["utter_verlof_zelfstandig", "utter_verlof_kern"]
    assert "%" not in said.messages[1]["kern"]


def test_which_letter_is_asked_and_then_given(run_action: RunAction) -> None:
    first = run_action(VerlofLang(), "een brief om verlof te vragen graag", "verlof_lang")
    assert first.responses == ["utter_verlof_brief_welke"]
    then = run_action(VerlofBrief(), slots=first.slots | {"keuze": "langdurend-zorgverlof"})
    assert "langdurend zorgverlof" in then.messages[-1]["text"]
    named = run_action(VerlofLang(), "schrijf een brief over kort verlof", "verlof_lang")
    assert "kortdurend zorgverlof" in named.messages[-1]["text"]


def test_hours_for_one_leave_and_at_once_another(run_action: RunAction) -> None:
    slots = {"onderwerp": "verlof_lang", "uren_per_week": 36.0, "nieuw": ["uren_per_week"]}
    text = "36 maar kan ik morgen al weg? krijg ik dan doorbetaald"
    said = run_action(VerlofVraag(), text, "verlof_vraag", slots)
    assert said.messages[0]["verlofuren"] == "216"
    assert "100%" in said.messages[1]["loon"]
    assert said.responses[-1] == "utter_verlof_lang_vraag"


def test_now_and_later_the_urgent_one_first(run_action: RunAction) -> None:
    text = "ik moet nu vrij van mijn werk en daarna elke week naar de revalidatie"
    said = run_action(VerlofLang(), text, "verlof_lang")
    assert said.responses[0] == "utter_verlof_calamiteit_begrip"
    assert said.slots["opties"] == ["verlof_lang"]


def test_days_are_no_hours(run_action: RunAction) -> None:
    slots = {"onderwerp": "verlof_kort", "open_vraag": "vraag_uren"}
    said = run_action(VerlofKort(), "fulltime", "verlof_kort", slots)
    assert said.responses == ["utter_verlof_uren_welke"]


@pytest.mark.parametrize(
    ("action", "leave", "text", "hours"),
    [
        (VerlofKort(), "verlof_kort", "niet 32 maar 28 uur", "56"),
        (VerlofKort(), "verlof_kort", "sorry ik bedoel 24 uur", "48"),
        (VerlofLang(), "verlof_lang", "28, niet 32", "168"),
        (VerlofLang(), "verlof_lang", "o nee het is 36", "216"),
    ],
)
def test_hours_set_right_are_reckoned_again(
    run_action: RunAction, action: Action, leave: str, text: str, hours: str
) -> None:
    known = {"onderwerp": leave, "uren_per_week": 32.0, "open_vraag": "vraag"}
    told = run_action(LeesBericht(), text, slots=known).slots
    said = run_action(action, text, "vervolg_gegeven", slots=known | told)
    assert [een["verlofuren"] for een in said.messages if "verlofuren" in een] == [hours]


def test_the_letter_just_after_is_for_the_leave_that_we_spoke_of(run_action: RunAction) -> None:
    known = {"onderwerp": "geld_regelen", "gezegd": ["utter_verlof_lang_uren:1"]}
    said = run_action(
        VerlofBrief(), "heb je een brief voor mijn baas", slots=known | {"uren_per_week": 28.0}
    )
    assert "168" in said.messages[-1]["text"]
