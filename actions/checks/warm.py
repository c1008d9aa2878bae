"""What is said first to who comes with a story or with anger, before we tell about a check."""

import re

from actions.beurt import Beurt
from actions.verhaal import GERAAKT, UITGEPUT
from actions.zinnen import een_van, lengte

VERHAAL = 40  # words
GEVOEL = UITGEPUT | GERAAKT
ZAT = een_van(
    r"(?:ben|bin|zijn) (?:\w+ ){0,4}(?:zat|beu|spuugzat|kotsbeu|kotszat|klaar mee|gek van)",
    r"(?:zat|beu) (?:die|dat|van)|ik word (?:er |hier )?gek",
    r"(?:klote|kut|rot|tering|pokke)\s?\w*|godver\w*|verdomme|woedend|woest|razend",
)
ZWAAR = een_van(r"kapot|helemaal op|doodmoe|uitgeput|huil\w*|wanhopig|radeloos|ik trek het niet")
# Swearing at us ("WTF. test. nu.") says nothing of the care.
_AAN_ONS = re.compile(r"\b(?:kut|klote|rot|stomme?) ?(?:computer|test|vragen|ding|bot|lijst)", re.I)


def eerst_gehoord(beurt: Beurt) -> str | None:
    """The warm sentence that comes first."""
    if "boos" in beurt.signalen or (ZAT.search(beurt.heel) and not _AAN_ONS.search(beurt.heel)):
        return "utter_check_eerst_zat"
    veel = lengte(beurt.heel) >= VERHAAL or ZWAAR.search(beurt.heel)
    return "utter_check_eerst_veel" if veel or GEVOEL & set(beurt.signalen) else None
