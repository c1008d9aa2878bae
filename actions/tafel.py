"""The help that a message is about: what it names, else what it counts out, else what was shown."""

import re
from collections.abc import Iterable, Sequence
from typing import TypeVar

from rapidfuzz.fuzz import ratio

from actions.beurt import Beurt
from actions.kennis import kennis
from actions.zinnen import gekozen, zonder_afgewezen
from knowledge.service import Hulp

Iets = TypeVar("Iets")
GELIJK = 85  # out of 100: a slip or two in a word
SOORTWOORD = re.compile(
    r"\b(?:die|de|dat|het) (stichting|vereniging|dagcentrum|caf[eé]|buurtteam|loket|steunpunt|lijn"
    r"|cursus|groep|organisatie|verzekering|bon|pas)\b",
    re.I,
)
# Words of a name that are not its own.
GEWOON = re.compile(
    r"\b(?:de|het|een|in|van|voor|bij|en|of|op|te|iemand|die|dat|met|thuis|hulp|zorg|nederland"
    r"|mantelzorg|stichting|vereniging|organisatie|gemeente|welzijn|dagcentrum)\b"
)

LANGSTE_NAAM = 8
LANG = 6  # letters of the last part of a compound that says which one is meant
# Words around a name, in a question that asks for nothing but what it is.
OM_EEN_NAAM = frozenset(
    re.findall(
        r"\w+",
        "wat wie is zijn was doet doen kent ken kennen je jij u jullie de het een die dat iets over"
        " van weet weten info informatie meer en ook eigenlijk precies voor bij in hoe werkt heb"
        " hebt heeft mij me ik wil zoek vertel eens graag aub nog betekent bedoel bedoelt hoorde",
    )
)


def op_tafel(beurt: Beurt) -> Hulp | None:
    """Which help is meant: by its name, by its number, else the one that came first."""
    if gevonden := van_soort(beurt) or bij_naam(beurt):
        return gevonden
    rij = bestaand(beurt.laatste_hulp)
    return element(rij, gekozen(beurt.tekst)) or (rij[0] if rij else None)


def gevraagd(beurt: Beurt) -> tuple[Hulp, str] | None:
    """The help that the message asks for in so many words, and which text answers."""
    return kennis().gevraagd(
        beurt.tekst,
        gemeente_mantelzorger=beurt.gemeente_mantelzorger,
        gemeente_naaste=beurt.gemeente_naaste,
    )


def bij_naam(beurt: Beurt) -> Hulp | None:
    """The help that the message names; never that of a town nobody spoke of."""
    gezocht = zonder_afgewezen(beurt.keuze or beurt.tekst)
    if not gezocht:
        return None
    if hulp := genoemd(beurt):
        return hulp
    gevonden = kennis().hulp(
        gezocht,
        gemeente_mantelzorger=beurt.gemeente_mantelzorger,
        gemeente_naaste=beurt.gemeente_naaste,
    )
    if gevonden is None or not gevonden.tonen or not noemt(gezocht, gevonden):
        return None  # a likely guess is not a name
    return gevonden if gevonden.landelijk or beurt.hier(gevonden) else None


def heet(beurt: Beurt) -> Hulp | None:
    """What the message is the name of: bare, or within a short question ("wat is Hupla"). Also
    background, and the help of another town by the name that is its own.
    """
    gezegd = woorden(beurt.tekst) - OM_EEN_NAAM
    if not gezegd or len(gezegd) > LANGSTE_NAAM:
        return None
    gevonden = kennis().hulp(
        beurt.tekst,
        gemeente_mantelzorger=beurt.gemeente_mantelzorger,
        gemeente_naaste=beurt.gemeente_naaste,
    )
    if gevonden is None or not noemt(beurt.tekst, gevonden):
        return None
    gevonden = _hier_zo(beurt, gevonden) or gevonden
    plaatsen = woorden(" ".join(gevonden.gebied))
    namen = (gevonden.naam, gevonden.kort, *gevonden.ook_bekend_als, *gevonden.vroeger)
    naam = frozenset[str]().union(*(woorden(een) for een in namen))
    over = gezegd - plaatsen
    return gevonden if over and all(any(lijkt(w, een) for een in naam) for w in over) else None


def _hier_zo(beurt: Beurt, landelijk: Hulp) -> Hulp | None:
    """What the town has under the name of this national help."""
    if not landelijk.landelijk:
        return None
    hier = (
        kennis().hulp(f"{landelijk.naam} {plaats}", gemeente=plaats) for plaats in beurt.plaatsen
    )
    return next((een for een in hier if een and beurt.hier(een) and een.tonen), None)


def genoemd(beurt: Beurt) -> Hulp | None:
    """The help that was shown before and that the message names."""
    getoond = bestaand(dict.fromkeys((*beurt.laatste_hulp, *reversed(beurt.getoond))))
    gezegd = zonder_afgewezen(beurt.keuze or beurt.tekst)
    return next((een for een in getoond if noemt(gezegd, een, deels=True)), None)


def van_soort(beurt: Beurt) -> Hulp | None:
    """ "Die stichting", "dat café": the shown help that has this word in its name."""
    woord = SOORTWOORD.search(beurt.tekst)
    if woord is None:
        return None
    getoond = bestaand(dict.fromkeys((*beurt.laatste_hulp, *reversed(beurt.getoond))))
    namen = ((een, f"{een.naam} {een.organisatie or ''}".lower()) for een in getoond)
    return next((een for een, naam in namen if woord.group(1).lower() in naam), None)


def bestaand(slugs: Iterable[str]) -> list[Hulp]:
    """The help of these slugs; what left the content since it was shown is skipped."""
    gevonden = (kennis().hulp(slug) for slug in slugs)
    return [een for een in gevonden if een is not None]


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


def element(rij: Sequence[Iets], nummer: int | None) -> Iets | None:
    """The n-th of a row, counted from 1; None when there is none."""
    if nummer is None or nummer > len(rij) or not rij:
        return None
    return rij[nummer - 1] if nummer > 0 else rij[-1]
