"""The help that fits a result: the theme that weighs most goes first, for who did the check."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from actions.beurt import Beurt
from actions.jongerenlijn import is_kind
from actions.kennis import kennis
from actions.niet_gewenst import niet_gewenst
from actions.tekens import GEPENSIONEERD, JONG_TOT, volwassen
from actions.zinnen import een_van
from knowledge.checks import Check, Uitslag
from knowledge.service import Hulp

RUIM = 8  # so many are looked at for each need
JONG = frozenset({"jong", "scholier", "student"})  # groups of young people (knowledge)
VOOR_JONG = frozenset({"jong", "school"})  # needs of young people only
# What helps a child; the rest (respite, care, a job) is for grown-ups to arrange.
VOOR_KIND = VOOR_JONG | {"emotionele_steun", "lotgenoten", "ziekte"}
# Made for young people, whoever is cared for: "jonge mensen met dementie".
JONGE_MENSEN = een_van(r"jonge(?:re|ren|lui)?")


@dataclass(frozen=True, slots=True)
class Stap:
    """Help, and the need that it is for here."""

    hulp: Hulp
    behoefte: str


@dataclass(frozen=True, slots=True)
class Persoon:
    """Who did the check, as far as it matters for what helps. `werkt`: None when nobody knows."""

    jong: bool
    kind: bool
    groepen: tuple[str, ...]
    werkt: bool | None


def stappen(check: Check, uitslag: Uitslag, beurt: Beurt, *, getoond: Sequence[str]) -> list[Stap]:
    """At most two kinds of help, the first for the heaviest theme; nothing of `getoond`."""
    wie = persoon(check, uitslag, beurt)
    themas = [behoeften(check, slug, wie) for slug in uitslag.zwaarste()]
    if not themas:
        return []
    eerste, *andere = themas
    gevonden: list[Stap] = []
    # First for what weighs most; beside it for another theme, or another need of the same.
    anders = [een for thema in (*andere, eerste[1:]) for een in thema]
    for rij in (eerste, [*anders, *eerste]):
        niet = {*getoond, *(een.hulp.slug for een in gevonden)}
        namen = {een.hulp.organisatie or een.hulp.naam for een in gevonden}
        nieuw = (
            een
            for een in _zoek(rij, beurt, wie)
            if een.hulp.slug not in niet and (een.hulp.organisatie or een.hulp.naam) not in namen
        )
        gevonden += islice(nieuw, 1)
    return gevonden


def persoon(check: Check, uitslag: Uitslag, beurt: Beurt) -> Persoon:
    """Who this is: an age that was told counts most, then for whom the check was made."""
    voor_jong = check.voor_wie.groep == "jong"
    if beurt.leeftijd is not None:
        jong = beurt.leeftijd <= JONG_TOT
    elif voor_jong:
        jong = True
    else:  # a list for grown-ups, or someone with a partner or a child: not "jong" by one word
        jong = beurt.jong and not volwassen(beurt) and not _voor_volwassenen(check)
    groepen = tuple(een for een in beurt.groepen if jong or een not in JONG)
    if jong and voor_jong:
        groepen = tuple(dict.fromkeys((*groepen, "jong")))
    kind = jong and ("student" not in groepen) and _is_kind(beurt)
    return Persoon(jong, kind, groepen, _werkt(check, uitslag, beurt))


def behoeften(check: Check, thema: str, wie: Persoon) -> list[str]:
    """The needs of a theme that matter to this person, in their order."""
    alle = list(check.themas[thema].behoeften)
    if wie.kind:
        return [een for een in alle if een in VOOR_KIND] or ["jong"]
    if "werk" in alle and not wie.werkt:
        alle.remove("werk")
        if wie.werkt is None:  # perhaps; then not in front
            alle.insert(1, "werk")
    return alle


def past(hulp: Hulp, wie: Persoon) -> bool:
    """Is this for just this person? A line for danger is not: danger was heard before."""
    if hulp.behoeften[0].startswith("crisis_"):
        return False
    voor_jong = bool(JONG & set(hulp.groepen)) or hulp.behoeften[0] in VOOR_JONG
    if wie.kind:
        return voor_jong
    return wie.jong or not (voor_jong or JONGE_MENSEN.search(hulp.wat))


def _zoek(rij: Sequence[str], beurt: Beurt, wie: Persoon) -> Iterator[Stap]:
    """What there is for these needs, one need after the other."""
    for behoefte in dict.fromkeys(rij):
        resultaat = kennis().zoek(
            behoeften=(behoefte,),
            gemeente_mantelzorger=beurt.gemeente_mantelzorger,
            gemeente_naaste=beurt.gemeente_naaste,
            groepen=wie.groepen,
            aandoeningen=(beurt.aandoening,) if beurt.aandoening else (),
            leeftijd=beurt.leeftijd,
            limit=RUIM + len(beurt.getoond),
        )
        for hulp in resultaat.hulp:
            if behoefte in hulp.behoeften and past(hulp, wie) and not niet_gewenst(beurt, hulp):
                yield Stap(hulp, behoefte)


def _voor_volwassenen(check: Check) -> bool:
    return (check.voor_wie.leeftijd_van or 0) >= 18


def _is_kind(beurt: Beurt) -> bool:
    return is_kind(beurt) if beurt.jong else (beurt.leeftijd or 0) < 18


def _werkt(check: Check, uitslag: Uitslag, beurt: Beurt) -> bool | None:
    """Does this person have a job, as far as was told?"""
    over_werk = {
        een.nummer
        for een in check.stellingen
        if any("werk" in check.themas[thema].behoeften for thema in een.themas)
    }
    nvt = any(waarom == "nvt" and een in over_werk for een, waarom in uitslag.overgeslagen.items())
    if nvt or (beurt.leeftijd or 0) >= GEPENSIONEERD:
        return False
    return True if beurt.uren or "werkend" in beurt.groepen else None
