"""What of a message counts: not what is turned down, not the "ja graag" before it, and a question
before the details of a story.

The classifier weighs a message as a whole; here its parts are weighed apart, before `lezing` reads
the turn.
"""

from collections.abc import Iterable
from dataclasses import replace

from actions.afsluiting import sluit_af
from actions.afwijzing import (
    afgewezen_woorden,
    al_gedaan,
    wijst_af,
    wijst_zelf_af,
    zegt_nee_tegen,
    zonder_afgewezen,
)
from actions.beurt import Beurt
from actions.bij_naam import heet
from actions.grenzen import EIGEN, KAAL, KORT, LOS, NIET_BEGREPEN, ZEKER
from actions.heeft_al import heeft_al, vraagt_erover, wat_er_is
from actions.instemming import AANBOD, na_ja
from actions.navraag import TERUG
from actions.niet_gewenst import EEN_VORM, is_probleem, over_getoonde, zonder_eigen_woord
from actions.plek import MET_PLEK, op_andere_plek, weigert_plek
from actions.tekens import genoemde, past, sterk
from actions.verlofvraag import om_vrij
from actions.vraagsoort import vraag_over
from actions.vraagvorm import is_vraag, vraagvorm
from actions.wegen import ZEKER_GENOEG, ZETTEN, onzeker
from actions.zinnen import een_van, kern, lengte
from actions.zinsdelen import Kansen, Zinsdeel, samen
from knowledge.service import waar

GENOEG = 0.3  # a part that is left has to say this much, or name a need
# Keeps its meaning whatever is asked beside it.
HEEL = (*EIGEN, "nazorg_", "praten_beginnen")
# Waits least, the first first.
DRINGEND = ("belasting_zwaar", "netwerk_uitval", "respijt_zoeken")
# Asks for a human to talk with, and not for someone who comes.
EEN_MENS = een_van(r"een mens|spreken|gebeld|bellen|terugbel\w*|telefoon\w*|contact|praten|gesprek")
WENST = een_van(
    r"(?:ik|we|wij) (?:wil|willen|zoek\w*|zou\w*|wou|moet weten|heb\w* \w+ nodig)"
    r"|(?:wil|willen|zoek|zoeken|zou|zouden|wou) (?:ik|we|wij)"
)


def wens(beurt: Beurt) -> Beurt:
    """The turn with what is wished for in its message."""
    # A guess of danger that the safety net did not see, in what turns down a place, is none.
    geen_gevaar = beurt.gekeurd and weigert_plek(beurt, beurt.tekst)
    geraden = beurt.intent.startswith("crisis_") and not geen_gevaar
    if not beurt.tekst or geraden or beurt.open_vraag == "crisis" or beurt.afgewezen:
        return beurt
    if zet := sluit_af(beurt.tekst):
        return _als(beurt, "", ((zet, 1.0),), tweede=None)
    if gelezen := _ja_en_meer(beurt) or _na_afwijzing(beurt):
        return gelezen
    beurt = _zonder_wat_er_is(beurt) or beurt
    if sterk(beurt.tekst) or om_vrij(beurt.tekst):
        return beurt
    return _dringendste(beurt) or _gevraagde(beurt) or beurt


def _ja_en_meer(beurt: Beurt) -> Beurt | None:
    """ "Ja graag, want …" says yes to our offer; "ja graag, en wat kost dat?" asks on."""
    rest = na_ja(beurt.tekst) if beurt.open_vraag in AANBOD else None
    if rest is None or lengte(rest) < KAAL or set(beurt.nieuw) & {"uren_per_week"}:
        return None
    delen = [deel for deel in beurt.delen if deel.tekst in rest]
    if any(vraagvorm(kern(een.tekst)) for een in delen) or vraagvorm(rest):
        return _geplaatst(beurt, delen or [Zinsdeel(rest)])
    gehoord = (een.beste[0] for een in delen if een.beste[1] >= ZEKER_GENOEG)
    tweede = next((een for een in (*gehoord, *genoemde(rest)) if past(een, beurt, 0.0)), None)
    if beurt.open_vraag == "tweede" and beurt.opties:
        aanbod = beurt.opties[0]
        return _als(beurt, rest, ((aanbod, 1.0),), tweede=tweede, open_vraag="tweede")
    ja = replace(beurt, nieuw=())
    return _als(ja, "ja", (("praten_ja", 1.0),), open_vraag=beurt.open_vraag, tweede=tweede)


