"""The room of channels/ with real sockets: a server in Rasa's place, and the app itself."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import httpx
import pytest
import pytest_asyncio

from channels.app import create_app
from channels.database import Database
from channels.settings import Settings
from channels.store import Store
from knowledge.service import Kennis
from tests.channels.people import House, Open
from tests.channels.rasa_server import ActionsServer, RasaServer, Server

PATIENCE = 2.0


@pytest.fixture(scope="session")
def knowledge_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A database with all that Naast knows, filled once for all the tests here."""
    return f"sqlite:///{tmp_path_factory.mktemp('kennis') / 'kennis.db'}"


@pytest.fixture(scope="session")
def kennis(knowledge_url: str) -> Kennis:
    return Kennis.open(knowledge_url)


@pytest_asyncio.fixture
async def rasa(tmp_path: Path) -> AsyncIterator[RasaServer]:
    server = RasaServer(tmp_path / "tracker.db")
    await server.start()
    yield server
    await server.stop()
    server.close()


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


@pytest_asyncio.fixture
async def open_house(kennis: Kennis, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Open]:
    """Starts the app with these settings; several may run side by side."""
    monkeypatch.setattr("channels.caretaker.TAKE_UP_EVERY", 0.2)
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


@pytest.fixture
def database(database_url: str) -> Iterator[Database]:
    database = Database(database_url)
    database.migrate()
    yield database
    database.close()


@pytest.fixture
def store(database: Database) -> Store:
    return Store(database)
