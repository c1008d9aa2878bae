"""Danger is answered at once with the right line, whatever else goes on; none of it leaks."""

import asyncio

import pytest
from sqlalchemy import select, text
from structlog.testing import capture_logs

from channels.database import Database
from channels.models import AlarmRow
from channels.settings import Settings
from channels.store import CONSULTANT
from tests.channels.people import Carer, House
from tests.channels.rasa_server import RasaServer

DESPAIR = "ik denk aan zelfmoord"


def phones(messages: list[dict]) -> list[str]:
    return [card["phone"] for message in messages for card in message["cards"]]


async def alarms(house: House, database: Database) -> list[AlarmRow]:
    def read() -> list[AlarmRow]:
        with database.reading() as session:
            return list(session.scalars(select(AlarmRow)))

    return await asyncio.to_thread(read)


@pytest.fixture
def database(settings: Settings):
    opened = Database(settings.database)
    yield opened
    opened.close()


async def test_the_line_comes_first_and_rasa_is_not_asked(
    house: House, rasa: RasaServer, database: Database
) -> None:
    carer = await house.carer()
    answer = await carer.say(DESPAIR)
    assert "113" in answer[0]["text"]
    assert phones(answer)[0] == "113"
    assert {reply["payload"] for reply in answer[-1]["quick_replies"]} >= {"/overdracht_mens"}
    assert rasa.texts() == []
    [alarm] = await alarms(house, database)
    assert (alarm.kind, alarm.tier) == ("zelfdoding", "duidelijk")


@pytest.mark.parametrize("trouble", ["stopped", "hanging", "broken"])
async def test_the_line_does_not_wait_for_rasa(
    house: House, rasa: RasaServer, trouble: str
) -> None:
    carer = await house.carer()
    if trouble == "stopped":
        await rasa.stop()
    elif trouble == "hanging":
        rasa.delay = 30
    else:
        rasa.behaviour = "error"
    earlier = asyncio.create_task(carer.post(text="wie kan oppassen?"))
    await asyncio.sleep(0.2)
    async with asyncio.timeout(1):
        assert phones(await carer.say(DESPAIR))[0] == "113"
    earlier.cancel()


async def test_who_is_young_gets_the_kindertelefoon_too(house: House) -> None:
    by_entry = await house.carer(audience="young")
    assert "0800-0432" in phones(await by_entry.say(DESPAIR))
    by_words = await house.carer()
    await by_words.say("ik ben 14 en mijn moeder is ziek")
    assert "0800-0432" in phones(await by_words.say(DESPAIR))


async def test_who_says_u_is_answered_with_u(house: House) -> None:
    carer = await house.carer()
    await carer.say("Goedemiddag, kunt u mij helpen?")
    answer = await carer.say("Mijn man denkt aan zelfmoord.")
    assert "u" in answer[0]["text"].split() and "je" not in answer[0]["text"].split()


async def test_the_next_message_tells_rasa_of_it(house: House, rasa: RasaServer) -> None:
    carer = await house.carer()
    await carer.say(DESPAIR)
    await carer.say("nee het gaat wel")
    await carer.say("wie kan er oppassen")
    told = [one["metadata"]["gevaar"] for one in rasa.asked if one["message"][0] != "/"]
    alarm = {"soort": "zelfdoding", "trap": "duidelijk"}
    assert told == [alarm | {"net": True, "tekst": DESPAIR}, alarm | {"net": False}]


async def test_the_same_again_is_said_in_other_words_with_the_line(house: House) -> None:
    carer = await house.carer()
    first, again = await carer.say(DESPAIR), await carer.say("ja ik denk aan zelfmoord")
    assert again[0]["text"] != first[0]["text"]
    assert "113" in again[0]["text"] and phones(again)[0] == "113"


async def test_what_was_no_danger_is_answered_after_all(house: House, rasa: RasaServer) -> None:
    carer = await house.carer()
    offered = (await carer.say(DESPAIR))[-1]["quick_replies"]
    assert offered[-1]["payload"] == "/crisis_lijkt_erop"
    await carer.post(payload="/crisis_lijkt_erop")
    assert rasa.texts() == [DESPAIR]
    assert rasa.asked[-1]["metadata"]["gevaar"]["afgewezen"] is True


async def test_the_same_message_again_is_one_alarm(house: House, database: Database) -> None:
    carer = await house.carer()
    client_id = "3f2c1f0e-6a43-4b56-9a36-5d6c4c1a0b11"
    first = await carer.say(DESPAIR, client_id)
    assert await carer.say(DESPAIR, client_id) == first
    assert len(await alarms(house, database)) == 1


async def test_also_while_a_consultant_has_the_talk(
    house: House, rasa: RasaServer, database: Database
) -> None:
    carer = await house.carer()
    with database.writing() as session:
        session.execute(text("UPDATE gesprek_conversations SET mode = :m"), {"m": CONSULTANT})
    assert phones(await carer.say(DESPAIR))[0] == "113"
    assert len(await alarms(house, database)) == 1
    assert rasa.texts() == []


async def test_a_quick_reply_of_our_own_is_no_alarm(house: House, rasa: RasaServer) -> None:
    carer = await house.carer()
    offered = (await carer.say(DESPAIR))[-1]["quick_replies"]
    await carer.post(payload=offered[0]["payload"])
    assert rasa.texts() == [offered[0]["payload"]]


async def test_only_kind_tier_and_time_are_kept_and_logged(house: House) -> None:
    carer = await house.carer()
    with capture_logs() as logged:
        await carer.say("ik heb aan zelfmoord gedacht, zei Gerrit in Hattem")
    [alarm] = [line for line in logged if line["event"] == "alarm"]
    assert set(alarm) == {"event", "log_level", "message", "kind", "tier"}
    assert "Gerrit" not in str(logged)
    assert set(AlarmRow.__table__.columns.keys()) == {
        "conversation_id",
        "number",
        "at",
        "kind",
        "tier",
    }


async def test_wiping_the_talk_wipes_the_alarm(house: House, database: Database) -> None:
    carer: Carer = await house.carer()
    await carer.say(DESPAIR)
    await carer.http.delete(carer.url, headers=carer.headers)
    assert await alarms(house, database) == []
