"""The tables of the knowledge base, all called kennis_…, next to the channels' tables.

They are filled from the content files and never written otherwise, so they have no migrations: when
the content or this form changes, `store.py` fills them again in one transaction.
"""

from datetime import date

from sqlalchemy import JSON, ForeignKey, MetaData, String, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    metadata = MetaData()


class Meta(Base):
    """Which content and which form of the tables stand here: rows 'inhoud' and 'vorm'."""

    __tablename__ = "kennis_meta"

    sleutel: Mapped[str] = mapped_column(String(40), primary_key=True)
    waarde: Mapped[str] = mapped_column(String(80))


class Item(Base):
    """An organisation, service, course, group, right or tool. `ouder` is what it stands below."""

    __tablename__ = "kennis_item"

    slug: Mapped[str] = mapped_column(String(200), primary_key=True)
    ouder: Mapped[str | None] = mapped_column(ForeignKey("kennis_item.slug"))
    volgorde: Mapped[int]
    naam: Mapped[str] = mapped_column(Text)
    kort: Mapped[str] = mapped_column(Text)
    soort: Mapped[str] = mapped_column(String(40))
    wat: Mapped[str] = mapped_column(Text)
    gewicht: Mapped[str] = mapped_column(String(10))
    wiens_gemeente: Mapped[str] = mapped_column(String(20))
    toegang: Mapped[str] = mapped_column(String(20))
    hoe: Mapped[str | None] = mapped_column(Text)
    kosten: Mapped[str | None] = mapped_column(Text)
    leeftijd_van: Mapped[int | None]
    leeftijd_tot: Mapped[int | None]
    feiten: Mapped[dict[str, float | int | str | bool]] = mapped_column(JSON)
    telefoon: Mapped[str | None] = mapped_column(String(40))
    website: Mapped[str | None] = mapped_column(Text)
    email: Mapped[str | None] = mapped_column(Text)
    adres: Mapped[str | None] = mapped_column(Text)
    open: Mapped[str | None] = mapped_column(Text)
    telefoonkosten: Mapped[str | None] = mapped_column(Text)
    bron_titel: Mapped[str] = mapped_column(Text)
    bron_plaats: Mapped[str | None] = mapped_column(Text)
    bron_url: Mapped[str | None] = mapped_column(Text)
    bron_jaar: Mapped[int | None]
    nagekeken: Mapped[date]
    zekerheid: Mapped[str] = mapped_column(String(20))
    tonen: Mapped[bool]
    geldig_van: Mapped[date | None]
    geldig_tot: Mapped[date | None]


class _OfItem(Base):
    """A row that belongs to one item, in the order of the content file."""

    __abstract__ = True

    slug: Mapped[str] = mapped_column(ForeignKey("kennis_item.slug"), primary_key=True)
    volgorde: Mapped[int] = mapped_column(primary_key=True)


class Gebied(_OfItem):
    """A gemeente that the item serves, or 'landelijk'."""

    __tablename__ = "kennis_gebied"

    gemeente: Mapped[str] = mapped_column(String(80))


class Behoefte(_OfItem):
    """A need that it answers; volgorde 0 is the main one."""

    __tablename__ = "kennis_behoefte"

    behoefte: Mapped[str] = mapped_column(String(40))


class Functie(_OfItem):
    __tablename__ = "kennis_functie"

    functie: Mapped[str] = mapped_column(String(40))


class Groep(_OfItem):
    __tablename__ = "kennis_groep"

    groep: Mapped[str] = mapped_column(String(40))


class Aandoening(_OfItem):
    __tablename__ = "kennis_aandoening"

    aandoening: Mapped[str] = mapped_column(String(60))


class Naam(_OfItem):
    """Another name that people type: 'ook' (also known as) or 'vroeger' (former)."""

    __tablename__ = "kennis_naam"

    soort: Mapped[str] = mapped_column(String(10))
    naam: Mapped[str] = mapped_column(Text)


class Omschrijving(_OfItem):
    """How people describe it without its name."""

    __tablename__ = "kennis_omschrijving"

    tekst: Mapped[str] = mapped_column(Text)


class Vraag(_OfItem):
    """A short answer to what people ask next, such as 'loon' or 'weigeren'."""

    __tablename__ = "kennis_vraag"

    vraag: Mapped[str] = mapped_column(String(40))
    antwoord: Mapped[str] = mapped_column(Text)


class Gevraagd(_OfItem):
    """A question that is known by its words, and which text of the item answers it."""

    __tablename__ = "kennis_gevraagd"

    woorden: Mapped[str] = mapped_column(Text)
    antwoord: Mapped[str] = mapped_column(String(40))


class VraagEnAntwoord(_OfItem):
    """A question as people ask it, in several ways, and its answer."""

    __tablename__ = "kennis_vraag_en_antwoord"

    gevraagd: Mapped[list[str]] = mapped_column(JSON)
    antwoord: Mapped[str] = mapped_column(Text)


class Bedrag(_OfItem):
    """An amount with its own period: euros, or a number of something."""

    __tablename__ = "kennis_bedrag"

    wat: Mapped[str] = mapped_column(Text)
    euro: Mapped[float | None]
    aantal: Mapped[float | None]
    eenheid: Mapped[str | None] = mapped_column(Text)
    geldig_van: Mapped[date | None]
    geldig_tot: Mapped[date | None]


OF_ITEM: tuple[type[_OfItem], ...] = (
    Gebied, Behoefte, Functie, Groep, Aandoening, Naam, Omschrijving, Vraag, Gevraagd,
    VraagEnAntwoord, Bedrag,
)  # fmt: skip
