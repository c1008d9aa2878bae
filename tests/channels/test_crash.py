"""Killed between any two steps, the app loses nothing and repeats nothing that a carer can see."""

import asyncio
import multiprocessing
import signal
import uuid
from collections.abc import AsyncIterator
from contextlib import suppress
from multiprocessing.process import BaseProcess

import httpx
import pytest
import pytest_asyncio

from channels.settings import Settings
from knowledge.service import Kennis
from tests.channels.crash_app import serve
from tests.channels.people import Carer, eventually
from tests.channels.rasa_server import RasaServer, free_socket

FORKS = multiprocessing.get_context("forkserver")
FORKS.set_forkserver_preload(["tests.channels.crash_app"])
POINTS = [
    "before:Store.take_in",
    "after:Store.take_in",
    "before:Turns.claim",
    "after:Turns.claim",
    "before:Rasa.ask",
    "after:Rasa.ask",
    "before:Turns.finish",
    "after:Turns.finish",
]


class Process:
    """The app in a process of its own, forked from one that has the imports behind it."""

    def __init__(self, settings: Settings, knowledge_url: str, port: int) -> None:
        self.url = f"http://127.0.0.1:{port}"
        self._arguments = (settings, knowledge_url, port)
        self._process: BaseProcess | None = None

    async def start(self, point: str = "") -> None:
        """Starts it; it dies at `point`, if one is given."""
        self._process = FORKS.Process(target=serve, args=(*self._arguments, point), daemon=True)
        await asyncio.to_thread(self._process.start)
        async with httpx.AsyncClient(base_url=self.url, trust_env=False) as http:
            async with asyncio.timeout(90):
                while True:
                    with suppress(httpx.HTTPError):
                        await http.get("/health")
                        return
                    assert self._process.exitcode is None, "the app did not start"
                    await asyncio.sleep(0.05)

    async def death(self) -> int | None:
        assert self._process is not None
        await asyncio.to_thread(self._process.join, 15)
        return self._process.exitcode

    async def kill(self) -> None:
        if self._process is not None:
            self._process.kill()
            await asyncio.to_thread(self._process.join)


@pytest_asyncio.fixture
async def process(settings: Settings, knowledge_url: str, kennis: Kennis) -> AsyncIterator[Process]:
    with free_socket() as found:
        port = found.getsockname()[1]
    one = Process(settings, knowledge_url, port)
    yield one
    await one.kill()


async def begin(http: httpx.AsyncClient) -> Carer:
    return Carer(http, (await http.post("/api/v1/conversations", json={})).json())


@pytest.mark.parametrize(
    ("point", "repeats"),
    [
        *(pytest.param(point, True, id=f"{point}, carer sends again") for point in POINTS),
        # Before it is stored nothing is acknowledged: only the sender still has the message.
        *(pytest.param(point, False, id=f"{point}, carer waits") for point in POINTS[1:]),
    ],
)
async def test_killed_at(
    process: Process, rasa: RasaServer, settings: Settings, point: str, repeats: bool
) -> None:
    await process.start(point)
    async with httpx.AsyncClient(base_url=process.url, timeout=30, trust_env=False) as http:
        carer = await begin(http)
        client_id = str(uuid.uuid4())
        with pytest.raises(httpx.HTTPError):
            await carer.say("help mij", client_id)
        assert await process.death() == -signal.SIGKILL

        await process.start()
        if repeats:
            assert await carer.say("help mij", client_id)

        async def answered() -> bool:
            return "Antwoord op: help mij" in await carer.texts()

        await eventually(answered, seconds=60)
        await carer.say("daarna")
        texts = [text for text in await carer.texts() if "112" not in text]
        assert texts[1:] == ["help mij", "Antwoord op: help mij", "daarna", "Antwoord op: daarna"]
        assert rasa.texts() == ["help mij", "daarna"], "Rasa was asked twice"


async def test_killed_while_rasa_thinks(process: Process, rasa: RasaServer) -> None:
    await process.start()
    async with httpx.AsyncClient(base_url=process.url, timeout=30, trust_env=False) as http:
        carer = await begin(http)
        rasa.delay = 1.0
        sending = asyncio.create_task(carer.post(text="help"))
        await asyncio.sleep(0.5)
        await process.kill()
        with pytest.raises(httpx.HTTPError):
            await sending
        await process.start()

        async def answered() -> bool:
            return "Antwoord op: help" in await carer.texts()

        await eventually(answered, seconds=60)
        assert (await carer.texts()).count("Antwoord op: help") == 1
