"""Rasa's SQL tracker store, by one URL, and with SQLite tuned so that a turn does not wait for the
disk.

Rasa's own store opens SQLite with its defaults: a rollback journal and a full flush at every
commit, twice a turn (48 ms a turn where the same talk in memory took 9). A write-ahead log with
`synchronous=NORMAL` keeps every committed turn through a crash of the process, and costs under a
millisecond. What people say is kept by `channels` before Rasa hears of it, so that a power cut can
cost at most the bot's memory of the last turn.
"""

from typing import Any

import sqlalchemy as sa
from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import SQLTrackerStore
from rasa.shared.core.domain import Domain


class NaastTrackerStore(SQLTrackerStore):
    """Opened by `url` (`sqlite:///…` or `postgresql://…`) as in `NAAST_TRACKER_URL`."""

    def __init__(
        self,
        domain: Domain | None = None,
        host: str | None = None,
        event_broker: EventBroker | None = None,
        **kwargs: Any,
    ) -> None:
        # Rasa hands the `url` of the endpoints file over as `host`; psycopg 3's name is for the
        # other environment.
        url = (host or "sqlite:///rasa.db").replace("+psycopg://", "+psycopg2://")
        super().__init__(domain, host=url, event_broker=event_broker, **kwargs)
        if self.engine.dialect.name == "sqlite":
            sa.event.listen(self.engine, "connect", _tune)
            self.engine.dispose()  # connections opened before the listener was there


def _tune(connection: Any, _record: Any) -> None:
    """Set what SQLite keeps for each connection."""
    cursor = connection.cursor()
    cursor.execute("PRAGMA journal_mode=WAL")
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.execute("PRAGMA busy_timeout=5000")
    cursor.close()
