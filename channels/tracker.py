"""Rasa's own memory of a conversation, read and deleted where Rasa 3.6 has no way to do so.

Rasa's SQL tracker store keeps every event as a row of the table `events` and reads the rows anew
for each message (rasa/core/tracker_store.py, SQLTrackerStore): what is deleted there is gone, Rasa
holds no copy. All methods block: call them through `Database.run`.
"""

import json
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Connection,
    Engine,
    column,
    create_engine,
    delete,
    event,
    inspect,
    select,
    table,
)
from sqlalchemy.engine import make_url

from channels.database import clear_traces

EVENTS = table("events", column("id"), column("sender_id"), column("type_name"), column("data"))


class Tracker:
    """The tracker store of Rasa, at NAAST_TRACKER_URL."""

    def __init__(self, url: str) -> None:
        self._url = make_url(url)
        self._engine: Engine | None = None

    def turn(self, conversation_id: str, message: str) -> list[dict[str, Any]] | None:
        """What Rasa did on its newest message, if that is the one with this id; else None."""
        engine = self._open()
        if engine is None:
            return None
        with engine.connect() as connection:
            first = _first_row(connection, conversation_id, message)
            if first is None:
                return None
            rows = connection.scalars(
                select(EVENTS.c.data)
                .where(EVENTS.c.sender_id == conversation_id, EVENTS.c.id > first)
                .order_by(EVENTS.c.id)
            )
            return [json.loads(row) for row in rows]

    def take_back(self, conversation_id: str, message: str) -> None:
        """Undoes Rasa's newest turn, if it was on this message: as if it was never asked.

        Rasa's own `rewind` event won't do: in a form it undoes all answers since the form began.
        """
        engine = self._open()
        if engine is None:
            return
        with engine.begin() as connection:
            first = _first_row(connection, conversation_id, message)
            if first is not None:
                connection.execute(
                    delete(EVENTS).where(
                        EVENTS.c.sender_id == conversation_id, EVENTS.c.id >= first
                    )
                )

    def remove(self, conversation_id: str) -> None:
        """Deletes all that Rasa keeps of this conversation. Raises when that did not succeed."""
        engine = self._open()
        if engine is None:
            return
        with engine.begin() as connection:
            if inspect(connection).has_table(EVENTS.name):
                connection.execute(delete(EVENTS).where(EVENTS.c.sender_id == conversation_id))
        clear_traces(engine)

    def close(self) -> None:
        if self._engine is not None:
            self._engine.dispose()

    def _open(self) -> Engine | None:
        """None while Rasa has not made its SQLite file yet: it is not ours to make."""
        if self._engine is None:
            if self._url.get_backend_name() == "postgresql":
                self._engine = create_engine(
                    self._url.set(drivername="postgresql+psycopg"),
                    hide_parameters=True,
                    pool_pre_ping=True,
                    connect_args={"connect_timeout": 3},
                )
            elif self._url.database and Path(self._url.database).exists():
                self._engine = create_engine(
                    self._url, hide_parameters=True, connect_args={"timeout": 5}
                )
                event.listen(self._engine, "connect", _overwrite_what_is_deleted)
        return self._engine


def _first_row(connection: Connection, conversation_id: str, message: str) -> int | None:
    """The row with which Rasa's newest turn begins, if that turn was on this message."""
    if not inspect(connection).has_table(EVENTS.name):
        return None
    newest = connection.execute(
        select(EVENTS.c.id, EVENTS.c.data)
        .where(EVENTS.c.sender_id == conversation_id, EVENTS.c.type_name == "user")
        .order_by(EVENTS.c.id.desc())
        .limit(1)
    ).one_or_none()
    if newest is None:
        return None
    told: dict[str, Any] = json.loads(newest.data).get("metadata") or {}
    return int(newest.id) if told.get("bericht") == message else None


def _overwrite_what_is_deleted(connection: Any, _record: Any) -> None:
    connection.execute("PRAGMA secure_delete = ON")
