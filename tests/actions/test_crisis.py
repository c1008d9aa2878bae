"""Danger: the line first, and the cards of those lines; then stay, or go back."""

import pytest
from rasa_sdk import Action

from actions.crisis import CrisisGeweld, CrisisMedisch, CrisisZelfdoding
from actions.overdracht import OverdrachtMens
from actions.praktisch import PraktischHuishouden
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
    assert first.responses == ["utter_crisis_blijf_jong_ander"]
    second = run_action(BedoelJe(), "maar meent ze dat echt", "nlu_fallback", slots | first.slots)
    assert second.responses == ["utter_crisis_blijf_ernst_jong_ander"]
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


TAKEN_BACK = [
    "nee, dat niet",
    "nee zo erg is het niet, ik ben gewoon moe",
    "het gaat weer, dank je",
    "nee het gaat wel",
    "ze bedoelt het niet zo",
    "nee hoor, dat is het niet",
    "het valt wel mee",
    "ik ben alleen maar heel verdrietig",
    "ik overdreef",
    "loos alarm",
    "ik zal mezelf nooit iets aandoen",
    "het was maar een grap",
    "het gaat alweer beter",
]


@pytest.mark.parametrize("text", TAKEN_BACK)
def test_after_a_clear_alarm_it_is_believed_and_the_line_stays_in_view(
    run_action: RunAction, text: str
) -> None:
    slots = AFTER_113 | {"gevaar_trap": "duidelijk", "onderwerp": "respijt_zoeken"}
    said = run_action(BedoelJe(), text, "nlu_fallback", slots)
    assert said.responses[:2] == ["utter_crisis_gelukkig", "utter_crisis_verder"]
    assert said.cards[0]["phone"] == "113"
    assert said.slots["crisis"] is None


def test_the_question_of_the_earlier_message_is_answered(run_action: RunAction) -> None:
    danger = {
        "net": True,
        "soort": "zelfdoding",
        "trap": "twijfel",
        "tekst": "als zij straks dood is, wie helpt dan met het huishouden?",
    }
    said = run_action(
        BedoelJe(),
        "nee, dat niet",
        "nlu_fallback",
        AFTER_113 | {"gevaar_trap": "twijfel"},
        metadata={"kanaal": "web", "gevaar": danger},
    )
    assert said.responses[0] == "utter_crisis_gelukkig"
    assert said.slots["onderwerp"] == "praktisch_huishouden"


def test_the_question_beside_a_denial_is_answered(run_action: RunAction) -> None:
    said = run_action(
        BedoelJe(),
        "nee hij ligt in het ziekenhuis, geen spoed. wie kan mijn moeder wassen",
        "nlu_fallback",
        {"open_vraag": "crisis", "crisis": "crisis_medisch", "gevaar_trap": "duidelijk"},
    )
    assert said.responses[0] == "utter_crisis_gelukkig_medisch"
    assert said.slots["onderwerp"] == "praktisch_verzorging"


@pytest.mark.parametrize("text", ["32", "12-12", "en wat kost die opvang?", "wat kost dat per dag"])
def test_a_practical_question_goes_on_with_the_line_in_view(
    run_action: RunAction, text: str
) -> None:
    slots = AFTER_113 | {"gevaar_trap": "duidelijk", "onderwerp": "respijt_zoeken"}
    said = run_action(BedoelJe(), text, "nlu_fallback", slots)
    assert said.responses[0] == "utter_crisis_door"
    assert said.cards[0]["phone"] == "113"
    assert len(said.messages) > 1
    assert said.slots.get("open_vraag") != "crisis"


VICTIM = {"open_vraag": "crisis", "crisis": "crisis_geweld", "gevaar_trap": "duidelijk"}


