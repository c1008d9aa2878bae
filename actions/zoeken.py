"""Looks for help: what the knowledge base has for this person and these words, that was not shown
yet.
"""

from dataclasses import replace

from actions.antwoordzin import stammen
from actions.beurt import Beurt
from actions.bij_naam import bij_naam
from actions.kennis import kennis
from actions.niet_gewenst import niet_gewenst, zonder_weg
from actions.tekens import woorden_van
from actions.tonen import hoogstens
from actions.wie_waar import VOOR_MIJZELF
from knowledge.service import Hulp, Resultaat, waar

AANTAL = 3


def zoek(beurt: Beurt, behoeften: tuple[str, ...], tekst: str, limit: int = AANTAL) -> Resultaat:
    """What the knowledge base has for this person, without what was shown before.

    "Voor mezelf" looks in the carer's own town only.
    """
    eigen = VOOR_MIJZELF.search(beurt.tekst) and beurt.gemeente_mantelzorger
    # "En voor mijn zus in Wezep": in the talk only that town is asked about.
    plaats = {een for een in beurt.nieuw if een.startswith("gemeente_")}
    daar = beurt.onderwerp is not None and plaats == {"gemeente_naaste"}
    gevonden = kennis().zoek(
        tekst,
        behoeften=behoeften,
        gemeente_mantelzorger=None if daar else beurt.gemeente_mantelzorger,
        gemeente_naaste=None if eigen else beurt.gemeente_naaste,
        groepen=beurt.groepen,
        aandoeningen=(beurt.aandoening,) if beurt.aandoening else (),
        leeftijd=beurt.leeftijd,
        limit=limit + len(beurt.getoond) + (AANTAL if beurt.weg else 0),
    )
    nieuw = [
        een
        for een in gevonden.hulp
        if een.slug not in beurt.getoond and not niet_gewenst(beurt, een)
    ]
    # Beside what is for this need, nothing that only has the same words.
    nieuw = [een for een in nieuw if set(behoeften) & set(een.behoeften)] or nieuw
    return replace(gevonden, hulp=hoogstens(nieuw[:limit]))


def vind(beurt: Beurt, intent: str, behoeften: tuple[str, ...], tekst: str) -> Resultaat:
    """What fits. What is named, or what a plain word of this need ("bijstand") points at,
    comes first; but what is near and for this need above all stays in front.
    """
    gevonden = zoek(beurt, behoeften, tekst)
    woorden = woorden_van(intent, zonder_weg(beurt, tekst))
    genoemd = bij_naam(replace(beurt, keuze=tekst)) if tekst else None
    if genoemd and (genoemd.slug in beurt.getoond or not _mag(beurt, genoemd)):
        genoemd = None
    plek = waar.wanted(tekst)  # where it is says more than a word of the need
    if not genoemd and (plek or not woorden or gaat_over(gevonden.hulp[:1], woorden)):
        return gevonden
    beste = genoemd or next(iter(zoek(beurt, (), woorden, limit=1).hulp), None)
    if beste is None or waar.contradicts(tekst, beste) or not set(behoeften) & set(beste.behoeften):
        return gevonden
    rest = [een for een in gevonden.hulp if een.slug != beste.slug]
    dichtbij = [een for een in rest[:1] if not een.landelijk and not genoemd]
    if dichtbij and dichtbij[0].behoeften[:1] == behoeften[:1]:
        return replace(gevonden, hulp=hoogstens([*dichtbij, beste, *rest[1:]]))
    return replace(gevonden, hulp=hoogstens([beste, *rest]))


def _mag(beurt: Beurt, hulp: Hulp) -> bool:
    """Does the search find it here: the town that counts for this help is known?"""
    return any(een.slug == hulp.slug for een in zoek(beurt, (), hulp.naam, limit=AANTAL * 2).hulp)


def gaat_over(hulp: list[Hulp], woorden: str, *, overal: bool = False) -> bool:
    """Is this near (or `overal`: anywhere), and about one of these words?"""
    return any(
        (overal or not een.landelijk)
        and stammen(woorden)
        & stammen(" ".join((een.naam, een.wat, *een.ook_bekend_als, *een.zoals_mensen_zeggen)))
        for een in hulp
    )
