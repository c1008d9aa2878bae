"""Going on with a check after danger: the line in view, and the statement again."""

from actions.checks.aanbod import CheckBegin
from actions.crisis import CrisisGeweld
from actions.praten import BedoelJe
from tests.actions.checks.praat import Praat, teksten
from tests.actions.conftest import RunAction

AFTER_113 = {"open_vraag": "crisis", "crisis": "crisis_zelfdoding", "gevaar_trap": "duidelijk"}
GEKEURD = {"kanaal": "web"}


def test_an_explicit_wish_goes_on_with_the_line_in_view(praat: Praat) -> None:
    praat.druk(CheckBegin(), "csi")
    praat.slots |= AFTER_113
    said = praat.typ("verder met de vragen")
    assert said.responses == ["utter_crisis_door", "utter_check_vraag"]
    assert said.cards[0]["phone"] == "113"
    assert praat.slots["crisis"] is None
    assert praat.slots["check"]["status"] == "bezig"


def test_a_no_to_our_doubt_reads_the_message_as_an_answer(
    praat: Praat, run_action: RunAction
) -> None:
    praat.druk(CheckBegin(), "csi")
    slots = praat.slots | {"crisis": "crisis_geweld", "gevaar_trap": "twijfel", "open_vraag": None}
    metadata = {"gevaar": {"afgewezen": True}} | GEKEURD
    said = run_action(CrisisGeweld(), "ja", "crisis_geweld", slots, metadata=metadata)
    assert said.responses[0] == "utter_crisis_gelukkig_geweld"
    assert said.slots["check"]["antwoorden"] == {"1": "ja"}
    assert "2 van 13" in teksten(said)


def test_a_bare_no_and_thanks_do_not_say_the_line_again(run_action: RunAction) -> None:
    nee = run_action(BedoelJe(), "nee", "praten_nee", AFTER_113)
    assert nee.responses == ["utter_crisis_nee"]
    dank = run_action(BedoelJe(), "dank u wel", "praten_bedanken", AFTER_113 | nee.slots)
    assert dank.responses == ["utter_crisis_dank"]
