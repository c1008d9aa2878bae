"""Answers, moves and corrections, one after the other."""

import pytest

from actions.checks.aanbod import CheckBegin
from actions.checks.stap import CheckAntwoord, CheckZet
from tests.actions.checks.praat import Praat, knoppen, teksten


@pytest.fixture
def csi(praat: Praat) -> Praat:
    praat.druk(CheckBegin(), "csi")
    return praat


def test_a_typed_answer_is_told_back(csi: Praat) -> None:
    said = csi.typ("jazeker wel, elke nacht eruit")
    assert csi.slots["check"]["antwoorden"] == {"1": "ja"}
    assert "2 van 13" in teksten(said)
    assert "Ja" in teksten(said)
    assert said.responses == ["utter_check_vraag_na"]


def test_its_own_words_need_no_telling_back(csi: Praat) -> None:
    assert csi.typ("Nee").responses == ["utter_check_vraag"]


def test_a_bare_ja_belongs_to_the_statement_whatever_was_offered_before(csi: Praat) -> None:
    csi.slots["gezegd"] = ["utter_welkom:abc"]
    csi.typ("ja")
    assert csi.slots["check"]["antwoorden"] == {"1": "ja"}


def test_unsure_is_asked_once_more_with_the_choices_and_never_guessed(csi: Praat) -> None:
    said = csi.typ("mwah")
    assert said.responses == ["utter_check_onzeker", "utter_check_vraag"]
    assert csi.slots["check"]["antwoorden"] == {}
    assert knoppen(said) == ["Ja", "Nee", "Sla over", "Stoppen"]
    assert csi.typ("hmm tja").responses[0] == "utter_check_onzeker_nog"
    csi.typ("ja")
    assert csi.slots["check"]["opnieuw"] == 0


@pytest.mark.parametrize(
    ("text", "response", "nu"),
    [
        ("sla maar over", "utter_check_tekst", 3),
        ("Dat wil ik liever niet zeggen.", "utter_check_tekst", 3),
        ("die snap ik niet", "utter_check_snap_niet_woord", 2),
        ("waarom vraag je dit", "utter_check_tekst", 2),
        ("vorige", "utter_check_vraag", 1),
        ("hoeveel vragen nog?", "utter_check_nog", 2),
    ],
)
def test_what_someone_wants_instead(csi: Praat, text: str, response: str, nu: int) -> None:
    csi.kies("ja")
    assert csi.typ(text).responses[0] == response
    assert csi.slots["check"]["nu"] == nu


@pytest.mark.parametrize(("wil", "status"), [("stop", "gestopt"), ("later verder", "pauze")])
def test_stop_and_later(csi: Praat, wil: str, status: str) -> None:
    csi.kies("ja")
    said = csi.typ(wil)
    assert csi.slots["check"]["status"] == status
    assert "Verder" in knoppen(said)
    for verder in ("verder met de vragen", "ga verder", "ik wil hem afmaken"):
        other = Praat(csi.run, dict(csi.slots))
        assert "2 van 13" in teksten(other.typ(verder))
        assert other.slots["check"]["status"] == "bezig"


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("vraag 1 moet toch nee zijn", {"1": "nee", "2": "ja"}),
        ("ik wil antwoord 2 veranderen in nee", {"1": "ja", "2": "nee"}),
        ("de eerste had ik verkeerd, dat was nee", {"1": "nee", "2": "ja"}),
    ],
)
def test_an_earlier_answer_is_set_right(csi: Praat, text: str, answers: dict[str, str]) -> None:
    csi.kies("ja")
    csi.kies("ja")
    said = csi.typ(text)
    assert csi.slots["check"]["antwoorden"] == answers
    assert csi.slots["check"]["nu"] == 3
    assert said.responses == ["utter_check_gewijzigd", "utter_check_vraag"]


def test_an_earlier_statement_is_asked_again_when_its_answer_is_not_said(csi: Praat) -> None:
    csi.kies("ja")
    csi.kies("ja")
    assert "1 van 13" in teksten(csi.typ("ik wil vraag 1 nog aanpassen"))
    csi.typ("nee")
    assert csi.slots["check"]["antwoorden"] == {"1": "nee", "2": "ja"}
    assert csi.slots["check"]["nu"] == 3


