"""Recognises "wat heb ik daaraan?", after it was said that someone's care counts."""

from actions.beurt import Beurt
from actions.zinnen import een_van

BEGRIP = "utter_belasting_ben_ik_het_begrip"
LEVERT_OP = een_van(
    r"wat heb (?:ik|je|je dan|ik dan) (?:er|daar)(?: \w+)? ?aan|wat (?:levert|brengt) (?:het|dat)"
    r"|wat (?:krijg|kan|mag) (?:ik|je) (?:er|daar|dan)(?: \w+){0,2} ?(?:voor|mee|voor terug)?"
    r"|wat is (?:het|daar) (?:nut|voordeel)|heb (?:ik|je) (?:er|daar) (?:iets|wat) aan"
    r"|wat (?:dan|nu)(?: als| wanneer)? (?:ik )?meetel|waar heb (?:ik|je) (?:dan )?recht op"
    r"|iets (?:voor|aan) (?:me|mij)|wat schiet ik"
)


def vraagt_wat_het_geeft(beurt: Beurt) -> str | None:
    """ "Wat heb ik daaraan?", after it was said that it counts."""
    return "belasting_ben_ik_het" if beurt.zei(BEGRIP) and LEVERT_OP.search(beurt.tekst) else None
