"""The form of a check's content file, as docs/checks-schrijven.md describes it to editors.

pydantic checks keys and values here; what must agree with what stands in `nakijken.py`.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

from knowledge.form import Behoefte, Tekst, Website

Soort = Literal["instrument", "eigen vragen"]
Stand = Literal[
    "eigen", "toestemming_gekregen", "vrij_met_bronvermelding", "geen_voorwaarden_gevonden"
]
Groep = Literal["jong"]

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(_[a-z0-9]+)*$")]
Label = Annotated[Tekst, StringConstraints(max_length=20)]


class Form(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Aanspreking(Form):
    """A text of our own, for who is addressed with 'je' and with 'u'."""

    je: Tekst
    u: Tekst


class Bron(Form):
    titel: Tekst
    auteur: Tekst
    jaar: int = Field(ge=1950)
    plaats: Tekst
    url: Website | None = None


class GelezenIn(Form):
    titel: Tekst
    url: Website


class Rechten(Form):
    stand: Stand
    tekst: Tekst


class VoorWie(Form):
    uitleg: Aanspreking
    relaties: list[Tekst] = []
    leeftijd_van: int | None = Field(default=None, ge=0, le=120)
    leeftijd_tot: int | None = Field(default=None, ge=0, le=120)
    aandoeningen: list[Tekst] = []
    groep: Groep | None = None


class Inleiding(Form):
    waarom: Aanspreking
    duur: Aanspreking
    antwoorden: Aanspreking


class Antwoord(Form):
    slug: Slug
    label: Label
    telt: int | None = Field(default=None, ge=0)
    weegt: int = Field(ge=0, le=3)


class Cijfer(Form):
    van: float
    tot: float
    stap: float = Field(default=1, gt=0)
    laag: Tekst
    hoog: Tekst


class Stelling(Form):
    tekst: Tekst | Aanspreking
    uitleg: Aanspreking | None = None
    themas: list[Tekst] = []
    schaal: Tekst | None = None
    antwoorden: list[Antwoord] = []
    cijfer: Cijfer | None = None
    leest: dict[str, list[Tekst]] = {}
    volgt: Tekst | None = None


class Grens(Form):
    vanaf: int
    naam: Tekst
    bron: Website


class Score(Form):
    van: int
    tot: int
    telling: Tekst
    bron: Website
    grens: Grens | None = None


class Overslaan(Form):
    hoogstens: int = Field(ge=0)
    uitleg: Aanspreking


class Uitslag(Form):
    onvolledig: Aanspreking
    betekent: Aanspreking
    altijd: Aanspreking | None = None
    onder_grens: Aanspreking | None = None
    vanaf_grens: Aanspreking | None = None
    zeker_onder_grens: Aanspreking | None = None
    zeker_vanaf_grens: Aanspreking | None = None


class MensBij(Form):
    stelling: int = Field(ge=1)
    antwoorden: list[Tekst] = []
    vanaf: float | None = None


class Bestand(Form):
    """One check."""

    naam: Tekst
    kort: Tekst
    soort: Soort
    bron: Bron
    gelezen_in: list[GelezenIn] = []
    rechten: Rechten
    nagekeken: date
    nog_nakijken: list[Tekst] = []
    periode: Tekst
    minuten: int = Field(ge=1, le=30)
    voor_wie: VoorWie
    inleiding: Inleiding
    opdracht: Tekst | None = None
    schaal: Tekst | None = None
    antwoorden: list[Antwoord] = []
    stellingen: Annotated[list[Stelling], Field(min_length=1)]
    woorden: dict[Tekst, Aanspreking] = {}
    score: Score | None = None
    overslaan: Overslaan
    uitslag: Uitslag
    mens_aanbieden: list[MensBij] = []


class Thema(Form):
    naam: Aanspreking
    plaatje: Annotated[Tekst, StringConstraints(max_length=18)]
    behoeften: Annotated[list[Behoefte], Field(min_length=1)]
    geheel: bool = False


ONTBREEKT = {
    "bron": "zonder bron komt het er niet in: {titel: …, auteur: …, jaar: …, plaats: …, url: …}",
    "rechten": "mag deze lijst gebruikt worden, en van wie? {stand: …, tekst: …}",
    "nagekeken": "de dag waarop dit met de bron is vergeleken, bijvoorbeeld 2026-11-20",
    "periode": "waar het over gaat, bijvoorbeeld 'de afgelopen weken'",
    "voor_wie": "voor wie is het? {uitleg: {je: …, u: …}}",
    "inleiding": "waarom, duur en antwoorden, elk met je en u",
    "u": "schrijf dezelfde tekst ook voor wie 'u' zegt",
    "je": "schrijf dezelfde tekst ook voor wie 'je' zegt",
    "overslaan": "hoeveel stellingen mogen open blijven? {hoogstens: …, uitleg: …}",
    "uitslag": "wat wordt er na afloop gezegd?",
    "weegt": "hoe zwaar dit antwoord weegt bij de thema's, 0 tot en met 3",
    "onvolledig": "wat wordt er gezegd als er te veel is overgeslagen?",
    "betekent": "wat de uitslag wel en niet zegt",
    "behoeften": "waar in de kennisbank ligt de volgende stap?",
}
