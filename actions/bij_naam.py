"""Decides which help a message names: of what was shown, of all there is, or as its bare name."""

import re

from actions.afwijzing import zonder_afgewezen
from actions.beurt import Beurt
from actions.kennis import bestaand, kennis
from actions.woordgelijk import lijkt, noemt, woorden
from knowledge.service import Hulp

LANGSTE_NAAM = 8
# Words around a name, in a question that asks for nothing but what it is.
OM_EEN_NAAM = frozenset(
    re.findall(
        r"\w+",
        "wat wie is zijn was doet doen kent ken kennen je jij u jullie de het een die dat iets over"
        " van weet weten info informatie meer en ook eigenlijk precies voor bij in hoe werkt heb"
        " hebt heeft mij me ik wil zoek liever misschien zoiets ofzo vertel eens graag aub nog"
        " betekent bedoel bedoelt hoorde dus nee er geen",
    )
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


def genoemd(beurt: Beurt) -> Hulp | None:
    """The help that was shown before and that the message names."""
    getoond = bestaand(dict.fromkeys((*beurt.laatste_hulp, *reversed(beurt.getoond))))
    gezegd = zonder_afgewezen(beurt.keuze or beurt.tekst)
    return next((een for een in getoond if noemt(gezegd, een, deels=True)), None)


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
