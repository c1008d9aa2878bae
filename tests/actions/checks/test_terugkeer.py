"""Who goes on with the questions after danger, and who does not."""

import pytest

from actions.checks.terugkeer import uit_gevaar, wil_terug
from knowledge.checks import checks, start
from tests.actions.conftest import beurt

CHECK = start(checks()["csi"]).to_dict()
OP_TAFEL = {"check": CHECK, "open_vraag": "crisis", "crisis": "crisis_geweld", "gekeurd": True}


@pytest.mark.parametrize(
    "text",
    [
        "verder met de vragen",
        "ga verder",
        "de vragen",
        "NEE. doorgaan.",
        "nee hij ziek, niet slaan. verder vragen",
        "Ja hoor iedereen is veilig. Gaat u verder met de vragen.",
        "Kunnen we nu weer naar die vragenlijst?",
        "Waar zijn de vragen gebleven?",
        "doe voort met uw vragen",
        "stop met dat nummer. mag ik verder",
        "Verder met de vragen over hoe zwaar het is",
    ],
)
def test_in_many_words(text: str) -> None:
    assert wil_terug(text)
    assert uit_gevaar(beurt(tekst=text, **OP_TAFEL)) == "check_na_gevaar"


@pytest.mark.parametrize(
    "text",
    [
        "zo kan ik niet verder",
        "hoe moet ik verder",
        "ik moet alleen verder",
        "het leven gaat verder",
        "ik wil niet meer, ga maar verder met de vragen",
        "niet verder met de vragen",
        "ze gaat door met slaan",
    ],
)
def test_not_in_despair(text: str) -> None:
    assert not wil_terug(text)


def test_without_a_check_there_is_nothing_to_go_on_with() -> None:
    assert uit_gevaar(beurt(tekst="ga verder", open_vraag="crisis", gekeurd=True)) is None


def test_who_is_not_safe_keeps_the_line() -> None:
    assert uit_gevaar(beurt(tekst="help, ik ben bang. ga verder", **OP_TAFEL)) is None
