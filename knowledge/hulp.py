"""`Hulp`: what the knowledge base knows about one organisation, service, right or help line."""

from dataclasses import dataclass, field, replace
from datetime import date, timedelta

FRESH_FOR = timedelta(days=90)  # docs/inhoud-schrijven.md: what is older is shown with a warning


@dataclass(frozen=True, slots=True)
class Bedrag:
    """An amount: `euro`, or `aantal` with `eenheid`; valid from `geldig_van` up to `geldig_tot`."""

    wat: str
    euro: float | None = None
    aantal: float | None = None
    eenheid: str | None = None
    geldig_van: date | None = None
    geldig_tot: date | None = None

    def geldt(self, op: date) -> bool:
        return in_period(self.geldig_van, self.geldig_tot, op)

    def __str__(self) -> str:
        """'€ 50', '€ 12,60' or '120 uur'."""
        if self.euro is None:
            return f"{self.aantal:g} {self.eenheid}".replace(".", ",")
        whole = f"{self.euro:.0f}" if self.euro == int(self.euro) else f"{self.euro:.2f}"
        return "€ " + whole.replace(".", ",")


@dataclass(frozen=True, slots=True)
class Gevraagd:
    """A question known by its words ("verplicht + zorgen/helpen"), and which text answers."""

    woorden: str
    antwoord: str = "wat"


@dataclass(frozen=True, slots=True)
class VraagEnAntwoord:
    """A question as people ask it beside the help, in several ways, and its answer."""

    gevraagd: tuple[str, ...]
    antwoord: str


@dataclass(frozen=True, slots=True)
class Hulp:
    """One item. `organisatie` is the name of what it stands below; empty tuples narrow nothing
    down. `kort` is the name within a sentence ("een lotgenotencafé"), without the town. Only what
    has `tonen` is an offer; the rest is background, to explain when asked for.
    """

    slug: str
    naam: str
    soort: str
    wat: str
    kort: str = ""
    organisatie: str | None = None
    organisatie_slug: str | None = None
    gebied: tuple[str, ...] = ("landelijk",)
    behoeften: tuple[str, ...] = ()
    gewicht: str = "gewoon"
    functies: tuple[str, ...] = ()
    groepen: tuple[str, ...] = ()
    aandoeningen: tuple[str, ...] = ()
    leeftijd_van: int | None = None
    leeftijd_tot: int | None = None
    wiens_gemeente: str = "beide"
    toegang: str = "onbekend"
    hoe: str | None = None
    kosten: str | None = None
    bedragen: tuple[Bedrag, ...] = ()
    feiten: dict[str, float | int | str | bool] = field(default_factory=dict, hash=False)
    vragen: dict[str, str] = field(default_factory=dict, hash=False)
    telefoon: str | None = None
    website: str | None = None
    email: str | None = None
    adres: str | None = None
    open: str | None = None
    telefoonkosten: str | None = None
    bron_titel: str = ""
    bron_plaats: str | None = None
    bron_url: str | None = None
    bron_jaar: int | None = None
    nagekeken: date = date.min
    zekerheid: str = "gezien"
    verouderd: bool = False
    tonen: bool = True
    geldig_van: date | None = None
    geldig_tot: date | None = None
    ook_bekend_als: tuple[str, ...] = ()
    vroeger: tuple[str, ...] = ()
    zoals_mensen_zeggen: tuple[str, ...] = ()
    als_gevraagd: tuple[Gevraagd, ...] = ()
    vraag_en_antwoord: tuple[VraagEnAntwoord, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "kort", self.kort or self.naam)

    @property
    def kort_begin(self) -> str:
        """`kort` as it begins a sentence: "Een lotgenotencafé"."""
        return self.kort[:1].upper() + self.kort[1:]

    @property
    def uitleg(self) -> str:
        """What it is, in plain words: the explanation of the word when there is one."""
        return self.vragen.get("wat_is", self.wat)

    def antwoord(self, welk: str) -> str:
        """The text of this name: "wat" with the first step, "hoe", or a key of `vragen`."""
        eerste_stap = (self.hoe or "").split(". ")[0].rstrip(".")
        wat = f"{self.wat} {eerste_stap}." if eerste_stap else self.wat
        return {"wat": wat, "hoe": self.hoe or self.wat}.get(welk) or self.vragen.get(welk, "")

    @property
    def landelijk(self) -> bool:
        return "landelijk" in self.gebied

    def geldt(self, op: date) -> bool:
        return in_period(self.geldig_van, self.geldig_tot, op)

    def op(self, dag: date) -> "Hulp":
        """As it stands on this day: the amounts of that day, and whether the check is too old."""
        return replace(
            self,
            bedragen=tuple(bedrag for bedrag in self.bedragen if bedrag.geldt(dag)),
            verouderd=dag - self.nagekeken > FRESH_FOR,
        )


def in_period(van: date | None, tot: date | None, op: date) -> bool:
    """Both ends count; a missing end is open."""
    return (van is None or van <= op) and (tot is None or op <= tot)
