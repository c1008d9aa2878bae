"""What someone wants with a result."""

import pytest

from actions.checks.lopend import lopend
from actions.checks.over_uitslag import over_bewaard
from knowledge.checks import answer, checks, result, start
from tests.actions.conftest import beurt


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("bewaar de uitslag maar", "check_bewaar"),
        ("kun je de uitslag onthouden", "check_bewaar"),
        ("sla mijn score op", "check_bewaar"),
        ("wis mijn uitslag", "check_wis"),
        ("kan die score weer weg", "check_wist"),
        ("hoe was het de vorige keer", "check_lijn"),
        ("laat het verloop eens zien", "check_lijn"),
        ("is het beter dan de vorige keer", "check_lijn"),
        ("ik wil de vragen nog een keer doen", "belasting_meten"),
        ("nog een keer", "belasting_meten"),
        ("wie kan er vannacht komen", None),
        ("dat had ik ook al een keer gevraagd aan de gemeente", None),
        ("mijn vader bewaart alles in huis, ook oude kranten en daar word ik gek van", None),
    ],
)
def test_with_a_result(text: str, name: str | None) -> None:
    check = checks()["csi"]
    stand = start(check)
    for _ in range(13):
        stand = answer(check, stand, "ja")
    kept = {"datum": "2026-11-01", "uitslag": result(check, stand).to_dict()}
    turn = beurt(heel=text, check=stand.to_dict(), uitslagen=(kept,))
    assert over_bewaard(turn, lopend(turn)) == name


@pytest.mark.parametrize("text", ["wis mijn uitslag", "bewaar dit", "hoe was het de vorige keer"])
def test_without_one_it_means_something_else(text: str) -> None:
    assert over_bewaard(beurt(heel=text), None) is None
