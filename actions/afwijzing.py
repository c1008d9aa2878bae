"""Recognises what is turned down: "nee, geen schoonmaak", "niet valys"; and what is left then."""

import re

from actions.vraagvorm import vraagvorm
from actions.zinnen import een_van

# "Geen schoonmaak, warm eten": a part that says no is not what is looked for.
_DELEN = re.compile(r"[.,;:!?]+\s*|\bmaar\b", re.I)
_ZEGT_NEE = een_van(
    r"niet|geen|nooit|nergens|nee+|neen|(?:doe|kan|regel|red) ik (?:\w+ )?zelf|laat maar"
)
_NEE_EN = re.compile(r"\s*(?:nee+|neen)\b[\s,.!]*(?:geen|niet|sorry|ik|dat|het|die)\b", re.I)
_WIJST_AF = een_van(
    r"(?:dat|die|zo|het) (?:bedoel|zoek|vroeg|vraag|wil|wou|hoef)\w* ik (?:\w+ )?niet"
    r"|(?:dat|het) is niet wat ik|(?:gaat|ging) niet (?:over|om)|ik (?:wil|zoek|hoef|vroeg"
    r"|vraag) (?:niet|geen)"
    r"|niet die|(?:dat|die) niet"
    r"|wil (?:echt |zelf )?(?:nergens|niet|geen)\b|(?:wil|wilt) (?:ze|hij|zij) niet"
)
# "niet valys": what is turned down in a correction.
_NIET_DIE = re.compile(r"\b(?:niet|geen)\s+(?:die |dat |de |het |een )?[\w-]+", re.I)


def wijst_af(tekst: str) -> bool:
    """Turns down what was understood: "nee, geen schoonmaak", "dat bedoel ik niet"."""
    return bool(_NEE_EN.match(tekst) or _WIJST_AF.search(tekst))


def zonder_nee(tekst: str) -> str:
    """What is left when the parts that say no are taken out; "" when nothing is."""
    delen = [deel.strip() for deel in _DELEN.split(tekst)]
    return ", ".join(deel for deel in delen if deel and not _zegt_nee_tegen(deel))


def zonder_afgewezen(tekst: str) -> str:
    """ "Voor mekaar, niet valys": without what is turned down."""
    return _NIET_DIE.sub(" ", tekst)


def _zegt_nee_tegen(deel: str) -> bool:
    """ "Kan er niet iemand komen" asks, and turns nothing down."""
    return bool(_ZEGT_NEE.search(deel)) and not vraagvorm(deel)
