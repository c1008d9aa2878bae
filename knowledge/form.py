"""The form of a content file, as docs/inhoud-schrijven.md describes it to editors.

pydantic checks keys and values; `text_problems` checks how the sentences are written. Messages are
in Dutch, because editors read them.
"""

import re
from datetime import date
from typing import Annotated, Any, Literal, get_args

import phonenumbers
from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    model_validator,
)

Soort = Literal[
    "organisatie", "gemeente", "hulplijn", "recht", "regeling", "dienst", "cursus", "groep",
    "instrument", "hulpmiddel", "begrip",
]  # fmt: skip
Behoefte = Literal[
    "herkennen", "belasting", "overbelasting", "emotionele_steun", "noodplan", "zorg_delen",
    "respijt", "huishouden", "verzorging", "regelwerk", "lotgenoten", "cursus", "ziekte", "geld",
    "waardering", "verzekering", "wonen", "toegang", "nazorg", "vrijwilliger", "verlof_calamiteit",
    "verlof_kort", "verlof_lang", "werk", "school", "jong", "privacy", "crisis_zelfdoding",
    "crisis_geweld", "crisis_medisch", "beleid",
]  # fmt: skip
Functie = Literal[
    "informatie", "advies_en_begeleiding", "emotionele_steun", "educatie", "praktische_hulp",
    "respijtzorg", "financiele_tegemoetkoming", "materiele_hulp",
]  # fmt: skip
Groep = Literal[
    "jong", "werkend", "ouder", "partner", "ouder_van_kind", "kind_van_ouder", "broer_of_zus",
    "kleinkind", "migrant", "vrijwilliger", "scholier", "student", "nabestaande", "professional",
]  # fmt: skip
WiensGemeente = Literal["mantelzorger", "naaste", "beide"]
Toegang = Literal["vrij", "gemeente", "indicatie", "verzekering", "werkgever", "onbekend"]
Gewicht = Literal["eerst", "gewoon", "laatst"]
Zekerheid = Literal["gezien", "gezien_oud", "tweedehands", "algemeen"]
Vraag = Literal[
    "wat_is", "voor_wie", "hoe_lang", "loon", "kosten", "aanvragen", "weigeren", "bewijs",
    "wanneer", "let_op",
]  # fmt: skip

BEHOEFTEN: tuple[str, ...] = get_args(Behoefte)
GROEPEN: tuple[str, ...] = get_args(Groep)
LANDELIJK = "landelijk"

_SHORT_NUMBERS = re.compile(r"112|113|116[ -]?\d{3}")


def _phone(text: str) -> str:
    if _SHORT_NUMBERS.fullmatch(text):
        return text
    try:
        number = phonenumbers.parse(text, "NL")
    except phonenumbers.NumberParseException:
        number = None
    if number is None or not phonenumbers.is_valid_number(number):
        raise ValueError(f"'{text}' kan geen telefoonnummer zijn; kijk het na in de bron")
    return text


def _quoted(value: Any) -> Any:
    if isinstance(value, int | float):
        raise ValueError("zet het nummer tussen aanhalingstekens, anders verdwijnt de eerste 0")
    return value


def _web(text: str) -> str:
    if not re.fullmatch(r"https?://[^\s/]+\.[^\s]+", text):
        raise ValueError(f"'{text}' is geen volledig webadres; begin met https://")
    return text


def _mail(text: str) -> str:
    if not re.fullmatch(r"[^\s@]+@[^\s@]+\.[^\s@.]+", text):
        raise ValueError(f"'{text}' is geen e-mailadres")
    return text


Tekst = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1)]
Naam = Annotated[Tekst, BeforeValidator(lambda value: str(value) if type(value) is int else value)]
Telefoon = Annotated[Tekst, BeforeValidator(_quoted), AfterValidator(_phone)]
Website = Annotated[Tekst, AfterValidator(_web)]
Email = Annotated[Tekst, AfterValidator(_mail)]


