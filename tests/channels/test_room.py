"""The parts of the room, joined and taken apart again."""

import asyncio

import pytest

from channels.alarm import Alarms
from channels.message import Inbound
from channels.room import open_room
from channels.settings import Settings
from channels.texts import Texts
from knowledge.service import Kennis
from knowledge.veiligheid import Antwoorden, Vangnet


@pytest.fixture(scope="session")
def texts(kennis: Kennis) -> Texts:
    return Texts(kennis)


@pytest.fixture(scope="session")
def alarms(kennis: Kennis) -> Alarms:
    return Alarms(Vangnet.open(None), Antwoorden(kennis.hulplijn))


async def test_from_an_empty_database_to_an_answer(
    settings: Settings, texts: Texts, alarms: Alarms
) -> None:
    async with open_room(settings, texts, alarms) as room:
        assert set((await room.health.look()).model_dump().values()) == {"ok"}
        talk, token, greeting = await room.conversations.begin("web", audience=None, gemeente=None)
        assert greeting
        assert await room.conversations.known(talk.id, token) == talk
        with room.delivery.listen(talk.id) as listener:
            said = Inbound(client_id="a", text="hallo")
            assert await room.conversations.receive(talk, said)
            assert await listener.changed(1)


@pytest.mark.parametrize("wrong", [False, True], ids=["at the end", "when a door fails"])
async def test_closes_all_that_it_opened(
    settings: Settings, texts: Texts, alarms: Alarms, wrong: bool
) -> None:
    before = asyncio.all_tasks()
    try:
        async with open_room(settings, texts, alarms) as room:
            database = room.health._database
            assert asyncio.all_tasks() > before
            if wrong:
                raise ZeroDivisionError
    except ZeroDivisionError:
        assert wrong
    assert asyncio.all_tasks() == before
    with pytest.raises(RuntimeError):
        await database.run(database.ping)