def _na_afwijzing(beurt: Beurt) -> Beurt | None:
    """What is left when the parts are gone that turn something down."""
    delen = beurt.delen or (Zinsdeel(beurt.tekst),)
    weg = [deel for deel in delen if _wijst_af(beurt, deel)]
    if not weg:  # "liever thuis": only the place is said
        thuis = waar.wanted(beurt.tekst) == waar.THUIS and not _vraagt(beurt.tekst)
        kort = lengte(kern(beurt.tekst)) <= KORT and thuis
        return _andere_plek(beurt, [], [Zinsdeel(beurt.tekst)]) if kort else None
    woorden = tuple(deel.tekst for deel in weg)
    rest = [een for een in delen if een not in weg and kern(een.tekst)]
    if anders := _andere_plek(beurt, weg, rest):
        return anders
    if len(delen) == 1:  # in one breath: "niet poetsen ik zoek iemand die met haar wandelt"
        over, los = kern(zonder_afgewezen(beurt.tekst)), afgewezen_woorden(beurt.tekst)
        if los and lengte(over) >= KAAL:
            woorden, rest = los, [Zinsdeel(over, beurt.kansen)]
    niet = set(genoemde(" ".join(woorden))) - set(genoemde(" ".join(een.tekst for een in rest)))
    afgewezen = replace(beurt, weg=woorden)
    if naam := next((een for een in rest if heet(replace(beurt, tekst=een.tekst))), None):
        erover = [een for een in rest if een is naam or vraagvorm(kern(een.tekst))]
        tekst = " ".join(kern(een.tekst) for een in erover)
        return _als(afgewezen, tekst, samen(erover), tweede=None, delen=tuple(erover))
    return (
        _zelfde_behoefte(afgewezen, rest, niet)
        or _geplaatst(afgewezen, rest, niet)
        or _onduidelijk(afgewezen, rest, niet)
        or afgewezen
    )


def _andere_plek(beurt: Beurt, weg: list[Zinsdeel], rest: list[Zinsdeel]) -> Beurt | None:
    """Not this place, or not this form of what was asked for; and nothing else is asked."""
    anders = (een.tekst for een in rest if not waar.wanted(een.tekst))
    woorden = tuple(een.tekst for een in weg)
    zoek = op_andere_plek(beurt, woorden, (een.tekst for een in rest))
    in_een_adem = not beurt.delen and _vraagt(kern(zonder_afgewezen(beurt.tekst)))
    if zoek is None or in_een_adem or any(map(_vraagt, anders)):
        return None
    plek = replace(beurt, weg=woorden, keuze=zoek)
    return _als(plek, "", ((MET_PLEK, 1.0),), tweede=None)


def _zelfde_behoefte(beurt: Beurt, rest: list[Zinsdeel], niet: set[str]) -> Beurt | None:
    """Not this help, but still the need on the table: "niet ergens anders slapen, hulp thuis"."""
    behoefte = beurt.onderwerp
    tekst = kern(" ".join(een.tekst for een in rest))
    geheel = behoefte in niet and behoefte in EEN_VORM
    if behoefte is None or geheel or lengte(tekst) <= 1 or EEN_MENS.search(tekst):
        return None
    alle = samen(rest)
    zet, zeker = alle[0] if alle else ("", 0.0)
    if zeker >= ZEKER_GENOEG and zet.startswith(ZETTEN) and (zet in LOS or vraagvorm(tekst)):
        return None
    kansen = [een for een in alle if not een[0].startswith(ZETTEN)]
    beste, kans = kansen[0] if kansen else ("", 0.0)
    elders = kans >= GENOEG and beste != behoefte and not beste.startswith("overdracht_")
    zoekt = dict(kansen).get(behoefte, 0.0) >= GENOEG or _vraagt(tekst)
    if elders or not zoekt or set(genoemde(tekst)) - {behoefte}:
        return None
    return _als(beurt, tekst, ((behoefte, 1.0),), tweede=None)


def _onduidelijk(beurt: Beurt, rest: list[Zinsdeel], niet: set[str]) -> Beurt | None:
    """Something else is asked for, but not clearly: what can it be?"""
    tekst = kern(" ".join(een.tekst for een in rest))
    if lengte(tekst) <= KAAL or not _vraagt(tekst):
        return None
    kansen = tuple(een for een in samen(rest) if een[0] not in niet)
    onbekend = _als(beurt, tekst, kansen, tweede=None)
    return replace(onbekend, intent=NIET_BEGREPEN, zekerheid=0.0)


def _wijst_af(beurt: Beurt, deel: Zinsdeel) -> bool:
    """Does this part turn something down: in so many words, or what was shown?"""
    if vraagvorm(kern(deel.tekst)):
        return False
    if wijst_zelf_af(deel.tekst) or weigert_plek(beurt, deel.tekst):
        return True
    if beurt.onderwerp is None or not zegt_nee_tegen(kern(deel.tekst)) or is_probleem(deel.tekst):
        return False
    terug = wijst_af(deel.tekst) and zonder_eigen_woord(deel.tekst)
    over = terug or al_gedaan(deel.tekst) or over_getoonde(beurt, deel.tekst)
    return over or deel.beste[0] == beurt.onderwerp


