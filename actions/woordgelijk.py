"""Compares words: does a text hold the name of this help, with a slip or two?"""

import re

from rapidfuzz.fuzz import ratio

from knowledge.service import Hulp

GELIJK = 85  # out of 100: a slip or two in a word
LANG = 6  # letters of the last part of a compound that says which one is meant
# Words of a name that are not its own.
GEWOON = re.compile(
    r"\b(?:de|het|een|in|van|voor|bij|en|of|op|te|iemand|die|dat|met|thuis|hulp|zorg|nederland"
    r"|mantelzorg|stichting|vereniging|organisatie|gemeente|welzijn|dagcentrum)\b"
)


def noemt(tekst: str, hulp: Hulp, *, deels: bool = False) -> bool:
    """Does the text hold a name of this help, or the part of it that is its own? `deels`: the end
    of a word will do ("die makelaar" for a mantelzorgmakelaar).
    """
    gezegd = woorden(tekst)
    plaatsen = woorden(" ".join(hulp.gebied))
    eigen = [woorden(GEWOON.sub(" ", naam.lower())) for naam in (hulp.naam, hulp.kort)]
    zelfde = lijkt_of_eindigt if deels else lijkt
    namen = [*eigen, *map(woorden, (*hulp.ook_bekend_als, *hulp.vroeger))]
    return any(
        all(any(zelfde(woord, een) for een in gezegd) for woord in naam)
        for naam in (een - plaatsen for een in namen)
        if naam
    )


def woorden(tekst: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", tekst.lower()))


def lijkt_of_eindigt(woord: str, gezegd: str) -> bool:
    """The same word, or its last part: "makelaar" for a mantelzorgmakelaar."""
    return lijkt(woord, gezegd) or (len(gezegd) >= LANG and woord.endswith(gezegd))


def lijkt(een: str, ander: str) -> bool:
    """The same word, or a typing error of a long one."""
    return een == ander or (len(een) > 5 and een[0] == ander[0] and ratio(een, ander) >= GELIJK)
