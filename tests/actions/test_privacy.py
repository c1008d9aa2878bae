"""Who can read along, for adults at work, at home, and for the young."""

import pytest

from actions.privacy import PrivacyAnoniem, PrivacyMens
from tests.actions.conftest import RunAction


def test_the_young_hear_of_parents_and_school(run_action: RunAction) -> None:
    young = run_action(PrivacyAnoniem(), "vertel je dit", slots={"jong": True})
    assert young.responses[0] == "utter_privacy_anoniem_jong"
    assert run_action(PrivacyAnoniem(), "vertel je dit").responses[0] == "utter_privacy_anoniem"


def test_reading_along_at_work_and_at_home(run_action: RunAction) -> None:
    work = run_action(PrivacyAnoniem(), "kan mijn werkgever dit zien")
    assert work.responses == ["utter_privacy_meekijken"]
    home = run_action(PrivacyAnoniem(), "mijn man leest mee")
    assert home.responses == ["utter_privacy_meekijken_thuis"]
    again = run_action(PrivacyAnoniem(), "en mijn baas dan?", slots=home.slots)
    assert again.responses == ["utter_privacy_meekijken_nog"]


@pytest.mark.parametrize(
    "text",
    [
        "leest er iemand mee? een echt mens ofzo",
        "wie leest dit",
        "zit er iemand achter",
        "zit er een echt mens achter deze chat",
        "nee ik vroeg of iemand dit leest",
        "kan iemand zien wat ik typ",
        "wie ziet dit allemaal",
        "zit daar gewoon een mevrouw te typen",
    ],
)
def test_does_a_person_read_this(run_action: RunAction, text: str) -> None:
    said = run_action(PrivacyAnoniem(), text)
    assert said.responses == ["utter_privacy_mens"]
    again = run_action(PrivacyMens(), text, slots=said.slots)
    assert again.responses == ["utter_privacy_mens_nog"]


def test_someone_at_home_who_reads_along(run_action: RunAction) -> None:
    said = run_action(PrivacyAnoniem(), "leest mijn moeder mee?", slots={"jong": True})
    assert said.responses == ["utter_privacy_meekijken_jong"]


def test_asked_again_it_is_said_shortly(run_action: RunAction) -> None:
    first = run_action(PrivacyAnoniem(), "is dit anoniem")
    again = run_action(PrivacyAnoniem(), "echt anoniem?", slots=first.slots)
    assert again.responses == ["utter_privacy_anoniem_nog"]


@pytest.mark.parametrize(
    "text",
    ["ziet de gemeente dit", "leest de gemeente mee", "krijgt de gemeente dit te zien"],
)
def test_the_municipality_does_not_see_it(run_action: RunAction, text: str) -> None:
    before = {"gezegd": ["utter_privacy_anoniem:x"]}
    assert run_action(PrivacyAnoniem(), text, slots=before).responses[0] == (
        "utter_privacy_instantie"
    )


def test_a_boss_hears_nothing_from_us(run_action: RunAction) -> None:
    said = run_action(PrivacyAnoniem(), "ziet mijn baas dit")
    assert said.responses == ["utter_privacy_meekijken"]