def test_an_old_button_changes_its_own_answer(csi: Praat) -> None:
    csi.kies("ja")
    csi.kies("ja")
    said = csi.druk(CheckAntwoord(), "csi.1.nee")
    assert csi.slots["check"]["antwoorden"] == {"1": "nee", "2": "ja"}
    assert "utter_check_gewijzigd" in said.responses
    assert csi.slots["check"]["nu"] == 3


@pytest.mark.parametrize("keuze", ["ediz.1.ja", "csi.1.misschien", "csi.99.ja", "onzin", ""])
def test_a_button_of_another_check_breaks_nothing(csi: Praat, keuze: str) -> None:
    said = csi.druk(CheckAntwoord(), keuze)
    assert "utter_check_niet_open" in said.responses
    assert "1 van 13" in teksten(said)


def test_without_a_check_its_buttons_say_so(praat: Praat) -> None:
    for action, keuze in ((CheckAntwoord(), "csi.1.ja"), (CheckZet(), "verder")):
        assert praat.druk(action, keuze).responses == ["utter_check_niet_open"]


def test_a_question_of_our_own_is_explained(praat: Praat) -> None:
    praat.druk(CheckBegin(), "jong")
    said = praat.typ("wat bedoel je")
    assert said.responses == ["utter_check_snap_niet_eigen", "utter_check_vraag"]
    assert "somber" in said.messages[0]["uitleg"]


def test_u_for_who_says_u(praat: Praat) -> None:
    praat.slots["aanspreekvorm"] = "u"
    assert "voor u" in teksten(praat.druk(CheckBegin(), "hoe-gaat-het"))
    assert "slaapt u" in teksten(praat.typ("een zeven"))


def test_a_mark_is_no_number_of_hours(praat: Praat) -> None:
    praat.slots["onderwerp"] = "verlof_kort"
    praat.druk(CheckBegin(), "hoe-gaat-het")
    praat.typ("8")
    assert praat.slots["check"]["antwoorden"] == {"1": 8.0}


def test_the_third_time_ways_out_and_then_the_check_rests(csi: Praat) -> None:
    csi.typ("mwah")
    csi.typ("hmm tja")
    said = csi.typ("mwah")
    assert said.responses == ["utter_check_lukt_niet", "utter_check_vraag"]
    assert knoppen(said)[2:] == ["Sla over", "Stoppen", "Een mens spreken"]
    assert csi.typ("hmm tja").responses == ["utter_check_rusten"]
    assert csi.slots["check"]["status"] == "pauze"


def test_anger_is_heard_and_not_answered_twice(csi: Praat) -> None:
    said = csi.typ("wat een stomme vraag")
    assert said.responses == ["utter_check_boos", "utter_check_vraag"]
    assert "Een mens spreken" in knoppen(said)
    assert csi.typ("dit is belachelijk je helpt me niet").responses == ["utter_check_rusten"]


def test_what_was_just_noted_is_set_right(csi: Praat) -> None:
    csi.kies("ja")
    assert csi.typ("nee wacht ik bedoel nee").responses[0] == "utter_check_gewijzigd"
    assert csi.slots["check"]["antwoorden"] == {"1": "nee"}
    assert csi.slots["check"]["nu"] == 2


def test_only_what_was_just_noted(csi: Praat) -> None:
    csi.kies("ja")
    csi.typ("mwah")
    csi.typ("ik bedoel nee")
    assert csi.slots["check"]["antwoorden"].get("1") == "ja"


def test_a_hard_word_is_explained_and_the_statement_stays(csi: Praat) -> None:
    csi.kies("ja")
    csi.kies("ja")
    said = csi.typ("wat is lichamelijk")
    assert said.responses == ["utter_check_snap_niet_woord", "utter_check_vraag"]
    assert "lichaam" in said.messages[0]["uitleg"]
    assert "Ik vind het lichamelijk zwaar." in teksten(said)


def test_an_answer_beside_a_question_is_noted(csi: Praat) -> None:
    csi.typ("ja vaak. kan hij doodgaan?")
    assert csi.slots["check"]["antwoorden"] == {"1": "ja"}
