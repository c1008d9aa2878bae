"""Holds back who sends too much, with room enough for a whole town hall behind one address.

Addresses are used in memory only, as keyed hashes; they are never stored or logged. Behind a proxy,
uvicorn has to be told whose X-Forwarded-For to believe (FORWARDED_ALLOW_IPS), or all carers share
the proxy's address.
"""

import hashlib
import hmac
import ipaddress
import math
import time

from limits import RateLimitItem, parse
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import MovingWindowRateLimiter

from channels.errors import Problem
from channels.settings import Settings

ONCE = parse("1/10 minutes")


class Flood:
    """The limits of settings.py; each method raises Problem 429 when one is passed."""

    def __init__(self, settings: Settings, key: bytes) -> None:
        self._limiter = MovingWindowRateLimiter(MemoryStorage())
        self._key = key
        self._messages = parse(settings.limit_messages)
        self._conversations = parse(settings.limit_conversations)
        self._requests = parse(settings.limit_requests)

    async def request(self, address: str | None) -> None:
        await self._count(self._requests, "request", self._hidden(address))

    async def conversation(self, address: str | None) -> None:
        await self._count(self._conversations, "conversation", self._hidden(address))

    async def message(self, conversation_id: str, client_id: str) -> None:
        """Counts a message once, however often its sender repeats it."""
        if await self._limiter.hit(ONCE, conversation_id, client_id):
            try:
                await self._count(self._messages, "message", conversation_id)
            except Problem:
                await self._limiter.clear(ONCE, conversation_id, client_id)
                raise
        elif not await self._limiter.test(self._messages, "message", conversation_id):
            raise await self._too_much(self._messages, "message", conversation_id)

    async def _count(self, limit: RateLimitItem, *who: str) -> None:
        if not await self._limiter.hit(limit, *who):
            raise await self._too_much(limit, *who)

    async def _too_much(self, limit: RateLimitItem, *who: str) -> Problem:
        free_at = (await self._limiter.get_window_stats(limit, *who)).reset_time
        return Problem(429, "te_veel", retry_after=max(1, math.ceil(free_at - time.time())))

    def _hidden(self, address: str | None) -> str:
        """One key for one household: IPv6 gives each of them a whole /64."""
        try:
            parsed = ipaddress.ip_address(address or "")
        except ValueError:
            network = ""
        else:
            bits = 64 if parsed.version == 6 else 32
            network = str(ipaddress.ip_network((parsed, bits), strict=False))
        return hmac.new(self._key, network.encode(), hashlib.sha256).hexdigest()
