"""What is deleted here is deleted from Rasa, however long that takes; no words are left."""

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import select

from channels.database import Database
from channels.forgetting import Forgetting
from channels.models import DeletionRow
from channels.settings import Settings
from channels.store import Store
from channels.tracker import Tracker
from tests.channels.beelden import RESULT, answer
from tests.channels.people import Carer, House, Open, eventually
from tests.channels.rasa_server import RasaServer

SECRET = "mijn vader Gerrit zoekt een maatje"


async def delete(carer: Carer) -> None:
    answer = await carer.http.delete(carer.url, headers=carer.headers)
    assert answer.status_code == 204


async def test_rasa_forgets_too(house: House, rasa: RasaServer) -> None:
    carer, other = await house.carer(), await house.carer()
    await carer.say(SECRET)
    await other.say("hallo")
    await delete(carer)
    assert rasa.remembered(carer.id) == []
    assert len(rasa.remembered(other.id)) > 2
    assert len(await other.messages()) == 3


async def test_no_word_is_left_on_the_disk(
    house: House, rasa: RasaServer, settings: Settings
) -> None:
    rasa.special["klaar"] = answer(RESULT)
    carer = await house.carer()
    await carer.say(SECRET)
    [result] = await carer.say("klaar")
    picture = result["image"]["url"].removesuffix(".svg").removeprefix("/beeld/")
    await delete(carer)
    files = [path for path in settings.data_dir.rglob("*") if path.is_file()]
    assert files
    for path in files:
        for trace in (SECRET, picture, "<svg"):
            assert trace.encode() not in path.read_bytes(), path.name


async def test_a_turn_that_rasa_was_still_busy_with_is_forgotten_as_well(
    open_house: Open, settings: Settings, rasa: RasaServer, monkeypatch
) -> None:
    monkeypatch.setattr("channels.room.SETTLED", 0)
    monkeypatch.setattr("channels.caretaker.FORGET_EVERY", 0.2)
    house = await open_house(settings.model_copy(update={"rasa_timeout": 2}))
    carer = await house.carer()
    rasa.delay = 1
    sending = asyncio.create_task(carer.post(text=SECRET))
    await asyncio.sleep(0.3)
    await delete(carer)
    assert (await sending).status_code == 404

    async def said_late() -> bool:
        return bool(rasa.remembered(carer.id))

    await eventually(said_late)

    async def forgotten() -> bool:
        return not rasa.remembered(carer.id)

    await eventually(forgotten)


def test_a_deletion_that_fails_is_tried_until_it_works(database_url: str, tmp_path: Path) -> None:
    database = Database(database_url)
    database.migrate()
    store = Store(database)
    broken = tmp_path / "tracker.db"
    broken.write_bytes(b"this is no database, however hard one looks" * 100)
    forgetting = Forgetting(database, Tracker(f"sqlite:///{broken}"), longest_turn=0)
    now = datetime.now(UTC)
    talk = store.begin(channel="web", audience=None, gemeente=None, now=now)[0].id
    store.remove(talk, now)
    assert forgetting.due(now) == [talk]
    assert forgetting.forget(talk) is False
    assert forgetting.due(datetime.now(UTC)) == []
    assert forgetting.due(datetime.now(UTC) + timedelta(minutes=1)) == [talk]
    broken.unlink()
    assert forgetting.forget(talk) is True
    assert forgetting.due(now + timedelta(days=1)) == []
    database.close()


def asked_before(database: Database, seconds: int) -> None:
    with database.writing() as session:
        asked_at = datetime.now(UTC) - timedelta(seconds=seconds)
        session.scalars(select(DeletionRow)).one().asked_at = asked_at


def test_a_deletion_is_repeated_until_all_turns_are_over(database_url: str, tmp_path: Path) -> None:
    database = Database(database_url)
    database.migrate()
    store = Store(database)
    forgetting = Forgetting(
        database, Tracker(f"sqlite:///{tmp_path / 'tracker.db'}"), longest_turn=120
    )
    now = datetime.now(UTC)
    talk = store.begin(channel="web", audience=None, gemeente=None, now=now)[0].id
    store.remove(talk, now)
    forgetting.forget(talk)
    assert forgetting.due(now + timedelta(seconds=1)) == []
    assert forgetting.due(now + timedelta(seconds=3)) == [talk]
    for ago, later in ((50, 51), (100, 21)):  # as long again as it has been, at most to the end
        asked_before(database, ago)
        forgetting.forget(talk)
        assert forgetting.due(now + timedelta(seconds=later - 2)) == []
        assert forgetting.due(now + timedelta(seconds=later + 1)) == [talk]
    asked_before(database, 121)
    forgetting.forget(talk)
    assert forgetting.due(now + timedelta(days=1)) == []
    database.close()
