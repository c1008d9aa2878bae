"""The room of channels/ with real sockets: a server in Rasa's place, and the app itself."""

import uuid
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import httpx
import pytest
import pytest_asyncio

from channels.app import create_app
from channels.room import Room
from channels.settings import Settings
from knowledge.service import Kennis
from tests.channels.rasa_server import ActionsServer, RasaServer, Server

PATIENCE = 2.0


@pytest.fixture(scope="session")
def kennis(tmp_path_factory: pytest.TempPathFactory) -> Kennis:
    """All that Naast knows, read once for all the tests here."""
    return Kennis.open(f"sqlite:///{tmp_path_factory.mktemp('kennis') / 'kennis.db'}")


@pytest_asyncio.fixture
async def rasa() -> AsyncIterator[RasaServer]:
    server = RasaServer()
    await server.start()
    yield server
    await server.stop()


@pytest_asyncio.fixture
async def actions() -> AsyncIterator[ActionsServer]:
    server = ActionsServer()
    await server.start()
    yield server
    await server.stop()


@pytest.fixture
def settings(
    tmp_path: Path, database_url: str, rasa: RasaServer, actions: ActionsServer
) -> Settings:
    return Settings(
        data_dir=tmp_path,
        database_url=database_url,
        tracker_url=f"sqlite:///{tmp_path / 'tracker.db'}",
        rasa_url=rasa.url,
        actions_url=actions.url,
        patience=PATIENCE,
        lease=1.0,
        rasa_timeout=5,
        limit_messages="1000/minute",
        limit_conversations="1000/minute",
        limit_requests="10000/minute",
    )


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


@pytest_asyncio.fixture
async def open_house(kennis: Kennis) -> AsyncIterator[Open]:
    """Starts the app with these settings; several may run side by side."""
    houses: list[House] = []

    async def opened(settings: Settings) -> House:
        server = Server(create_app(settings, kennis))
        await server.start()
        client = httpx.AsyncClient(base_url=server.url, timeout=15, trust_env=False)
        houses.append(House(server, client))
        return houses[-1]

    yield opened
    for house in houses:
        await house.http.aclose()
        await house.server.stop()


@pytest_asyncio.fixture
async def house(open_house: Open, settings: Settings) -> House:
    return await open_house(settings)
