"""Rasa's own memory of a conversation, read and deleted where Rasa 3.6 has no way to do so.

Rasa's SQL tracker store keeps every event as a row of the table `events` and reads the rows anew
for each message (rasa/core/tracker_store.py, SQLTrackerStore): what is deleted there is gone, Rasa
holds no copy. All methods block: call them through `Database.run`.
"""

import json
from pathlib import Path
from typing import Any

from sqlalchemy import (
    URL,
    Connection,
    Engine,
    NullPool,
    column,
    create_engine,
    delete,
    event,
    func,
    inspect,
    make_url,
    select,
    table,
)

from channels.database import clear_traces

EVENTS = table("events", column("id"), column("sender_id"), column("type_name"), column("data"))


class Tracker:
    """The tracker store of Rasa, at NAAST_TRACKER_URL."""

    def __init__(self, url: str) -> None:
        address = make_url(url)
        self._file: Path | None = None
        if address.get_backend_name() == "postgresql":
            address = address.set(drivername="postgresql+psycopg")
            self._engine = _engine(address, connect_timeout=3)
        else:
            self._file = Path(address.database or "")
            self._engine = _engine(address, timeout=5)
            event.listen(self._engine, "connect", _overwrite_what_is_deleted)

    def turn(self, conversation_id: str, message: str) -> list[dict[str, Any]] | None:
        """What Rasa did on its newest message, if that is the one with this id; else None."""
        if not self._is_there():
            return None
        with self._engine.connect() as connection:
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
        if not self._is_there():
            return
        with self._engine.begin() as connection:
            first = _first_row(connection, conversation_id, message)
            if first is not None:
                connection.execute(
                    delete(EVENTS).where(
                        EVENTS.c.sender_id == conversation_id, EVENTS.c.id >= first
                    )
                )

    def drop_past_sessions(self, conversation_id: str) -> None:
        """Deletes what Rasa will not read again: all from before its newest session."""
        if not self._is_there():
            return
        newest = select(func.max(EVENTS.c.id)).where(
            EVENTS.c.sender_id == conversation_id, EVENTS.c.type_name == "session_started"
        )
        with self._engine.begin() as connection:
            first = (
                connection.scalar(newest) if inspect(connection).has_table(EVENTS.name) else None
            )
            if first is not None:
                connection.execute(
                    delete(EVENTS).where(EVENTS.c.sender_id == conversation_id, EVENTS.c.id < first)
                )

    def remove(self, conversation_id: str) -> None:
        """Deletes all that Rasa keeps of this conversation. Raises when that did not succeed."""
        if not self._is_there():
            return
        with self._engine.begin() as connection:
            if inspect(connection).has_table(EVENTS.name):
                connection.execute(delete(EVENTS).where(EVENTS.c.sender_id == conversation_id))
        clear_traces(self._engine)

    def _is_there(self) -> bool:
        """False while Rasa has not made its SQLite file yet: it is not ours to make."""
        return self._file is None or self._file.is_file()


def _engine(address: URL, **connect: int) -> Engine:
    """Without a pool: it is needed seldom, and Rasa's file may be replaced meanwhile."""
    return create_engine(address, hide_parameters=True, poolclass=NullPool, connect_args=connect)


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
