"""Tells those who wait on a conversation, a carer's stream or a request, that it has changed.

What changes in this process is told at once (`tell`). What another process changed is seen by one
look a second at the newest message numbers of the conversations that someone here waits on.
"""

import asyncio
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager

import structlog

from channels.database import Database
from channels.store import Store

log = structlog.get_logger()

LOOK_EVERY = 1.0  # seconds


class Listener:
    """Someone who waits on one conversation."""

    def __init__(self, *, stream: bool) -> None:
        self._changed = asyncio.Event()
        self.stream = stream
        self.gone = False
        """True once the conversation is deleted."""

    def notify(self, *, gone: bool = False) -> None:
        self.gone = self.gone or gone
        self._changed.set()

    async def changed(self, timeout: float | None = None) -> bool:
        """Waits for a change since the last call; False when none came in so many seconds."""
        try:
            await asyncio.wait_for(self._changed.wait(), timeout)
        except TimeoutError:
            return False
        self._changed.clear()
        return True


class Delivery:
    """All who wait, by conversation."""

    def __init__(self, database: Database, store: Store) -> None:
        self._database = database
        self._store = store
        self._listeners: defaultdict[str, set[Listener]] = defaultdict(set)
        self._seen: dict[str, int] = {}

    @contextmanager
    def listen(self, conversation_id: str, *, stream: bool = False) -> Iterator[Listener]:
        """Begin to listen before you look, so that nothing falls between."""
        listener = Listener(stream=stream)
        self._listeners[conversation_id].add(listener)
        try:
            yield listener
        finally:
            self._listeners[conversation_id].discard(listener)
            if not self._listeners[conversation_id]:
                del self._listeners[conversation_id]
                self._seen.pop(conversation_id, None)

    def streams(self, conversation_id: str) -> int:
        """In how many windows this conversation is open here."""
        return sum(listener.stream for listener in self._listeners.get(conversation_id, ()))

    def tell(self, conversation_id: str, *, gone: bool = False) -> None:
        for listener in self._listeners.get(conversation_id, ()):
            listener.notify(gone=gone)

    async def look(self) -> None:
        """Tells what other processes changed or deleted."""
        waited_on = list(self._listeners)
        if not waited_on:
            return
        newest = await self._database.run(self._store.newest, waited_on)
        for conversation_id in waited_on:
            number = newest.get(conversation_id)
            if number is None:
                self.tell(conversation_id, gone=True)
            elif number != self._seen.get(conversation_id):
                self._seen[conversation_id] = number
                self.tell(conversation_id)

    async def watch(self) -> None:
        """Looks for ever."""
        while True:
            await asyncio.sleep(LOOK_EVERY)
            try:
                await self.look()
            except Exception as error:
                log.error("could not look for new messages", why=type(error).__name__)
