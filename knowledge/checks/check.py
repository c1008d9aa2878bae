"""`Check`: a burden check as its content file describes it; an instrument, or questions of our
own.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import date

EIGEN = "eigen vragen"


@dataclass(frozen=True, slots=True)
class Tekst:
    """The same for who is addressed with 'je' and with 'u'."""

    je: str
    u: str

    def voor(self, *, u: bool = False) -> str:
        return self.u if u else self.je


@dataclass(frozen=True, slots=True)
class Keuze:
    """One answer. `telt` is what it adds to the score (None without a score); `weegt`, 0 to 3, only
    orders the themes and is no part of any score.
    """

    slug: str
    label: str
    nummer: int
    weegt: int
    telt: int | None = None


@dataclass(frozen=True, slots=True)
class Cijfer:
    """A mark from `van` to `tot`, with the words for both ends."""

    van: float
    tot: float
    stap: float
    laag: str
    hoog: str

    def past(self, waarde: float) -> bool:
        steps = (waarde - self.van) / self.stap
        return self.van <= waarde <= self.tot and steps == int(steps)


@dataclass(frozen=True, slots=True)
class Stelling:
    """One statement or question, with its answers: `keuzes`, or a `cijfer`. `uitleg`: the same in
    other words, for questions of our own; of an instrument only words are explained.
    """

    nummer: int
    tekst: Tekst
    themas: tuple[str, ...]
    schaal: str
    keuzes: tuple[Keuze, ...] = ()
    cijfer: Cijfer | None = None
    leest: Mapping[str, tuple[str, ...]] = field(default_factory=dict, hash=False)
    volgt: str | None = None
    uitleg: Tekst | None = None

    def keuze(self, slug: str) -> Keuze:
        """Raises KeyError when this is no answer here."""
        for keuze in self.keuzes:
            if keuze.slug == slug:
                return keuze
        raise KeyError(slug)

    def geldig(self, waarde: object) -> bool:
        """Whether this can be an answer: the slug of a choice, or a number of the mark."""
        if self.cijfer is not None:
            is_number = isinstance(waarde, int | float) and not isinstance(waarde, bool)
            return is_number and self.cijfer.past(float(waarde))  # type: ignore[arg-type]
        return any(keuze.slug == waarde for keuze in self.keuzes)

    def weegt(self, waarde: str | float) -> float:
        """How heavy this answer is, from 0 to 1; only to order what was said."""
        if self.cijfer is not None:
            span = self.cijfer.tot - self.cijfer.van
            return (float(waarde) - self.cijfer.van) / span
        return self.keuze(str(waarde)).weegt / 3

    def telt(self, waarde: str | float) -> int:
        """What this answer adds to the score; 0 where there is no score."""
        return 0 if self.cijfer is not None else self.keuze(str(waarde)).telt or 0

    def label(self, waarde: str | float) -> str:
        """The answer as people read it."""
        if self.cijfer is not None:
            return f"{float(waarde):g}".replace(".", ",")
        return self.keuze(str(waarde)).label


@dataclass(frozen=True, slots=True)
class Thema:
    """What a statement is about, and the needs that the next step comes from. `geheel`: it says how
    heavy all of it is, not what.
    """

    slug: str
    naam: Tekst
    plaatje: str
    behoeften: tuple[str, ...]
    geheel: bool = False


@dataclass(frozen=True, slots=True)
class Grens:
    """A published cut-off: the score from which the instrument speaks of `naam`."""

    vanaf: int
    naam: str
    bron: str


@dataclass(frozen=True, slots=True)
class Score:
    van: int
    tot: int
    telling: str
    bron: str
    grens: Grens | None = None


@dataclass(frozen=True, slots=True)
class Bron:
    titel: str
    auteur: str
    jaar: int
    plaats: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class VoorWie:
    """For whom it is. `aandoeningen` is who it was made with: it fits others, only less well."""

    uitleg: Tekst
    relaties: frozenset[str] = frozenset()
    leeftijd_van: int | None = None
    leeftijd_tot: int | None = None
    aandoeningen: frozenset[str] = frozenset()
    groep: str | None = None


@dataclass(frozen=True, slots=True)
class MensBij:
    """An answer at which a person is offered: our own rule, no part of a score."""

    stelling: int
    antwoorden: frozenset[str] = frozenset()
    vanaf: float | None = None

    def geldt(self, waarde: str | float) -> bool:
        if self.vanaf is not None:
            return float(waarde) >= self.vanaf
        return waarde in self.antwoorden


@dataclass(frozen=True, slots=True)
class Check:
    """A burden check. `versie` changes with its statements, answers and scoring: results of two
    versions are not compared. `hoogstens_overslaan`: with more left out there is no result.
    `woorden`: what hard words of the statements mean; the statements themselves stay.
    """

    slug: str
    naam: str
    kort: str
    soort: str
    bron: Bron
    rechten_stand: str
    rechten: str
    nagekeken: date
    periode: str
    minuten: int
    voor_wie: VoorWie
    waarom: Tekst
    duur: Tekst
    over_antwoorden: Tekst
    opdracht: str | None
    stellingen: tuple[Stelling, ...]
    themas: Mapping[str, Thema] = field(hash=False)
    hoogstens_overslaan: int
    over_overslaan: Tekst
    uitslagen: Mapping[str, Tekst] = field(hash=False)
    betekent: Tekst
    mens_bij: tuple[MensBij, ...]
    versie: str
    score: Score | None = None
    nog_nakijken: tuple[str, ...] = ()
    woorden: Mapping[str, Tekst] = field(default_factory=dict, hash=False)

    @property
    def eigen(self) -> bool:
        """Questions of our own: no score."""
        return self.soort == EIGEN

    @property
    def totaal(self) -> int:
        return len(self.stellingen)

    def stelling(self, nummer: int) -> Stelling:
        """Raises IndexError when there is no such statement."""
        if not 1 <= nummer <= self.totaal:
            raise IndexError(nummer)
        return self.stellingen[nummer - 1]

    def inleiding(self, *, u: bool = False) -> str:
        """Why it is asked, how long it takes and what happens with the answers."""
        return " ".join(part.voor(u=u) for part in (self.waarom, self.duur, self.over_antwoorden))

    def past(self, *, relatie: str | None = None, leeftijd: int | None = None) -> bool:
        """Whether it may be offered. A check for one kind of carer needs to know who that is."""
        who = self.voor_wie
        if who.relaties and relatie not in who.relaties:
            return False
        if leeftijd is None:
            return who.groep != "jong"
        return (who.leeftijd_van or 0) <= leeftijd <= (who.leeftijd_tot or leeftijd)


def passende(
    checks: Mapping[str, Check],
    *,
    relatie: str | None = None,
    leeftijd: int | None = None,
    jong: bool = False,
    aandoeningen: Collection[str] = (),
) -> list[Check]:
    """The checks that may be offered, the one that suits best in front.

    `jong`: someone is young without saying how old. What was made with other carers comes last;
    the short questions of our own come before an instrument that is not made for this person.
    """
    age = leeftijd if leeftijd is not None else (14 if jong else None)
    fitting = [check for check in checks.values() if check.past(relatie=relatie, leeftijd=age)]
    return sorted(fitting, key=lambda check: (_rank(check, set(aandoeningen)), check.slug))


def _rank(check: Check, aandoeningen: set[str]) -> int:
    who = check.voor_wie
    if who.groep or who.relaties:
        return 0
    if who.aandoeningen:
        return 1 if who.aandoeningen & aandoeningen else 3
    return 2
