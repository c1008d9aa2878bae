"""What has to happen without anyone asking: open messages, pending deletions, old conversations."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

import structlog

from channels.conversation import Conversations
from channels.database import Database
from channels.forgetting import Forgetting
from channels.store import Store

log = structlog.get_logger()

TAKE_UP_EVERY, FORGET_EVERY, RETENTION_EVERY = 1.0, 5.0, 3600.0  # seconds


class Caretaker:
    """Goes round for as long as the process lives; several processes may each have one."""

    def __init__(
        self,
        *,
        database: Database,
        store: Store,
        conversations: Conversations,
        forgetting: Forgetting,
        retention: timedelta,
    ) -> None:
        self._database = database
        self._store = store
        self._conversations = conversations
        self._forgetting = forgetting
        self._retention = retention

    async def run(self) -> None:
        await asyncio.gather(
            _every(TAKE_UP_EVERY, self._conversations.take_up),
            _every(FORGET_EVERY, self.forget_deleted),
            _every(RETENTION_EVERY, self.forget_old),
        )

    async def forget_deleted(self) -> None:
        """Goes on with deletions that Rasa has not followed yet."""
        for conversation_id in await self._database.run(self._forgetting.due, datetime.now(UTC)):
            await self._database.run(self._forgetting.forget, conversation_id)

    async def forget_old(self) -> None:
        """Deletes conversations in which nothing has been said for as long as they are kept."""
        while True:
            before = datetime.now(UTC) - self._retention
            old = await self._database.run(self._store.idle, before)
            for conversation_id in old:
                await self._conversations.forget(conversation_id)
            if not old:
                return
            log.info("kept long enough", conversations=len(old))


async def _every(seconds: float, round_: Callable[[], Awaitable[None]]) -> None:
    while True:
        try:
            await round_()
        except Exception as error:
            log.error("round failed", round=round_.__name__, exc_info=error)
        await asyncio.sleep(seconds)
