"""Reads what is asked about a talk with others: what to say there, and who may come along."""

from actions.beurt import Beurt
from actions.gedrag import GEDRAG
from actions.grenzen import KORT
from actions.kennis import bestaand
from actions.navraag import WAT_ZEG_IK, ZEG_IK_HEM
from actions.zinnen import een_van, kern, lengte

# "Mag er iemand bij zijn?", "kan mijn zus mee": no wish for a person here.
ERBIJ = een_van(
    r"(?:mag|kan|mogen|kunnen|moet|gaat|neem|wie)\b[^.?!]{1,30}\b(?:er ?bij|erbij zijn|bij zijn"
    r"|bij zitten|aanschuiven)",
    r"(?:mag|kan|mogen|kunnen|gaat|wil|wie) (?:er )?(?:dan )?(?:iemand|(?:mijn|mn|een) \w+|wie"
    r"|die)\b[^.?!]{0,20}\b(?:mee|meegaan|meekomen)(?: naar (?:het|dat) gesprek)?",
    r"(?:mag|kan|moet) ik (?:\w+ )?(?:iemand|(?:mijn|mn|een) \w+) meenemen",
)
GESPREK = een_van(r"\w*gesprek\w*|keukentafel\w*|ciz|huisbezoek|consulent\w*")
HEEFT_GESPREK = een_van(
    r"(?:heb|hebben|krijg|krijgen|komt|is|volgt)\b[^.?!]{0,30}\b(?:gesprek|keukentafel\w*|huisbezoek)"
    r"\b[^.?!]{0,25}\b(?:gemeente|wmo\w*|consulent\w*|ciz|zorgkantoor|loket|wijkteam)"
)
MET_WIE = een_van(r"(?:tegen|aan|bij) (?:de|het|mijn|mn|een)|als ik (?:\w+ )?bel")
MET_HEM = ("netwerk_", "werk_", "verlof_", "school_")  # who "hem" is: not the one cared for


def over_gesprek(beurt: Beurt) -> str | None:
    """What to say to a desk, a boss or a brother; or who may be there too."""
    rest = kern(beurt.tekst)
    if beurt.intent.startswith("overdracht_") and HEEFT_GESPREK.search(rest):
        return "toegang_route"  # a talk with a desk comes up: no wish for one with us
    if lengte(rest) > 2 * KORT or beurt.intent.startswith("crisis_"):
        return None
    ander = (beurt.onderwerp or "").startswith(MET_HEM)
    if GEDRAG.search(rest) and not MET_WIE.search(rest):
        return None  # "ze beschuldigt mij, wat zeg ik dan": to who is ill
    if WAT_ZEG_IK.search(rest) or (ander and ZEG_IK_HEM.search(rest)):
        return "overdracht_samenvatting"
    if ERBIJ.search(rest) and (GESPREK.search(rest) or _gaat_over_gesprek(beurt)):
        return "toegang_erbij"
    return None


def _gaat_over_gesprek(beurt: Beurt) -> bool:
    """Is a talk with a desk on the table?"""
    if (beurt.onderwerp or "").startswith("toegang_"):
        return True
    return any("toegang" in een.behoeften[:1] for een in bestaand(beurt.laatste_hulp[:1]))
