"""Personal care has its own words, and how to get it."""

from actions.praktisch import PraktischHuishouden, PraktischRegelwerk
from tests.actions.conftest import RunAction, beurt


def test_washing_is_no_housework(run_action: RunAction) -> None:
    said = run_action(PraktischHuishouden(), "wie kan mijn man wassen en aankleden")
    assert said.responses[0] == "utter_praktisch_verzorging_begrip"
    assert said.responses[-1] == "utter_vervolg_hoe_vraag"
    assert said.cards[0]["title"].startswith("Wijkverpleging")


def test_the_paper_is_about_a_thing() -> None:
    turn = beurt(keuze="wmo scootmobiel", tekst="wmo scootmobiel", gemeente_naaste="Doetinchem")
    assert "hulpmiddelen" in {een.slug for een in PraktischRegelwerk().vind(turn).hulp}
