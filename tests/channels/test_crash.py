"""Killed between any two steps, the app loses nothing and repeats nothing that a carer can see."""

import asyncio
import os
import signal
import sys
import uuid
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import suppress
from pathlib import Path

import httpx
import pytest
import pytest_asyncio

from channels.settings import Settings
from tests.channels.conftest import Carer
from tests.channels.rasa_server import RasaServer, free_socket

ROOT = Path(__file__).parent.parent.parent
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
    """The app in a process of its own; dies at `point`, if one is given."""

    def __init__(self, settings: Settings, port: int) -> None:
        self.port = port
        self.url = f"http://127.0.0.1:{port}"
        self._environment = os.environ | {
            f"NAAST_{name.upper()}": str(value)
            for name, value in settings.model_dump(exclude_none=True).items()
        }
        self._process: asyncio.subprocess.Process | None = None

    async def start(self, point: str = "") -> None:
        self._process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "tests.channels.crash_app", str(self.port), point),
            cwd=ROOT,
            env=self._environment,
            stderr=asyncio.subprocess.DEVNULL,
        )
        async with httpx.AsyncClient(base_url=self.url, trust_env=False) as http:
            async with asyncio.timeout(30):
                while True:
                    with suppress(httpx.HTTPError):
                        await http.get("/health")
                        return
                    assert self._process.returncode is None, "the app did not start"
                    await asyncio.sleep(0.05)

    async def death(self) -> int:
        assert self._process is not None
        async with asyncio.timeout(15):
            return await self._process.wait()

    async def kill(self) -> None:
        if self._process is not None and self._process.returncode is None:
            self._process.kill()
            await self._process.wait()


@pytest_asyncio.fixture
async def process(settings: Settings) -> AsyncIterator[Process]:
    with free_socket() as found:
        port = found.getsockname()[1]
    one = Process(settings, port)
    yield one
    await one.kill()


async def begin(http: httpx.AsyncClient) -> Carer:
    return Carer(http, (await http.post("/api/v1/conversations", json={})).json())


async def eventually(condition: Callable[[], Awaitable[bool]], seconds: float = 15) -> None:
    async with asyncio.timeout(seconds):
        while not await condition():
            await asyncio.sleep(0.1)


@pytest.mark.parametrize("point", POINTS)
@pytest.mark.parametrize("repeats", [True, False], ids=["carer sends again", "carer waits"])
async def test_killed_at(
    process: Process, rasa: RasaServer, settings: Settings, point: str, repeats: bool
) -> None:
    if point == "before:Store.take_in" and not repeats:
        pytest.skip("nothing was acknowledged or stored: only the sender still has it")
    await process.start(point)
    async with httpx.AsyncClient(base_url=process.url, timeout=15, trust_env=False) as http:
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

        await eventually(answered)
        await carer.say("daarna")
        texts = [text for text in await carer.texts() if "112" not in text]
        assert texts[1:] == ["help mij", "Antwoord op: help mij", "daarna", "Antwoord op: daarna"]
        assert rasa.texts() == ["help mij", "daarna"], "Rasa was asked twice"


async def test_killed_while_rasa_thinks(process: Process, rasa: RasaServer) -> None:
    await process.start()
    async with httpx.AsyncClient(base_url=process.url, timeout=15, trust_env=False) as http:
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

        await eventually(answered)
        assert (await carer.texts()).count("Antwoord op: help") == 1
