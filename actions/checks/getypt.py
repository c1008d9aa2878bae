"""Typing the words of a quick reply under a result is the same as pressing it."""

import re

TITELS = {
    "hoe werkt dat": "vervolg_hoe",
    "een mens spreken": "overdracht_mens",
    "iets anders": "praten_wat_kan",
    "bewaar de uitslag": "check_bewaar",
    "toon de lijn": "check_lijn",
    "toch wissen": "check_wis_laatste",
    "wis de uitslagen": "check_wis_alles",
    "alleen de laatste": "check_wis_laatste",
    "allemaal": "check_wis_alles",
    "wat zegt het al": "check_tot_nu",
}


def getypt(tekst: str) -> str | None:
    """The answer of the quick reply with this title."""
    return TITELS.get(re.sub(r"[^\w ]", "", tekst).strip().lower())
