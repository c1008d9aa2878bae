"""Health is told truthfully, quickly, and asked of the parts only so often."""

import asyncio
from pathlib import Path

import httpx

from channels.database import Database
from channels.health import Health


def health(tmp_path: Path, answer) -> tuple[Health, list[str]]:
    asked: list[str] = []

    async def respond(request: httpx.Request) -> httpx.Response:
        asked.append(f"{request.url.host}{request.url.path}")
        return await answer(request)

    def client(name: str) -> httpx.AsyncClient:
        return httpx.AsyncClient(transport=httpx.MockTransport(respond), base_url=f"http://{name}")

    database = Database(f"sqlite:///{tmp_path / 'naast.db'}")
    return Health(rasa=client("rasa"), actions=client("actions"), database=database), asked


async def test_many_who_ask_are_one_question(tmp_path: Path) -> None:
    async def well(request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0.05)
        return httpx.Response(200, json={})

    room, asked = health(tmp_path, well)
    states = await asyncio.gather(*(room.look() for _ in range(20)))
    assert {state.status for state in states} == {"ok"}
    assert sorted(asked) == ["actions/health", "rasa/model/parse"]
    assert await room.bot_is_well()
    assert len(asked) == 4, "for a verdict on a message only an answer of now will do"


async def test_rasa_without_a_model_is_down(tmp_path: Path) -> None:
    async def no_model(request: httpx.Request) -> httpx.Response:
        return httpx.Response(409 if request.url.host == "rasa" else 200)

    room, _ = health(tmp_path, no_model)
    state = await room.look()
    assert (state.status, state.rasa, state.actions) == ("degraded", "down", "ok")
    assert not await room.bot_is_well()


async def test_a_part_that_hangs_does_not_hang_the_answer(tmp_path: Path) -> None:
    async def hang(request: httpx.Request) -> httpx.Response:
        raise httpx.ReadTimeout("too slow")

    room, _ = health(tmp_path, hang)
    assert (await room.look()).model_dump() == {
        "status": "degraded",
        "rasa": "down",
        "actions": "down",
        "database": "ok",
    }


async def test_a_database_that_is_gone_is_said(tmp_path: Path) -> None:
    async def well(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200)

    room, _ = health(tmp_path, well)
    room._database.close()
    state = await room.look()
    assert (state.status, state.database) == ("degraded", "down")
