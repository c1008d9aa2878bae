"""Danger: the line first, and the cards of those lines; then stay, or go back."""

import pytest
from rasa_sdk import Action

from actions.crisis import CrisisGeweld, CrisisLijktErop, CrisisMedisch, CrisisZelfdoding
from actions.overdracht import OverdrachtMens
from actions.praten import BedoelJe, PratenJa
from tests.actions.conftest import RunAction

AFTER_113 = {"open_vraag": "crisis", "crisis": "crisis_zelfdoding"}


@pytest.mark.parametrize(
    ("action", "phone"),
    [(CrisisZelfdoding(), "113"), (CrisisGeweld(), "0800-2000"), (CrisisMedisch(), "112")],
    ids=["despair", "violence", "medical"],
)
def test_line_first(run_action: RunAction, action: Action, phone: str) -> None:
    said = run_action(action, "help")
    assert phone in said.messages[0]["text"]
    assert said.cards[0]["phone"] == phone


def test_what_the_net_let_through_is_asked_about(run_action: RunAction) -> None:
    [asked] = run_action(CrisisZelfdoding(), "ik trek het leven niet").messages
    assert "Klopt het dat dit gaat over niet meer willen leven" in asked["text"]
    assert "113" in asked["text"]
    assert [button["payload"] for button in asked["buttons"]] == [
        "/crisis_zelfdoding",
        "/crisis_lijkt_erop",
        "/overdracht_mens",
    ]


def test_a_guess_at_danger_is_no_danger(run_action: RunAction) -> None:
    ranking = [
        {"name": "crisis_geweld", "confidence": 0.3},
        {"name": "belasting_zwaar", "confidence": 0.28},
    ]
    said = run_action(
        CrisisGeweld(), "hij roept maar", "crisis_geweld", confidence=0.3, intent_ranking=ranking
    )
    assert "utter_belasting_zwaar_begrip" in said.responses


def test_danger_is_said_as_often_as_it_is_spoken_of(run_action: RunAction) -> None:
    first = run_action(CrisisZelfdoding(), "ja, ik wil dood", slots=AFTER_113)
    again = run_action(CrisisZelfdoding(), "ja, ik wil dood", slots=AFTER_113 | first.slots)
    assert [one["text"] for one in first.messages] == [one["text"] for one in again.messages]


def test_the_need_on_the_table_stays(run_action: RunAction) -> None:
    said = run_action(
        CrisisZelfdoding(), "ik ben er klaar mee", slots={"onderwerp": "geld_regelen"}
    )
    assert "onderwerp" not in said.slots
    assert said.slots["crisis"] == "crisis_zelfdoding"


def test_taken_back_it_goes_on_where_it_was(run_action: RunAction) -> None:
    said = run_action(
        CrisisLijktErop(),
        "ik ben klaar met mn zus, ik wil niet dood",
        slots=AFTER_113 | {"onderwerp": "netwerk_delen"},
    )
    assert said.responses[0] == "utter_crisis_verder"
    assert said.slots["onderwerp"] == "netwerk_delen"
    assert said.slots["crisis"] is None


@pytest.mark.parametrize("text", ["", "ik trek het leven niet"], ids=["clear", "doubtful"])
@pytest.mark.parametrize("action", [CrisisZelfdoding(), CrisisGeweld(), CrisisMedisch()])
def test_young_people_get_the_kindertelefoon_too(
    run_action: RunAction, action: Action, text: str
) -> None:
    said = run_action(action, text, slots={"jong": True})
    assert "0800-0432" in {card["phone"] for card in said.cards}
    assert "Kindertelefoon" in said.messages[1]["text"]


@pytest.mark.parametrize("text", ["", "ik trek het leven niet"], ids=["clear", "doubtful"])
@pytest.mark.parametrize("action", [CrisisZelfdoding(), CrisisGeweld(), CrisisMedisch()])
def test_a_person_can_always_be_asked_for(run_action: RunAction, action: Action, text: str) -> None:
    buttons = run_action(action, text).messages[-1]["buttons"]
    assert "/overdracht_mens" in {button["payload"] for button in buttons}


@pytest.mark.parametrize(
    "text",
    [
        "ben je een mens?",
        "praat ik met een robot",
        "wie leest dit?",
        "is dit wel een echt mens",
        "leest er iemand mee",
    ],
)
@pytest.mark.parametrize(
    ("slots", "phone"),
    [
        ({"crisis": "crisis_zelfdoding"}, "113"),
        ({"crisis": "crisis_geweld"}, "0800-2000"),
        ({"crisis": "crisis_medisch"}, "112"),
    ],
    ids=["despair", "violence", "medical"],
)
def test_who_asks_for_a_human_is_told_the_truth_with_the_line_in_view(
    run_action: RunAction, text: str, slots: dict[str, str], phone: str
) -> None:
    asked = {"open_vraag": "crisis", "gevaar_trap": "duidelijk"} | slots
    said = run_action(BedoelJe(), text, "praten_wie_ben_je", asked)
    assert said.responses[0].startswith("utter_crisis_computer")
    assert said.cards[0]["phone"] == phone
    assert said.messages[-1]["buttons"][0]["payload"] == "/overdracht_mens"
    assert said.slots["open_vraag"] == "crisis"


@pytest.mark.parametrize("text", ["ze is weer thuis", "ben ik nu gek", "wie kan mij helpen"])
def test_other_words_are_not_taken_for_that_question(run_action: RunAction, text: str) -> None:
    said = run_action(BedoelJe(), text, "nlu_fallback", AFTER_113)
    assert said.responses == ["utter_crisis_blijf"]


def test_it_stays_with_the_danger_in_new_words_and_then_brings_in_a_person(
    run_action: RunAction,
) -> None:
    slots = AFTER_113 | {"jong": True}
    first = run_action(BedoelJe(), "ze slaapt nu. wat moet ik doen", "nlu_fallback", slots)
    assert first.responses == ["utter_crisis_blijf_jong"]
    second = run_action(BedoelJe(), "maar meent ze dat echt", "nlu_fallback", slots | first.slots)
    assert second.responses == ["utter_crisis_blijf_ernst_jong"]
    third = run_action(PratenJa(), "ja", "praten_ja", slots | second.slots)
    assert third.responses[0] == "utter_overdracht_mens_begrip"
    assert {card["phone"] for card in third.cards} >= {"113", "0800-0432"}


def test_a_person_after_danger_begins_with_that_line(run_action: RunAction) -> None:
    said = run_action(OverdrachtMens(), slots=AFTER_113)
    assert said.cards[0]["phone"] == "113"


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("soms pak ik mn moeder te hard vast", "Is het nu rustig"),
        ("mijn man slaat mij", "Ben je nu veilig"),
        ("de buurman slaat zijn vrouw", "Is iedereen op dit moment veilig"),
        ("ik word geslagen", "Ben je nu veilig"),
    ],
)
def test_who_loses_patience_is_asked_something_else(
    run_action: RunAction, text: str, question: str
) -> None:
    slots = {"open_vraag": "crisis", "crisis": "crisis_geweld"}
    assert question in run_action(CrisisGeweld(), text, slots=slots).messages[-1]["text"]