def _zonder_wat_er_is(beurt: Beurt) -> Beurt | None:
    """A message that asks, without the part that tells what help there is already."""
    er_is = [een for een in beurt.delen if heeft_al(een.tekst) and not _vraagt(een.tekst)]
    rest = [een for een in beurt.delen if een not in er_is]
    if not er_is or not any(_vraagt(een.tekst) for een in rest) or beurt.intent.startswith(HEEL):
        return None
    over = _geplaatst(beurt, rest)
    if over and vraagt_erover(over.tekst):
        return replace(over, tekst=f"{wat_er_is(er_is[0].tekst)}, {over.tekst}")
    return over


def _dringendste(beurt: Beurt) -> Beurt | None:
    """Of two needs in one message the one that waits least; the other is offered (`tweede`)."""
    delen: dict[str, Zinsdeel] = {}
    for een in beurt.delen:
        naam, kans = een.beste
        for over in {naam} if kans >= ZEKER_GENOEG else set(genoemde(een.tekst)):
            delen.setdefault(over, een)
    eerst = next((een for een in DRINGEND if een in delen and past(een, beurt, 0.0)), None)
    minder = beurt.intent not in DRINGEND and not beurt.intent.startswith(HEEL)
    if eerst is None or not minder:
        return None
    kansen = ((eerst, 1.0),)
    return _als(beurt, delen[eerst].tekst, kansen, tweede=beurt.intent, delen=beurt.delen)


def _gevraagde(beurt: Beurt) -> Beurt | None:
    """Of a message of several parts the one that asks, when it says by itself what is meant."""
    if (
        len(beurt.delen) < 2
        or beurt.intent.startswith(HEEL)
        or "nazorg_steun" in genoemde(beurt.tekst)
    ):
        return None
    vraag = [een for een in beurt.delen if _vraagt(een.tekst)]
    if not vraag and onzeker(beurt):  # told, and one part says clearly what it is about
        vraag = [een for een in beurt.delen if een.beste[1] >= ZEKER]
    if not vraag or len(vraag) == len(beurt.delen):
        return None
    tekst = " ".join(een.tekst for een in vraag)
    naam, kans = next(iter(samen(vraag)), ("", 0.0))
    zegt_iets = kans >= ZEKER_GENOEG and naam not in LOS and not naam.startswith("vervolg_")
    if zegt_iets and naam == beurt.intent:  # the whole stays, and is surer
        return replace(beurt, zekerheid=max(kans, beurt.zekerheid))
    over_tafel = beurt.laatste_hulp and vraag_over(tekst) and lengte(tekst) <= 2 * KORT
    anders = set(genoemde(tekst)) - {beurt.intent} and kans >= GENOEG
    return _met_naam(beurt, vraag) if over_tafel or zegt_iets or anders else None


def _met_naam(beurt: Beurt, vraag: list[Zinsdeel]) -> Beurt | None:
    """ "Ik bedoel het pgb. Hoe vraag ik dat aan?": what "dat" is, the part before it says."""
    gevraagd = _geplaatst(beurt, vraag)
    over = (kern(een.tekst) for een in beurt.delen if een not in vraag)
    naam = next((een for een in over if een and heet(replace(beurt, tekst=een))), None)
    if gevraagd and naam and TERUG.search(gevraagd.tekst):
        return replace(gevraagd, tekst=f"{naam}, {gevraagd.tekst}")
    return gevraagd


def _vraagt(deel: str) -> bool:
    return vraagvorm(kern(deel)) or is_vraag(kern(deel)) or bool(WENST.search(deel))


def _geplaatst(beurt: Beurt, delen: Iterable[Zinsdeel], niet: Iterable[str] = ()) -> Beurt | None:
    """The turn with only these parts, when they say enough to be a message of their own."""
    delen = tuple(delen)
    tekst = kern(" ".join(een.tekst for een in delen)) if delen else ""
    kansen = tuple(een for een in samen(delen) if een[0] not in niet)
    naam, kans = kansen[0] if kansen else ("", 0.0)
    zegt_iets = genoemde(tekst) or (kans >= GENOEG and naam not in LOS)
    if not tekst or not zegt_iets:
        return None
    tweede = None if beurt.tweede in set(niet) else beurt.tweede
    return _als(beurt, tekst, kansen, tweede=tweede, delen=delen)


def _als(
    beurt: Beurt,
    tekst: str,
    kansen: Kansen,
    *,
    tweede: str | None,
    delen: tuple[Zinsdeel, ...] = (),
    open_vraag: str | None = None,
) -> Beurt:
    """The turn as if only this was said."""
    naam, kans = kansen[0] if kansen else (NIET_BEGREPEN, 0.0)
    return replace(
        beurt,
        tekst=tekst,
        intent=naam,
        geraden=naam,
        zekerheid=kans,
        kansen=kansen,
        tweede=None if tweede == naam else tweede,
        delen=delen,
        open_vraag=open_vraag,
    )
