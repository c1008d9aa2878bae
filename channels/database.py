"""The database: one way in for reading, one for writing, on SQLite and PostgreSQL alike."""

import asyncio
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.engine import make_url
from sqlalchemy.orm import Session

P = ParamSpec("P")
T = TypeVar("T")

THREADS = 8
MIGRATION_LOCK = 0x6E61617374  # any number, the same in every process


def open_engine(url: str) -> Engine:
    """An engine whose errors never repeat what people wrote."""
    address = make_url(url)
    if address.get_backend_name() == "postgresql":
        address = address.set(drivername="postgresql+psycopg")
        return create_engine(
            address, hide_parameters=True, pool_size=THREADS, max_overflow=2, pool_pre_ping=True
        )
    if address.database:
        Path(address.database).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    engine = create_engine(
        address,
        hide_parameters=True,
        pool_size=THREADS,
        max_overflow=2,
        connect_args={"timeout": 5},
    )
    event.listen(engine, "connect", _set_up_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _set_up_sqlite(connection: Any, _record: Any) -> None:
    """WAL lets readers go on beside the one writer. FULL, because a message that was acknowledged
    must outlive a power cut; it costs one sync a commit. Deleted words are overwritten."""
    connection.isolation_level = None  # else pysqlite begins transactions of its own, too late
    for pragma in (
        "busy_timeout = 5000",
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "secure_delete = ON",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin_sqlite(connection: Connection) -> None:
    """A writer takes its place in the queue at once: a reader that turns writer can only fail."""
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def clear_traces(engine: Engine) -> None:
    """With SQLite: empties the write-ahead log, where deleted words would still stand."""
    if engine.dialect.name == "sqlite":
        connection = engine.raw_connection()
        try:
            connection.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        finally:
            connection.close()


class Database:
    """Sessions for the queries of this room, run in threads so that no one waits for a disk."""

    def __init__(self, url: str) -> None:
        self.engine = open_engine(url)
        self._writer = self.engine.execution_options(writing=True)
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="database")

    @contextmanager
    def reading(self) -> Iterator[Session]:
        with Session(self.engine) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """One transaction: all of it or nothing."""
        with Session(self._writer) as session, session.begin():
            yield session

    async def run(self, query: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Runs one query function in a thread."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._threads, partial(query, *args, **kwargs))

    def ping(self) -> None:
        """Raises when the database does not answer."""
        with self.engine.connect() as connection:
            connection.execute(text("SELECT 1"))

    def clear_traces(self) -> None:
        """Takes what was deleted out of SQLite's write-ahead log, too."""
        clear_traces(self.engine)

    def migrate(self) -> None:
        """Brings the tables up to date; processes that start together wait for one another."""
        config = Config()
        config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
        with self._writer.begin() as connection:
            if connection.dialect.name == "postgresql":
                connection.execute(text(f"SELECT pg_advisory_xact_lock({MIGRATION_LOCK})"))
            config.attributes["connection"] = connection
            command.upgrade(config, "head")

    def close(self) -> None:
        self._threads.shutdown(wait=True)
        self.engine.dispose()
