"""Rasa's own memory of a conversation, where Rasa 3.6 has no way to delete it.

Rasa's SQL tracker store keeps every event as a row of the table `events` and reads them anew for
each message (rasa/core/tracker_store.py, SQLTrackerStore): what is deleted there is gone, Rasa
holds no copy. All methods block: call them through `Database.run`.
"""

from pathlib import Path

from sqlalchemy import Engine, column, create_engine, delete, event, inspect, table
from sqlalchemy.engine import make_url

_CONNECT = {"connect_timeout": 3}
EVENTS = table("events", column("sender_id"))


class Tracker:
    """The tracker store of Rasa, at NAAST_TRACKER_URL."""

    def __init__(self, url: str) -> None:
        self._url = make_url(url)
        self._engine: Engine | None = None

    def remove(self, conversation_id: str) -> None:
        """Deletes all that Rasa keeps of this conversation. Raises when that did not succeed."""
        engine = self._open()
        if engine is None:
            return
        with engine.begin() as connection:
            if inspect(connection).has_table(EVENTS.name):
                connection.execute(delete(EVENTS).where(EVENTS.c.sender_id == conversation_id))

    def close(self) -> None:
        if self._engine is not None:
            self._engine.dispose()

    def _open(self) -> Engine | None:
        """None while Rasa has not made its SQLite file yet: it is not ours to make."""
        if self._engine is not None:
            return self._engine
        if self._url.get_backend_name() == "postgresql":
            address = self._url.set(drivername="postgresql+psycopg")
            self._engine = create_engine(
                address, hide_parameters=True, pool_pre_ping=True, connect_args=_CONNECT
            )
            return self._engine
        if not self._url.database or not Path(self._url.database).exists():
            return None
        self._engine = create_engine(self._url, hide_parameters=True, connect_args={"timeout": 5})
        event.listen(self._engine, "connect", _overwrite_what_is_deleted)
        return self._engine


def _overwrite_what_is_deleted(connection: object, _record: object) -> None:
    connection.execute("PRAGMA secure_delete = ON")  # type: ignore[attr-defined]
