"""Who talks in the tests: a carer over HTTP, as the widget does it, and the house they call at."""

import asyncio
import uuid
from collections.abc import Awaitable, Callable
from typing import Any

import httpx

from channels.room import Room
from channels.settings import Settings
from tests.channels.rasa_server import Server


class Carer:
    """Someone with one conversation, over HTTP as the widget does it."""

    def __init__(self, http: httpx.AsyncClient, begun: dict[str, Any]) -> None:
        self.http = http
        self.id: str = begun["id"]
        self.greeting: list[dict[str, Any]] = begun["messages"]
        self.url = f"/api/v1/conversations/{begun['id']}"
        self.headers = {"Authorization": f"Bearer {begun['token']}"}

    async def post(self, **body: Any) -> httpx.Response:
        body = {"client_id": str(uuid.uuid4())} | body
        return await self.http.post(f"{self.url}/messages", json=body, headers=self.headers)

    async def say(self, text: str, client_id: str | None = None) -> list[dict[str, Any]]:
        answer = await self.post(text=text, client_id=client_id or str(uuid.uuid4()))
        assert answer.status_code == 200, answer.text
        return answer.json()["messages"]

    async def messages(self, after: str | None = None) -> list[dict[str, Any]]:
        params = {} if after is None else {"after": after}
        answer = await self.http.get(f"{self.url}/messages", headers=self.headers, params=params)
        assert answer.status_code == 200, answer.text
        return answer.json()["messages"]

    async def texts(self) -> list[str]:
        return [message["text"] for message in await self.messages()]


class House:
    """The running app, and a client for it."""

    def __init__(self, server: Server, http: httpx.AsyncClient) -> None:
        self.server = server
        self.http = http

    @property
    def room(self) -> Room:
        return self.server.app.state.room

    async def carer(self, **body: Any) -> Carer:
        answer = await self.http.post("/api/v1/conversations", json=body)
        assert answer.status_code == 201, answer.text
        return Carer(self.http, answer.json())


Open = Callable[[Settings], Awaitable[House]]


async def eventually(condition: Callable[[], Awaitable[bool]], seconds: float = 15) -> None:
    """Waits until something is true; fails when it does not become true."""
    async with asyncio.timeout(seconds):
        while not await condition():
            await asyncio.sleep(0.05)
