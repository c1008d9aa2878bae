"""Keep the tables equal to the content files, and read them back as `Hulp`.

One transaction replaces everything: a reader sees the old content or the new, never half. Two
processes that start at once wait for each other; the second finds the work done.
"""

import hashlib
import re
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, delete, event, insert, select, text
from sqlalchemy.exc import OperationalError, ProgrammingError

from knowledge import form, hulp, load, models
from knowledge.hulp import Bedrag, Gevraagd, Hulp, VraagEnAntwoord
from knowledge.models import OF_ITEM, Base, Item, Meta

_LOCK = 0x6E616173  # any fixed number: "naas"


def content_hash(content: Path) -> str:
    """A hash of every content file's name and bytes."""
    digest = hashlib.sha256()
    for path in sorted(content.rglob("*.yml")):
        digest.update(path.relative_to(content).as_posix().encode() + b"\0")
        digest.update(path.read_bytes() + b"\0")
    return digest.hexdigest()


def shape_hash() -> str:
    """A hash of the code that decides what the tables look like and what lands in them."""
    sources = (models.__file__, form.__file__, load.__file__, hulp.__file__, __file__)
    return hashlib.sha256(b"\0".join(Path(source).read_bytes() for source in sources)).hexdigest()


class Store:
    """The knowledge tables in one database. Raises ContentError when the content has mistakes."""

    def __init__(self, database_url: str, content: Path = load.CONTENT) -> None:
        self.content = content
        self.engine = _engine(database_url)

    @cached_property
    def wanted(self) -> tuple[str, str]:
        """The hashes of the content and of the tables' form, as they stand in the files."""
        return content_hash(self.content), shape_hash()

    def current(self) -> tuple[str, str] | None:
        """The hashes that stand in the database; None when there is nothing yet."""
        try:
            with self._reading() as connection:
                return _hashes(connection)
        except (OperationalError, ProgrammingError) as error:
            if _no_table(error):
                return None
            raise

    def usable(self) -> bool:
        """Whether the tables can be read by this code, be it with older content."""
        current = self.current()
        return current is not None and current[1] == self.wanted[1]

    def build(self) -> bool:
        """Fill the tables when they are missing or differ from the files; True when it did."""
        if self.current() == self.wanted:
            return False
        items = load.load(self.content)
        with self._writing() as connection:
            found = _hashes(connection) if _has_meta(connection) else None
            if found == self.wanted:
                return False  # another process was first
            if found is None or found[1] != self.wanted[1]:
                self._new_tables(connection)
            else:
                for table in reversed(Base.metadata.sorted_tables):
                    connection.execute(delete(table))
            _fill(connection, items)
            connection.execute(
                insert(Meta),
                [
                    {"sleutel": "inhoud", "waarde": self.wanted[0]},
                    {"sleutel": "vorm", "waarde": self.wanted[1]},
                ],
            )
        return True

    def read(self) -> tuple[str, list[Hulp]]:
        """The content hash and every item, from one and the same moment."""
        for _ in range(5):
            with self._reading() as connection:
                # First of all kennis_meta: whoever rebuilds the tables' form holds it (see
                # _new_tables).
                if (hashes := _hashes(connection)) is not None:
                    return hashes[0], _read(connection)
        raise RuntimeError("the knowledge tables are empty; build() them first")

    def close(self) -> None:
        self.engine.dispose()

    def _new_tables(self, connection: Connection) -> None:
        if connection.dialect.name == "postgresql" and _has_meta(connection):
            # Readers begin with this table: wait for those who are in, let no one in half-way.
            connection.execute(text("LOCK TABLE kennis_meta IN ACCESS EXCLUSIVE MODE"))
        # A former form may have had other tables: drop whatever is ours by its prefix.
        quote = connection.dialect.identifier_preparer.quote
        ours = [
            name
            for name in connection.dialect.get_table_names(connection)
            if name.startswith("kennis_")
        ]
        children_first = sorted(ours, key=lambda name: name in ("kennis_item", "kennis_meta"))
        for name in children_first:
            connection.execute(text(f"DROP TABLE {quote(name)}"))
        Base.metadata.create_all(connection)

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        # One snapshot for all tables: SQLite gives it to every transaction, PostgreSQL on request.
        with self.engine.connect() as connection:
            if self.engine.dialect.name == "postgresql":
                connection = connection.execution_options(
                    isolation_level="REPEATABLE READ", postgresql_readonly=True
                )
            with connection.begin():
                yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with self.engine.connect() as connection:
            if self.engine.dialect.name == "sqlite":
                connection = connection.execution_options(naast_begin="BEGIN IMMEDIATE")
            with connection.begin():
                if self.engine.dialect.name == "postgresql":
                    connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _LOCK})
                yield connection


def _engine(database_url: str) -> Engine:
    if database_url.startswith("sqlite:///"):
        Path(database_url.removeprefix("sqlite:///")).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(database_url, pool_pre_ping=not database_url.startswith("sqlite"))
    if engine.dialect.name == "sqlite":
        # sqlite3's own transaction handling commits before CREATE and DROP; take it over, so that
        # a rebuild is one transaction (SQLAlchemy docs, "Serializable isolation / Savepoints").
        @event.listens_for(engine, "connect")
        def _connected(connection: Any, _record: Any) -> None:
            connection.isolation_level = None
            connection.execute("PRAGMA busy_timeout = 30000")

        @event.listens_for(engine, "begin")
        def _begin(connection: Connection) -> None:
            options = connection.get_execution_options()
            connection.exec_driver_sql(str(options.get("naast_begin", "BEGIN")))

    return engine


