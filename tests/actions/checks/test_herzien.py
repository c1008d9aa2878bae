"""An answer set right after its result was kept."""

from actions.checks.bewaren import CheckUitslag
from tests.actions.checks.praat import Praat, teksten
from tests.actions.checks.test_bewaren import doe_csi


def test_the_kept_result_changes_with_it(praat: Praat) -> None:
    doe_csi(praat, 1)
    praat.druk(CheckUitslag(), "bewaar")
    said = praat.typ("vraag 4 moet ook ja zijn")
    assert "utter_check_herzien" in said.responses
    assert "Vorige keer" not in teksten(said)
    [een] = praat.slots["uitslagen"]
    assert een["uitslag"]["antwoorden"]["4"] == "ja"


def test_set_right_in_two_steps(praat: Praat) -> None:
    doe_csi(praat, 1)
    praat.druk(CheckUitslag(), "bewaar")
    praat.typ("ik wil vraag 4 veranderen")
    praat.kies("ja")
    [een] = praat.slots["uitslagen"]
    assert een["uitslag"]["antwoorden"]["4"] == "ja"


def test_a_second_time_leaves_the_first_as_it_was(praat: Praat) -> None:
    doe_csi(praat, 1)
    praat.druk(CheckUitslag(), "bewaar")
    assert "Vorige keer 1, nu 2" in teksten(doe_csi(praat, 2))
    praat.typ("vraag 4 moet ook ja zijn")
    [een] = praat.slots["uitslagen"]
    assert een["uitslag"]["antwoorden"]["4"] == "nee"


def test_what_was_not_kept_is_not_kept_by_that(praat: Praat) -> None:
    doe_csi(praat, 1)
    said = praat.typ("vraag 4 moet ook ja zijn")
    assert "utter_check_herzien" not in said.responses
    assert not praat.slots.get("uitslagen")
