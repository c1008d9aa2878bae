"""The stream: every message once, in order, from wherever the reader was, until deletion."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from typing import Any

import pytest

from channels.message import Reply
from channels.settings import Settings
from channels.web import events
from tests.channels.people import Carer, House, Open
from tests.channels.rasa_server import RasaServer


class Reader:
    """Reads a stream as the widget does: blocks of lines, ids kept."""

    def __init__(self, lines: AsyncIterator[str]) -> None:
        self._lines = lines
        self.comments: list[str] = []

    async def next(self) -> dict[str, Any]:
        event: dict[str, str] = {}
        async for line in self._lines:
            if not line and "data" in event:
                message = json.loads(event["data"])
                assert message["id"] == event["id"] and event["event"] == "message"
                return message
            if line.startswith(":"):
                self.comments.append(line)
            elif line:
                name, _, value = line.partition(": ")
                event[name] = value
        raise EOFError

    async def texts(self, count: int) -> list[str]:
        async with asyncio.timeout(8):
            return [(await self.next())["text"] for _ in range(count)]

    async def ends(self) -> bool:
        async with asyncio.timeout(8):
            try:
                await self.next()
            except EOFError:
                return True
        return False


@asynccontextmanager
async def reading(carer: Carer, last_id: str | None = None) -> AsyncIterator[Reader]:
    headers = carer.headers | ({"Last-Event-ID": last_id} if last_id else {})
    async with carer.http.stream("GET", f"{carer.url}/events", headers=headers) as answer:
        assert answer.status_code == 200
        assert answer.headers["content-type"].startswith("text/event-stream")
        assert answer.headers["cache-control"] == "no-store"
        yield Reader(answer.aiter_lines())


async def test_all_messages_of_a_talk_come_by_in_order(house: House) -> None:
    carer = await house.carer()
    async with reading(carer) as reader:
        assert await reader.texts(1) == ["Hallo! Ik ben Naast, een computer."]
        await carer.say("een")
        assert await reader.texts(2) == ["een", "Antwoord op: een"]
        await carer.say("twee")
        assert await reader.texts(2) == ["twee", "Antwoord op: twee"]


async def test_resuming_leaves_no_gap_and_repeats_nothing(house: House) -> None:
    """Breaks off at every message, while the talk goes on all the time."""
    carer = await house.carer()

    async def talk() -> None:
        for number in range(10):
            await carer.say(str(number))

    talking = asyncio.create_task(talk())
    seen: list[str] = []
    last_id = None
    while len(seen) < 21:
        async with reading(carer, last_id) as reader:
            message = await reader.next()
            seen.append(message["id"])
            last_id = message["id"]
    await talking
    assert seen == [message["id"] for message in await carer.messages()]


async def test_a_second_window_sees_the_same(house: House) -> None:
    carer = await house.carer()
    async with reading(carer) as one, reading(carer) as other:
        await carer.say("hallo")
        assert await one.texts(3) == await other.texts(3)


async def test_the_late_answer_comes_by_the_stream(
    house: House, rasa: RasaServer, settings: Settings
) -> None:
    carer = await house.carer()
    rasa.delay = settings.patience + 0.7
    async with reading(carer) as reader:
        await carer.say("traag")
        texts = await reader.texts(4)
    assert texts[1] == "traag" and "112" in texts[2] and texts[3] == "Antwoord op: traag"


async def test_what_another_process_says_comes_by_the_stream(
    open_house: Open, settings: Settings
) -> None:
    one, other = await open_house(settings), await open_house(settings)
    carer = await one.carer()
    async with reading(carer) as reader:
        await reader.texts(1)
        store = other.room.conversations._store
        store.add(carer.id, [Reply(text="van elders", sender="consultant")], datetime.now(UTC))
        assert await reader.texts(1) == ["van elders"]


@pytest.mark.parametrize("elsewhere", [False, True], ids=["here", "in another process"])
async def test_deletion_ends_the_stream(
    open_house: Open, settings: Settings, elsewhere: bool
) -> None:
    house = await open_house(settings)
    deleter = await open_house(settings) if elsewhere else house
    carer = await house.carer()
    async with reading(carer) as reader:
        await reader.texts(1)
        await deleter.http.delete(carer.url, headers=carer.headers)
        assert await reader.ends()


async def test_a_heartbeat_keeps_a_silent_stream_open(house: House, monkeypatch) -> None:
    monkeypatch.setattr(events, "HEARTBEAT", 0.2)
    carer = await house.carer()
    async with reading(carer) as reader:
        await reader.texts(1)
        asyncio.get_running_loop().call_later(0.7, asyncio.ensure_future, carer.say("x"))
        await reader.texts(1)
        assert len(reader.comments) >= 2


async def test_an_id_that_is_none_is_refused(house: House) -> None:
    carer = await house.carer()
    for last_id in ("x", "-3", "00000001x"):
        answer = await house.http.get(
            f"{carer.url}/events", headers=carer.headers | {"Last-Event-ID": last_id}
        )
        assert answer.status_code == 422, last_id


async def test_one_talk_can_be_open_in_many_windows_but_not_in_any_number(
    house: House, monkeypatch
) -> None:
    monkeypatch.setattr(events, "MOST_STREAMS", 2)
    carer = await house.carer()
    async with reading(carer) as one, reading(carer) as other:
        await one.texts(1)
        await other.texts(1)
        answer = await house.http.get(f"{carer.url}/events", headers=carer.headers)
        assert answer.status_code == 429