def _has_meta(connection: Connection) -> bool:
    return connection.dialect.has_table(connection, Meta.__tablename__)


def _hashes(connection: Connection) -> tuple[str, str] | None:
    rows = connection.execute(select(Meta.sleutel, Meta.waarde)).all()
    found = {sleutel: waarde for sleutel, waarde in rows}
    return (found["inhoud"], found["vorm"]) if {"inhoud", "vorm"} <= found.keys() else None


def _no_table(error: Exception) -> bool:
    return bool(re.search(r"no such table|does not exist", str(error)))


def _fill(connection: Connection, items: list[Hulp]) -> None:
    # Fields of Item have the names of fields of Hulp; only the parent's slug is called otherwise.
    columns = [column.name for column in Item.__table__.columns]
    rows: dict[Any, list[dict[str, Any]]] = {table: [] for table in OF_ITEM}

    def add(table: Any, slug: str, values: Any) -> None:
        for row in values:
            here = rows[table]
            position = here[-1]["volgorde"] + 1 if here and here[-1]["slug"] == slug else 0
            here.append({"slug": slug, "volgorde": position} | row)

    item_rows = []
    for order, one in enumerate(items):
        special = {"ouder": one.organisatie_slug, "volgorde": order}
        item_rows.append({name: special.get(name, getattr(one, name, None)) for name in columns})
        add(models.Gebied, one.slug, ({"gemeente": value} for value in one.gebied))
        add(models.Behoefte, one.slug, ({"behoefte": value} for value in one.behoeften))
        add(models.Functie, one.slug, ({"functie": value} for value in one.functies))
        add(models.Groep, one.slug, ({"groep": value} for value in one.groepen))
        add(models.Aandoening, one.slug, ({"aandoening": value} for value in one.aandoeningen))
        add(
            models.Naam, one.slug, ({"soort": "ook", "naam": value} for value in one.ook_bekend_als)
        )
        add(models.Naam, one.slug, ({"soort": "vroeger", "naam": value} for value in one.vroeger))
        add(models.Omschrijving, one.slug, ({"tekst": value} for value in one.zoals_mensen_zeggen))
        add(
            models.Vraag,
            one.slug,
            ({"vraag": vraag, "antwoord": antwoord} for vraag, antwoord in one.vragen.items()),
        )
        add(
            models.Gevraagd,
            one.slug,
            ({"woorden": een.woorden, "antwoord": een.antwoord} for een in one.als_gevraagd),
        )
        add(
            models.VraagEnAntwoord,
            one.slug,
            (
                {"gevraagd": list(een.gevraagd), "antwoord": een.antwoord}
                for een in one.vraag_en_antwoord
            ),
        )
        add(
            models.Bedrag,
            one.slug,
            (
                {name: getattr(bedrag, name) for name in Bedrag.__dataclass_fields__}
                for bedrag in one.bedragen
            ),
        )
    parents = [row for row in item_rows if row["ouder"] is None]
    children = [row for row in item_rows if row["ouder"] is not None]
    for table, table_rows in ((Item, parents), (Item, children), *rows.items()):
        if table_rows:
            connection.execute(insert(table), table_rows)


def _read(connection: Connection) -> list[Hulp]:
    def grouped(table: Any) -> dict[str, list[Any]]:
        found: dict[str, list[Any]] = defaultdict(list)
        query = select(table.__table__).order_by(table.slug, table.volgorde)
        for row in connection.execute(query):
            found[row.slug].append(row)
        return found

    of = {table: grouped(table) for table in OF_ITEM}

    def values(table: Any, slug: str, column: str) -> tuple[Any, ...]:
        return tuple(getattr(row, column) for row in of[table].get(slug, ()))

    rows = connection.execute(select(Item.__table__).order_by(Item.volgorde)).all()
    names = {row.slug: row.naam for row in rows}
    found = []
    for row in rows:
        own = dict(row._mapping)
        del own["volgorde"]
        parent = own.pop("ouder")
        slug = row.slug
        found.append(
            Hulp(
                **own,
                organisatie=names[parent] if parent else None,
                organisatie_slug=parent,
                gebied=values(models.Gebied, slug, "gemeente"),
                behoeften=values(models.Behoefte, slug, "behoefte"),
                functies=values(models.Functie, slug, "functie"),
                groepen=values(models.Groep, slug, "groep"),
                aandoeningen=values(models.Aandoening, slug, "aandoening"),
                ook_bekend_als=tuple(
                    naam.naam for naam in of[models.Naam].get(slug, ()) if naam.soort == "ook"
                ),
                vroeger=tuple(
                    naam.naam for naam in of[models.Naam].get(slug, ()) if naam.soort == "vroeger"
                ),
                zoals_mensen_zeggen=values(models.Omschrijving, slug, "tekst"),
                vragen={vraag.vraag: vraag.antwoord for vraag in of[models.Vraag].get(slug, ())},
                als_gevraagd=tuple(
                    Gevraagd(een.woorden, een.antwoord) for een in of[models.Gevraagd].get(slug, ())
                ),
                vraag_en_antwoord=tuple(
                    VraagEnAntwoord(tuple(een.gevraagd), een.antwoord)
                    for een in of[models.VraagEnAntwoord].get(slug, ())
                ),
                bedragen=tuple(
                    Bedrag(**{name: getattr(bedrag, name) for name in Bedrag.__dataclass_fields__})
                    for bedrag in of[models.Bedrag].get(slug, ())
                ),
            )
        )
    return found