@pytest.mark.parametrize("young", [False, True], ids=["adult", "young"])
@pytest.mark.parametrize(
    "text",
    [
        "nee ik ben niet veilig",
        "niet veilig",
        "nee",
        "nee dat niet",
        "help",
        "ik ben bang",
        "ik durf niet te bellen",
        "hij slaapt nu",
        "hij is er weer",
        "het is hier onveilig",
        "ik kan niet bellen hij hoort alles",
        "hij is nu weg",
        "doei",
        "dank je",
        "het gaat wel weer, hij is nu aan het slapen",
        "ja",
    ],
)
def test_a_victim_keeps_the_line(run_action: RunAction, text: str, young: bool) -> None:
    slots: dict[str, object] = VICTIM | {"jong": young}
    for _ in range(2):
        said = run_action(BedoelJe(), text, "nlu_fallback", slots)
        assert all(response.startswith("utter_crisis_") for response in said.responses)
        phones = {card["phone"] for card in said.cards}
        assert phones >= {"0800-2000", "112"}
        assert ("0800-0432" in phones) is young
        assert said.messages[-1]["buttons"][0]["payload"] == "/overdracht_mens"
        slots |= said.slots
        assert slots["open_vraag"] == "crisis"


def test_not_safe_begins_with_112(run_action: RunAction) -> None:
    said = run_action(BedoelJe(), "nee ik ben niet veilig", "nlu_fallback", VICTIM)
    assert said.cards[0]["phone"] == "112"
    again = run_action(BedoelJe(), "niet veilig", "nlu_fallback", VICTIM | said.slots)
    assert again.responses == ["utter_crisis_niet_veilig_weer"]


@pytest.mark.parametrize(
    ("text", "response"),
    [
        ("doei ik ga", "utter_crisis_dag"),
        ("er is niemand", "utter_crisis_niemand"),
        ("die is ver weg", "utter_crisis_niemand"),
        ("vertel je dit aan mn moeder?", "utter_crisis_vertellen"),
        ("ga je dit doorvertellen?", "utter_crisis_vertellen"),
        ("sorry dat ik je lastig val", "utter_crisis_lastig"),
    ],
)
def test_own_despair_gets_words_of_its_own(run_action: RunAction, text: str, response: str) -> None:
    said = run_action(BedoelJe(), text, "nlu_fallback", AFTER_113 | {"gevaar_trap": "duidelijk"})
    assert said.responses == [response]
    assert said.cards[0]["phone"] == "113"
    young = run_action(BedoelJe(), text, "nlu_fallback", AFTER_113 | {"jong": True})
    assert young.responses == [f"{response}_jong"]
    assert "0800-0432" in {card["phone"] for card in young.cards}


@pytest.mark.parametrize("text", ["nee ik heb geen volwassene", "ik heb niemand"])
def test_a_child_without_an_adult_gets_the_chat(run_action: RunAction, text: str) -> None:
    for crisis in ("crisis_zelfdoding", "crisis_geweld"):
        slots = {"open_vraag": "crisis", "crisis": crisis, "gevaar_trap": "duidelijk", "jong": True}
        said = run_action(BedoelJe(), text, "nlu_fallback", slots)
        assert said.responses[0].startswith("utter_crisis_niemand")
        assert said.responses[0].endswith("_jong")


def test_the_guess_of_another_danger_is_no_other_danger(run_action: RunAction) -> None:
    said = run_action(
        CrisisMedisch(), "hij slaapt nu", "crisis_medisch", VICTIM, metadata={"kanaal": "web"}
    )
    assert said.responses == ["utter_crisis_blijf_geweld"]


def test_after_the_button_the_message_is_answered_with_the_line_in_view(
    run_action: RunAction,
) -> None:
    danger = {"net": True, "soort": "geweld", "trap": "twijfel", "afgewezen": True, "tekst": "x"}
    said = run_action(
        PraktischHuishouden(),
        "wie kan mijn moeder wassen",
        "praktisch_huishouden",
        {"crisis": "crisis_geweld"},
        metadata={"kanaal": "web", "gevaar": danger},
    )
    assert said.responses[0] == "utter_crisis_gelukkig_geweld"
    assert said.slots["onderwerp"] == "praktisch_verzorging"
    assert said.slots["crisis"] is None
