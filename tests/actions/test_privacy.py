"""Who can read along, for adults at work, at home, and for the young."""

from actions.privacy import PrivacyAnoniem
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
