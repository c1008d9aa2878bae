"""A ride: transport comes first, and only transport."""

import pytest

from actions.praktisch import PraktischHuishouden
from actions.tekens import sterk
from tests.actions.conftest import RunAction


@pytest.mark.parametrize(
    "text",
    [
        "wie kan haar naar het ziekenhuis brengen",
        "is er een taxi waar een rolstoel in past",
        "hoe komt mijn moeder bij de dokter, hoe komt ze naar de poli",
        "kan iemand hem ophalen van de dialyse",
        "is er vervoer naar de dagbesteding",
        "ik zoek een chauffeur voor mijn vader",
    ],
)
def test_a_ride_is_asked_for(text: str) -> None:
    assert sterk(text) == "praktisch_vervoer"


@pytest.mark.parametrize(
    "text",
    [
        "krijg ik vrij om mijn moeder naar het ziekenhuis te brengen",
        "wat kost een taxi naar het ziekenhuis",
        "mijn vader mag niet meer autorijden",
        "mijn man ligt in het ziekenhuis",
        "hoe krijg ik hem naar de dokter, hij wil niet",
        "de taxi van de gemeente komt nooit",
    ],
)
def test_what_is_no_ride(text: str) -> None:
    assert sterk(text) != "praktisch_vervoer"


def test_transport_first(run_action: RunAction) -> None:
    said = run_action(PraktischHuishouden(), "wie kan haar naar het ziekenhuis brengen")
    assert said.responses[0] == "utter_praktisch_vervoer_begrip"
    titles = [card["title"] for card in said.cards]
    assert titles == ["Automaatje", "Ziekenvervoer via de zorgverzekering"]
    wheelchair = run_action(PraktischHuishouden(), "is er een taxi waar een rolstoel in past")
    assert wheelchair.cards[0]["title"].startswith("Vervoer")
