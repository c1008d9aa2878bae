"""What is answered to a question about a result."""

import pytest

from actions.vervolg import VervolgHoe
from tests.actions.checks.praat import Praat, knoppen, teksten
from tests.actions.checks.test_bewaren import doe_csi


@pytest.mark.parametrize(("ja", "soort"), [(9, "boven"), (4, "onder")])
def test_what_it_means(praat: Praat, ja: int, soort: str) -> None:
    doe_csi(praat, ja)
    for tekst in ("wat betekent dat?", "ben ik nu overbelast?", "is dat erg"):
        assert praat.typ(tekst).responses == [f"utter_check_betekenis_{soort}"]
    assert not praat.slots.get("uitslagen")


def test_what_it_was(praat: Praat) -> None:
    doe_csi(praat, 6)
    said = praat.typ("wat was de uitslag ook alweer")
    assert "6 keer ja" in teksten(said) and "Bewaar de uitslag" in knoppen(said)
    praat.typ("ja bewaar maar")
    assert len(praat.slots["uitslagen"]) == 1
    praat.slots["check"] = None
    assert "6 keer ja" in teksten(praat.typ("geef me de uitslag nog eens"))


@pytest.mark.parametrize(
    ("tekst", "response"),
    [
        ("kan ik dit naar mijn huisarts sturen?", "utter_check_delen"),
        ("wie kan dat lezen?", "utter_check_wie_leest"),
        ("volgende week weer?", "utter_check_hoe_vaak_bewaar"),
        ("bewaar je dit ergens?", "utter_check_bewaart_niet"),
    ],
)
def test_answered_and_nothing_kept(praat: Praat, tekst: str, response: str) -> None:
    doe_csi(praat, 6)
    assert praat.typ(tekst).responses == [response]
    assert not praat.slots.get("uitslagen") and praat.slots["check"]


@pytest.mark.parametrize("tekst", ["Hoe werkt dat?", "hoe kom ik daaraan"])
def test_the_step_is_explained_as_when_pressed(praat: Praat, tekst: str) -> None:
    doe_csi(praat, 9)
    getypt = Praat(praat.run, dict(praat.slots)).typ(tekst)
    assert getypt.messages == praat.druk(VervolgHoe(), "").messages
