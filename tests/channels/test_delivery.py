"""Who waits on a conversation hears of each change, made here or by another process."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
import pytest_asyncio

from channels import delivery as module
from channels.database import Database
from channels.delivery import Delivery, Listener
from channels.message import Inbound
from channels.store import Store

NOW = datetime(2026, 11, 24, 3, 53, tzinfo=UTC)
MOMENT = 0.05


@pytest.fixture
def delivery(database: Database, store: Store) -> Delivery:
    return Delivery(database, store)


@pytest.fixture
def talk(store: Store) -> str:
    """The id of a conversation."""
    return store.begin(channel="web", audience=None, gemeente=None, now=NOW)[0].id


@pytest_asyncio.fixture
async def listener(delivery: Delivery, talk: str) -> AsyncIterator[Listener]:
    """Someone who waits and has seen all there is."""
    with delivery.listen(talk) as listener:
        await delivery.look()
        await listener.changed(MOMENT)
        yield listener


async def test_told_of_a_change_once(delivery: Delivery, talk: str, listener: Listener) -> None:
    delivery.tell(talk)
    assert await listener.changed(MOMENT)
    assert not await listener.changed(MOMENT)
    delivery.tell("another")
    assert not await listener.changed(MOMENT)


async def test_what_changed_while_nobody_looked_is_not_missed(
    delivery: Delivery, talk: str
) -> None:
    with delivery.listen(talk) as listener:
        delivery.tell(talk)
        delivery.tell(talk)
        assert await listener.changed(MOMENT)


async def test_a_look_finds_what_another_process_stored(
    delivery: Delivery, store: Store, talk: str, listener: Listener
) -> None:
    await delivery.look()
    assert not await listener.changed(MOMENT)
    store.take_in(talk, Inbound(client_id="a", text="hallo"), NOW)
    await delivery.look()
    assert await listener.changed(MOMENT)
    assert not listener.gone


async def test_a_look_finds_what_another_process_deleted(
    delivery: Delivery, store: Store, talk: str, listener: Listener
) -> None:
    store.remove(talk, NOW)
    await delivery.look()
    assert await listener.changed(MOMENT)
    assert listener.gone


async def test_who_left_hears_no_more(delivery: Delivery, talk: str) -> None:
    with delivery.listen(talk) as listener:
        pass
    delivery.tell(talk)
    await delivery.look()
    assert not await listener.changed(MOMENT)


def test_open_windows_are_counted(delivery: Delivery, talk: str) -> None:
    assert delivery.streams(talk) == 0
    with delivery.listen(talk, stream=True), delivery.listen(talk):
        assert delivery.streams(talk) == 1
        with delivery.listen(talk, stream=True):
            assert delivery.streams(talk) == 2
    assert delivery.streams(talk) == 0


async def test_it_goes_on_looking_when_the_database_does_not_answer(
    delivery: Delivery, talk: str, listener: Listener, monkeypatch: pytest.MonkeyPatch
) -> None:
    looks = 0
    look = delivery.look

    async def unsure() -> None:
        nonlocal looks
        looks += 1
        if looks == 1:
            raise OSError
        delivery.tell(talk)
        await look()

    monkeypatch.setattr(delivery, "look", unsure)
    monkeypatch.setattr(module, "LOOK_EVERY", 0.01)
    watching = asyncio.create_task(delivery.watch())
    try:
        assert await listener.changed(5)
        assert looks > 1
    finally:
        watching.cancel()
