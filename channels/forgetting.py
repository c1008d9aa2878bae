"""Deletes from Rasa what was deleted here, until that has worked.

Each deletion is done at once, and again with doubling waits until no message that Rasa was still
busy with can come after it any more. Only then is the note of it (an id, nothing else) removed.
"""

from datetime import UTC, datetime, timedelta

import structlog
from sqlalchemy import select

from channels.database import Database
from channels.models import DeletionRow
from channels.tracker import Tracker

log = structlog.get_logger()

FIRST_WAIT, LONGEST_WAIT = timedelta(seconds=2), timedelta(minutes=5)


class Forgetting:
    """The deletions that are not complete yet."""

    def __init__(self, database: Database, tracker: Tracker, *, longest_turn: float) -> None:
        """`longest_turn`: seconds after which Rasa is surely done with any message."""
        self._database = database
        self._tracker = tracker
        self._settled = timedelta(seconds=longest_turn)

    def forget(self, conversation_id: str) -> bool:
        """Deletes Rasa's tracker and the last traces here; False when that has to be tried again.

        Blocks.
        """
        now = datetime.now(UTC)
        try:
            self._database.clear_traces()
            self._tracker.remove(conversation_id)
        except Exception as error:  # whatever the database says: it is tried again
            log.warning("not deleted yet", conversation=conversation_id, why=type(error).__name__)
            self._again(conversation_id, now, failed=True)
            return False
        self._again(conversation_id, now, failed=False)
        return True

    def due(self, now: datetime, limit: int = 50) -> list[str]:
        query = select(DeletionRow.conversation_id).where(DeletionRow.retry_at <= now).limit(limit)
        with self._database.reading() as session:
            return list(session.scalars(query))

    def _again(self, conversation_id: str, now: datetime, *, failed: bool) -> None:
        with self._database.writing() as session:
            row = session.get(DeletionRow, conversation_id)
            if row is None:
                return
            if failed:
                row.attempts += 1
                row.retry_at = now + min(LONGEST_WAIT, timedelta(seconds=2 ** min(row.attempts, 9)))
            elif now >= row.asked_at + self._settled:
                session.delete(row)
            else:
                soon = now + max(FIRST_WAIT, now - row.asked_at)
                row.retry_at = min(soon, row.asked_at + self._settled)
