"""Migrations that may run in many processes at once, and what SQLite is told."""

import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text
from sqlalchemy.exc import DBAPIError

from channels.database import Database, open_engine
from channels.models import Base

ROOT = Path(__file__).parent.parent.parent


def test_the_migrations_make_what_the_models_say(database_url: str) -> None:
    database = Database(database_url)
    database.migrate()
    with database.engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"version_table": "gesprek_alembic_version", "compare_type": True}
        )
        assert compare_metadata(context, Base.metadata) == []
    database.close()


def test_our_tables_live_beside_those_of_knowledge(database_url: str) -> None:
    """The two rooms share a database; neither touches the other's tables."""
    engine = open_engine(database_url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE kennis_iets (id INTEGER)"))
    engine.dispose()
    database = Database(database_url)
    database.migrate()
    database.migrate()
    tables = set(inspect(database.engine).get_table_names())
    assert tables == {"kennis_iets", "gesprek_alembic_version", *Base.metadata.tables}
    assert all(name.startswith("gesprek_") for name in Base.metadata.tables)
    database.close()


def test_processes_that_start_together_migrate_once(database_url: str) -> None:
    script = (
        "import sys; from channels.database import Database;"
        "database = Database(sys.argv[1]); database.migrate(); database.ping(); database.close()"
    )
    starting = [
        subprocess.Popen([sys.executable, "-c", script, database_url], cwd=ROOT, stderr=-1)
        for _ in range(4)
    ]
    for process in starting:
        _, errors = process.communicate(timeout=60)
        assert process.returncode == 0, errors.decode()


def test_errors_do_not_repeat_what_people_wrote(database_url: str) -> None:
    engine = open_engine(database_url)
    with engine.connect() as connection, pytest.raises(DBAPIError) as error:
        connection.execute(text("SELECT * FROM nergens WHERE x = :x"), {"x": "heel geheim"})
    assert "geheim" not in str(error.value)
    engine.dispose()


def test_sqlite_keeps_what_was_acknowledged_and_overwrites_what_was_deleted(tmp_path: Path) -> None:
    engine = open_engine(f"sqlite:///{tmp_path / 'a' / 'naast.db'}")
    with engine.connect() as connection:
        told = {
            name: connection.execute(text(f"PRAGMA {name}")).scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        }
    assert told == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "secure_delete": 1}
    assert (tmp_path / "a").stat().st_mode & 0o777 == 0o700
    engine.dispose()
