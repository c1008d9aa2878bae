"""Finds the answer to a question that people ask beside the help: `vraag_en_antwoord` of the
content, or what the help on the table says by itself. Of two questions in one message both.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from actions.antwoordzin import antwoord_uit, stammen
from actions.beurt import Beurt
from actions.grenzen import KORT, plaats_genoemd
from actions.kennis import bestaand, kennis
from actions.tafel import op_tafel
from actions.tonen import zinnen
from actions.vraagsoort import vraag_over
from actions.vraagvorm import is_vraag, vraagvorm
from actions.wegen import VAN_BEHOEFTE
from actions.zinnen import een_van, kern, lengte
from knowledge.service import Beantwoord, Hulp

# How sure the knowledge base has to be of a question; 0 to about 1.
ALS_BEGIN = 0.55  # with this a talk begins: the need itself mostly comes first
LOS_VAN_DE_PRAAT = 0.4  # nothing in the talk speaks for it
BIJ_HET_ONDERWERP = 0.36
BIJ_DE_HULP = 0.31  # it is a question of the help that was shown
ZONDER_VRAAGVORM = 0.2  # more, when it is not put as a question
ANDERE_BEHOEFTE = 0.15  # more, when the classifier is sure of another need
WOORDELIJK = 0.6  # a question that names nothing is about what is on the table, unless as known
NOEMT_WEINIG = 0.5  # and of the same kind of help it is, from here on
GEEN_BETER = 0.34  # enough, when the only other answer is that we do not know
ZEKER_ANDERS = 0.7  # the classifier's sureness
LANG = 22  # words: a story, not a question beside the help
MEESTE = 2  # questions answered at once
KORT_GEZEGD = 2  # sentences of each, when there are two
# Asks for help itself, not about it.
ZOEKT = een_van(
    r"(?:ik|we|wij) (?:zoek\w*|heb\w* (?:\w+ ){0,3}nodig)|(?:is|zijn) er (?:een|geen|iets|iemand)"
    r"|iemand die|(?:telefoon)?nummer|adres"
)
# Beginnings of words that ask and name nothing: "kost dat geld?", "hoe lang duurt dat?".
NOEMT_NIETS = stammen(
    "kosten geld betalen betaal gratis duurt lang lange tijd telefoon nummer adres bellen wanneer"
    " vandaag morgen waarom daarna daarvoor allemaal eigenlijk gewoon altijd ergens andere kosten"
    " wil samen iedereen iemand niemand echt zeker goed snel meteen direct verder thuis gaan komen"
)
_GRENS = re.compile(
    r"[?!.;]+\s*|,?\s+en\s+(?=(?:hoe|wat|wie|waar|wanneer|mag|kan|moet|is|telt?|krijg|geldt|welk))",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Gevonden:
    """An answer, and the help that it belongs to."""

    hulp: Hulp
    antwoord: str


def beantwoord(beurt: Beurt, minder: float | None = None) -> list[Gevonden]:
    """The answers to what is asked, at most two; none when nothing fits. `minder`: how sure is
    enough, when there is no better answer.
    """
    if plaats_genoemd(beurt) or (minder is None and _staat_op_tafel(beurt)):
        return []
    delen = list(_delen(beurt.tekst))
    if len(delen) > 1:
        elk = [gevonden for deel in delen if (gevonden := _deel(beurt, deel, minder))]
        verschillend = list({een.antwoord: een for een in elk}.values())[:MEESTE]
        if len(verschillend) > 1:
            return [Gevonden(een.hulp, _kort(een.antwoord)) for een in verschillend]
    if lengte(beurt.tekst) > LANG:
        vragen = [deel for deel in delen if vraagvorm(kern(deel))]
        een = _uit_kennis(beurt, vragen[-1], minder) if vragen else None
    else:
        een = _uit_kennis(beurt, beurt.tekst, minder)
    return [een] if een else []


def _staat_op_tafel(beurt: Beurt) -> bool:
    """ "Wat kost dat?": a few words to which the help on the table has its own answer."""
    rest = kern(beurt.tekst)
    if lengte(rest) > KORT or not vraag_over(rest):
        return False
    hulp = op_tafel(beurt)
    return hulp is not None and bool(antwoord_uit(hulp, beurt.tekst))


def _deel(beurt: Beurt, deel: str, minder: float | None) -> Gevonden | None:
    """The answer to one of several questions: as known, else from the help on the table."""
    if gevonden := _uit_kennis(beurt, deel, minder):
        return gevonden
    hulp = op_tafel(beurt) if vraag_over(deel) and vraagvorm(kern(deel)) else None
    antwoord = antwoord_uit(hulp, deel) if hulp else ""
    return Gevonden(hulp, antwoord) if hulp and antwoord else None


def _uit_kennis(beurt: Beurt, tekst: str, minder: float | None) -> Gevonden | None:
    """The answer of the content, when it is sure enough for this talk."""
    behoeften = [een for een, naam in VAN_BEHOEFTE.items() if naam == beurt.onderwerp]
    if tafel := bestaand(beurt.laatste_hulp):
        behoeften += tafel[0].behoeften[:1]
    gevonden = _lijkt_op(beurt, tekst, behoeften, alleen_nabij=False)
    noemt_iets = stammen(kern(tekst)) - NOEMT_NIETS
    if gevonden and gevonden.zekerheid < WOORDELIJK and not noemt_iets:
        gevonden = _lijkt_op(beurt, tekst, behoeften, alleen_nabij=True)
        op_tafel = gevonden is not None and gevonden.hulp.slug in beurt.laatste_hulp
        if gevonden is None or (gevonden.zekerheid < NOEMT_WEINIG and not op_tafel):
            return None
    if gevonden is None:
        return None
    hulp = gevonden.hulp
    genoeg = LOS_VAN_DE_PRAAT if beurt.onderwerp or beurt.laatste_hulp else ALS_BEGIN
    if hulp.slug in beurt.laatste_hulp:
        genoeg = BIJ_DE_HULP
    elif set(hulp.behoeften) & set(behoeften):
        genoeg = BIJ_HET_ONDERWERP
    if minder is not None:
        genoeg = min(genoeg, minder)
    else:
        genoeg += 0 if _vraagt_iets(tekst) else ZONDER_VRAAGVORM
        genoeg += ANDERE_BEHOEFTE if _zegt_het_weer(beurt) or _zeker_anders(beurt, hulp) else 0
    return Gevonden(hulp, gevonden.antwoord) if gevonden.zekerheid >= genoeg else None


def _lijkt_op(
    beurt: Beurt, tekst: str, behoeften: list[str], *, alleen_nabij: bool
) -> Beantwoord | None:
    return kennis().vraag(
        kern(tekst) or tekst,
        op_tafel=beurt.laatste_hulp,
        behoeften=behoeften,
        alleen_nabij=alleen_nabij,
        gemeente_mantelzorger=beurt.gemeente_mantelzorger,
        gemeente_naaste=beurt.gemeente_naaste,
    )


def _vraagt_iets(tekst: str) -> bool:
    """Is the last thing that is said put as a question, and not a search for help?"""
    delen = list(_delen(tekst)) or [tekst]
    if ZOEKT.search(tekst):
        return False
    return tekst.rstrip().endswith("?") or vraagvorm(kern(delen[-1])) or is_vraag(delen[-1])


def _zegt_het_weer(beurt: Beurt) -> bool:
    """The need on the table once more is no question about it."""
    return beurt.intent == beurt.onderwerp and beurt.zekerheid >= ZEKER_ANDERS


def _zeker_anders(beurt: Beurt, hulp: Hulp) -> bool:
    """Is the classifier sure of a need that this help is not for?"""
    voor = {VAN_BEHOEFTE.get(een, een) for een in hulp.behoeften}
    eigen = beurt.intent.startswith(("vervolg_", "praten_")) or beurt.intent in voor
    return beurt.zekerheid >= ZEKER_ANDERS and not eigen


def _delen(tekst: str) -> Iterator[str]:
    """The parts of a message that are worth reading on their own."""
    return (deel for deel in map(str.strip, _GRENS.split(tekst)) if lengte(deel) > 1)


def _kort(antwoord: str) -> str:
    return " ".join(zinnen(antwoord)[:KORT_GEZEGD])