class Form(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Periode(Form):
    geldig_van: date | None = None
    geldig_tot: date | None = None

    @model_validator(mode="after")
    def _from_before_until(self) -> "Periode":
        if self.geldig_van and self.geldig_tot and self.geldig_van > self.geldig_tot:
            raise ValueError("geldig_van ligt na geldig_tot")
        return self


class Bedrag(Periode):
    """An amount with its own period: euros, or a number of something (`aantal: 120, eenheid:
    uur`).
    """

    wat: Tekst
    euro: float | None = Field(default=None, ge=0)
    aantal: float | None = Field(default=None, ge=0)
    eenheid: Tekst | None = None

    @model_validator(mode="after")
    def _one_number(self) -> "Bedrag":
        if (self.euro is None) == (self.aantal is None):
            raise ValueError("geef óf 'euro:' óf 'aantal:' (met 'eenheid:')")
        if self.aantal is not None and self.eenheid is None:
            raise ValueError("schrijf bij 'aantal:' ook 'eenheid:', bijvoorbeeld uur of procent")
        return self


class Contact(Form):
    telefoon: Telefoon | None = None
    website: Website | None = None
    email: Email | None = None
    adres: Tekst | None = None
    open: Tekst | None = None
    kosten: Tekst | None = None


class Bron(Form):
    titel: Tekst
    plaats: Tekst | None = None
    url: Website | None = None
    jaar: int | None = Field(default=None, ge=1990)


class Voor(Form):
    groepen: list[Groep] = []
    aandoeningen: list[Tekst] = []
    leeftijd_van: int | None = Field(default=None, ge=0, le=120)
    leeftijd_tot: int | None = Field(default=None, ge=0, le=120)

    @model_validator(mode="after")
    def _young_before_old(self) -> "Voor":
        van, tot = self.leeftijd_van, self.leeftijd_tot
        if van is not None and tot is not None and van > tot:
            raise ValueError("leeftijd_van is hoger dan leeftijd_tot")
        return self


class Gevraagd(Form):
    """A question in so many words: all of `woorden` stand in it ("verplicht + zorgen/helpen"; "/"
    parts alternatives, the beginning of a word counts). `antwoord` says which of its texts answers.
    """

    woorden: Tekst
    antwoord: Vraag | Literal["wat", "hoe"] = "wat"


class VraagEnAntwoord(Form):
    """A question as people ask it beside the help, in several ways, and its answer."""

    gevraagd: Annotated[list[Tekst], Field(min_length=5)]
    antwoord: Tekst


class Onderdeel(Periode):
    """One thing that can be found: an organisation, or a service, course, group or right below
    it.
    """

    naam: Naam
    kort: Tekst | None = None
    slug: Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")] | None = None
    soort: Soort
    gebied: Annotated[list[Tekst], Field(min_length=1)]
    ook_bekend_als: list[Naam] = []
    vroeger: list[Naam] = []
    wat: Tekst
    zoals_mensen_zeggen: list[Tekst] = []
    behoeften: list[Behoefte] = []
    gewicht: Gewicht = "gewoon"
    functies: list[Functie] = []
    voor: Voor = Voor()
    wiens_gemeente: WiensGemeente = "beide"
    toegang: Toegang = "onbekend"
    hoe: Tekst | None = None
    kosten: Tekst | None = None
    bedragen: list[Bedrag] = []
    feiten: dict[str, int | float | str | bool] = {}
    vragen: dict[Vraag, Tekst] = {}
    als_gevraagd: list[Gevraagd] = []
    vraag_en_antwoord: list[VraagEnAntwoord] = []
    contact: Contact = Contact()
    bron: Bron
    nagekeken: date
    zekerheid: Zekerheid
    tonen: bool = True

    @model_validator(mode="after")
    def _findable(self) -> "Onderdeel":
        if self.soort == "begrip" and (self.tonen or "wat_is" not in self.vragen):
            raise ValueError("een begrip heeft 'tonen: false' en 'vragen: {wat_is: …}'")
        for een in self.als_gevraagd:
            if een.antwoord not in ("wat", "hoe") and een.antwoord not in self.vragen:
                raise ValueError(
                    f"'als_gevraagd:' wijst naar '{een.antwoord}', maar 'vragen:' heeft dat niet"
                )
        if not self.tonen:
            return self
        if not self.behoeften:
            raise ValueError(
                "'behoeften:' ontbreekt: waar komt iemand mee? (of zet er 'tonen: false' bij)"
            )
        if len({said.casefold() for said in self.zoals_mensen_zeggen}) < 3:
            raise ValueError(
                "'zoals_mensen_zeggen:' heeft minstens drie echt verschillende omschrijvingen nodig"
            )
        return self


INHERITED = ("gebied", "contact", "bron", "nagekeken", "zekerheid")


class Bestand(Onderdeel):
    """One content file: the main item with what stands below it."""

    aanbod: list[Onderdeel] = []


# --- how the sentences are written ---------------------------------------------------------------

MAX_WORDS = 18
_ADDRESS = re.compile(
    r"(?<![\w'’-])(je|jij|jou|jouw|jezelf|jullie|u|uw|uzelf)(?![\w'’-])", re.IGNORECASE
)
_HOURS = re.compile(r"\d\s*u\b", re.IGNORECASE)
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[\"'‘“(]?[A-Z0-9À-Ý'])")
_ABBREVIATION = re.compile(
    r"\b(bijv|o\.a|d\.w\.z|t\.a\.v|m\.u\.v|enz|nr|tel|max|min|ca|art)\.", re.I
)
# A step is a whole sentence: 'Vraag bij …', not 'Vragen bij …' or 'Bij … vragen'.
_STEP_VERB = (
    "vragen|navragen|aanvragen|bellen|melden|aanmelden|bespreken|praten|kijken|bekijken|zoeken|chatten"
    "|opnemen|invullen|inleveren|meenemen|binnenlopen"
)
_STEP_FIRST = re.compile(
    rf"(?:contact opnemen|\w*(?:{_STEP_VERB}))\b(?!.*\b(?:kan|kunnen|mag)\b)", re.I
)
_STEP_LAST = re.compile(rf"\b(?:{_STEP_VERB})[.!]?$", re.I)
_FINITE = re.compile(
    r"\b(?:kan|kunnen|mag|moet|hoeft|wil|gaat|komt|helpt|staat|is|zijn|heeft|weet|om|te)\b", re.I
)
# What only a reader of the paper understands.
_ABOUT_THE_PAPER = re.compile(
    r"\b(?:de leidraad|de nota|het stuk|niet nagekeken|hier niet bekend)\b", re.I
)
_WORD = re.compile(r"[\w'’./-]*\w[\w'’./-]*")


def sentences(text: str) -> list[str]:
    """Split a text of a few sentences; an abbreviation's full stop does not end one."""
    whole = _ABBREVIATION.sub(
        lambda found: found.group().replace(".", "\0"), " ".join(text.split())
    )
    return [part.replace("\0", ".") for part in _SENTENCE_END.split(whole) if part]


def text_problems(text: str, *, most: int, names: tuple[str, ...] = ()) -> list[str]:
    """What is wrong with a text that people read; `names` keep their spelling, whatever is in
    them.
    """
    problems = []
    bare = text
    for name in names:
        bare = re.sub(re.escape(name), "", bare, flags=re.IGNORECASE)
    bare = _HOURS.sub("", bare)
    if found := _ADDRESS.search(bare):
        problems.append(f"spreekt de lezer aan met '{found.group()}'; schrijf het zonder je of u")
    parts = sentences(text)
    if len(parts) > most:
        problems.append(f"heeft {len(parts)} zinnen; hoogstens {most}")
    for part in parts:
        words = len(_WORD.findall(part))
        if words > MAX_WORDS:
            problems.append(
                f"heeft een zin van {words} woorden (hoogstens {MAX_WORDS}): '{part[:60]}…'"
            )
    return problems


def step_problems(text: str) -> list[str]:
    """What is wrong with the steps of `hoe`."""
    return [
        f"is geen hele zin: '{part[:60]}'; schrijf 'Vraag bij …', 'Bel …' of 'Maak een afspraak …'"
        for part in sentences(text)
        if _STEP_FIRST.match(part) or (_STEP_LAST.search(part) and not _FINITE.search(part))
    ]


def paper_problems(text: str) -> list[str]:
    """Shown texts tell what there is, not what a paper says about it."""
    return [
        f"gaat over het stuk zelf ('{found.group()}'); schrijf wat er is, en de rest bij 'bron:'"
        for found in _ABOUT_THE_PAPER.finditer(text)
    ]


def texts_of(item: Onderdeel) -> list[tuple[tuple[str | int, ...], str, int]]:
    """The texts that readers see: where it stands, the text, and how many sentences it may have."""
    found: list[tuple[tuple[str | int, ...], str, int]] = [(("wat",), item.wat, 2)]
    if item.hoe:
        found.append((("hoe",), item.hoe, 4))
    if item.kosten:
        found.append((("kosten",), item.kosten, 2))
    found += [(("vragen", key), answer, 3) for key, answer in item.vragen.items()]
    found += [
        (("vraag_en_antwoord", number, "antwoord"), een.antwoord, 4)
        for number, een in enumerate(item.vraag_en_antwoord)
    ]
    return found
