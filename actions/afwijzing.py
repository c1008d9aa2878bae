"""Recognises what is turned down: "nee, geen schoonmaak", "niet valys"; and what is left then."""

import re

from actions.vraagvorm import vraagvorm
from actions.zinnen import een_van

# "Geen schoonmaak, warm eten": a part that says no is not what is looked for.
_DELEN = re.compile(r"[.,;:!?]+\s*|\bmaar\b", re.I)
_ZEGT_NEE = een_van(
    r"niet|geen|nooit|nergens|nee+|neen|niks|niets|(?:doe|kan|regel|red) ik (?:\w+ )?zelf|laat maar"
    r"|(?:ik|we|wij|ze|hij|zij) (?:\w+ )?al"
)
_NEE_EN = re.compile(r"\s*(?:nee+|neen)\b[\s,.!]*(?:geen|niet|sorry|dat|het|die)\b", re.I)
# Who writes turns something down.
_WIJST_ZELF_AF = (
    r"(?:dat|die|zo|het) (?:bedoel|zoek|vroeg|vraag|wil|wou|hoef)\w* (?:ik|we|wij) (?:\w+ )?niet"
    r"|(?:dat|het) is niet wat (?:ik|we|wij)|(?:gaat|ging) (?:mij |me |ons )?niet (?:over|om)"
    r"|(?:ik|we|wij) (?:wil|willen|zoek|zoeken|hoef|hoeven|vroeg|vraag|vragen|bedoel|bedoelde)"
    r" (?:\w+ )?(?:niet|geen)\b(?! dat\b)"
    r"|(?:bedoel|wil|zoek|hoef|vroeg|vraag) (?:ik|we|wij) (?:\w+ )?(?:niet|geen)\b(?! dat\b)"
    r"|niet die|(?:dat|die) niet|(?:dat|die|het) hoeft (?:\w+ )?niet\b(?! meer)"
    r"|liever (?:niet|geen)"
    r"|(?:doe|kan|regel|red) ik (?:\w+ )?zelf"
    r"|(?:dat|die|daar|het|deze) (?:heb(?:ben)?|ken(?:nen)?|weet|weten) (?:ik|we|wij) (?:\w+ )?al"
    r"|(?:is|lijkt me|vind ik) niks"
    r"|vindt? (?:(?:hij|ze|zij) )?(?:het|dat|er|daar) (?:\w+ )?niks"
    r"|(?:dat|die|het) (?:helpt|werkt|past) (?:\w+ )?niet"
)
_WIL_ZELF_NIET = een_van(_WIJST_ZELF_AF)
# "Versa heb ik al gebeld": that was tried.
_AL_GEDAAN = een_van(
    r"(?:heb|hebben|ken|kennen) (?:ik|we|wij) (?:\w+ )?al"
    r"|al (?:\w+ ){0,4}(?:gebeld|geprobeerd|gehad"
    r"|gevraagd|gesproken|geweest|gedaan|bekeken)"
)
# The one cared for does: of what is on the table.
_WIJST_AF = een_van(
    _WIJST_ZELF_AF
    + r"|wil (?:echt |zelf )?(?:nergens|niet|geen)\b|(?:wil|wilt) (?:ze|hij|zij) niet"
)
# "Geen vrijwilliger, dat is medisch": a message or a part that begins with it.
_BEGINT_MET_NIET = re.compile(
    r"\s*(?:(?:nee+|neen|sorry|maar|en|oke|ok|toch|joh|hoor|echt|liever|dan|nou)\b[\s,.!]*)*"
    r"(?:niet|geen)\b"
    r"(?! (?:dat|alleen|zo|erg)\b)",
    re.I,
)
# "niet valys": what is turned down in a correction; "is er geen valys" asks for it.
_NIET_DIE = re.compile(
    r"\b(?<!\ber )(?<!\bdaar )(?<!jullie )(?:niet|geen)\s+(?:die |dat |de |het |een )?[\w-]+", re.I
)


def wijst_af(tekst: str) -> bool:
    """Turns down what was understood: "nee, geen schoonmaak", "dat bedoel ik niet"."""
    return bool(_NEE_EN.match(tekst) or _WIJST_AF.search(tekst) or _BEGINT_MET_NIET.match(tekst))


def wijst_zelf_af(deel: str) -> bool:
    """Does this part turn something down by itself: "geen vrijwilliger", "ik hoef geen cursus"?"""
    return bool(_BEGINT_MET_NIET.match(deel) or _WIL_ZELF_NIET.search(deel))


def al_gedaan(deel: str) -> bool:
    """Does this part tell what was tried already?"""
    return bool(_AL_GEDAAN.search(deel))


def zonder_nee(tekst: str) -> str:
    """What is left when the parts that say no are taken out; "" when nothing is."""
    delen = [deel.strip() for deel in _DELEN.split(tekst)]
    return ", ".join(deel for deel in delen if deel and not zegt_nee_tegen(deel))


def afgewezen_woorden(tekst: str) -> tuple[str, ...]:
    """ "Niet valys": the words themselves that are turned down."""
    return tuple(_NIET_DIE.findall(tekst))


def zonder_afgewezen(tekst: str) -> str:
    """ "Voor mekaar, niet valys": without what is turned down."""
    return _NIET_DIE.sub(" ", tekst)


def zegt_nee_tegen(deel: str) -> bool:
    """ "Kan er niet iemand komen" asks, and turns nothing down."""
    return bool(_ZEGT_NEE.search(deel)) and not vraagvorm(deel)
