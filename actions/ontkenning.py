"""Recognises that danger is denied: "geen spoed hoor", "nee, dat niet"."""

import re

from actions.zinnen import een_van

_ONTKENT = een_van(
    r"geen (?:spoed|nood|112|113|paniek|haast|crisis)|hoezo (?:112|113)"
    r"|(?:wil|gaat|hoeft) (?:echt |helemaal )?niet dood",
    r"(?:wil|ga|hoef) (?:echt |helemaal )?niet dood",
    r"niet (?:zo|letterlijk|echt) bedoeld|bedoel(?:de)? (?:ik )?(?:het )?niet (?:zo|letterlijk)",
    r"zo bedoel(?:de)? ik (?:het )?niet|geen (?:gevaar|zelfmoord\w*)|grapje|maar een uitdrukking",
    r"doe (?:mezelf|mijzelf) (?:niks|niets)",
)
_TOCH = een_van(r"(?:wil|kan|hoef) niet meer|niet meer (?:leven|verder)|liever (?:dood|weg)")
_NEE = re.compile(r"\s*(?:nee+|neen|nope|nah|dat niet|niet dat)\b", re.I)


def zegt_nee(tekst: str) -> bool:
    """ "Nee, dat niet", to the question whether it is about danger; not beside despair."""
    return bool(_NEE.match(tekst)) and not _TOCH.search(tekst)


def ontkent_gevaar(tekst: str) -> bool:
    """Takes danger back, in so many words; not when despair stands beside it."""
    return bool(_ONTKENT.search(tekst)) and not _TOCH.search(tekst)
