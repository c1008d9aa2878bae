"""The way of a message: stored first, answered once and in order, whatever happens to Rasa."""

import asyncio
import uuid
from datetime import UTC, datetime

from channels.message import Inbound
from channels.models import ConversationRow
from channels.settings import Settings
from tests.channels.people import House, Open, eventually
from tests.channels.rasa_server import RasaServer


async def test_a_message_gets_the_answer_of_the_bot(house: House, rasa: RasaServer) -> None:
    carer = await house.carer(gemeente="Hilversum", audience="young")
    [answer] = await carer.say("Ik zorg voor mijn moeder")
    assert answer["text"] == "Antwoord op: Ik zorg voor mijn moeder"
    assert answer["sender"] == "bot"
    assert [one["metadata"] for one in rasa.asked] == [
        {
            "kanaal": "web",
            "audience": "young",
            "gemeente": "Hilversum",
            "bericht": f"{carer.id}:{number}",
            "gevaar": None,
        }
        for number in (0, 2)
    ]


async def test_the_greeting_comes_from_the_bot(house: House) -> None:
    carer = await house.carer()
    assert [message["text"] for message in carer.greeting] == ["Hallo! Ik ben Naast, een computer."]


async def test_without_rasa_an_honest_greeting_with_help_lines(
    house: House, rasa: RasaServer
) -> None:
    await rasa.stop()
    carer = await house.carer()
    [greeting] = carer.greeting
    assert "computer" in greeting["text"]
    assert "112" in greeting["text"] and "113" in greeting["text"]


async def test_fifty_times_the_same_message_at_once_is_one(house: House, rasa: RasaServer) -> None:
    carer = await house.carer()
    rasa.delay = 0.2
    client_id = str(uuid.uuid4())
    answers = await asyncio.gather(*(carer.say("hallo", client_id) for _ in range(50)))
    assert rasa.texts() == ["hallo"]
    assert all(answer == answers[0] for answer in answers)
    assert len(answers[0]) == 1
    assert await carer.say("hallo", client_id) == answers[0]
    assert len(await carer.messages()) == 3


async def test_one_conversation_goes_in_order_and_one_at_a_time(
    house: House, rasa: RasaServer
) -> None:
    carer = await house.carer()
    rasa.delay = 0.05
    answers = await asyncio.gather(*(carer.say(str(number)) for number in range(10)))
    assert [answer[0]["text"] for answer in answers] == [f"Antwoord op: {n}" for n in range(10)]
    stored = [message["text"] for message in await carer.messages() if message["sender"] == "carer"]
    assert rasa.texts() == stored
    assert not rasa.overlapped


async def test_conversations_do_not_wait_for_one_another(house: House, rasa: RasaServer) -> None:
    carers = await asyncio.gather(*(house.carer() for _ in range(10)))
    rasa.delay = 0.3
    await asyncio.gather(*(carer.say("hallo") for carer in carers))
    assert rasa.most_busy == 10


async def test_slow_rasa_help_lines_first_and_the_answer_once(
    house: House, rasa: RasaServer, settings: Settings
) -> None:
    carer = await house.carer()
    rasa.delay = settings.patience + 1
    client_id = str(uuid.uuid4())
    began = asyncio.get_running_loop().time()
    [late] = await carer.say("help", client_id)
    assert asyncio.get_running_loop().time() - began < settings.patience + 0.9
    assert "112" in late["text"] and "113" in late["text"]

    async def answered() -> bool:
        return "Antwoord op: help" in await carer.texts()

    await eventually(answered)
    assert rasa.texts() == ["help"]
    texts = await carer.texts()
    assert texts.count("Antwoord op: help") == 1
    assert [message["text"] for message in await carer.say("help", client_id)] == texts[2:]


async def test_rasa_away_and_back(house: House, rasa: RasaServer) -> None:
    carer = await house.carer()
    await rasa.stop()
    first, second = await asyncio.gather(carer.say("een"), carer.say("twee"))
    assert "bewaard" in first[0]["text"] and "112" in second[0]["text"]
    await rasa.start()

    async def answered() -> bool:
        return {"Antwoord op: een", "Antwoord op: twee"} <= set(await carer.texts())

    await eventually(answered, 20)
    assert sorted(rasa.texts()) == ["een", "twee"]
    texts = await carer.texts()
    assert texts.count("Antwoord op: een") == texts.count("Antwoord op: twee") == 1


async def test_an_error_or_nonsense_of_rasa_is_tried_again(house: House, rasa: RasaServer) -> None:
    carer = await house.carer()
    for behaviour in ("error", "nonsense", "silent"):
        rasa.behaviour = behaviour
        sending = asyncio.create_task(carer.say(behaviour))
        await asyncio.sleep(0.3)
        rasa.behaviour = "answer"
        await sending

        async def answered(text: str = f"Antwoord op: {behaviour}") -> bool:
            return text in await carer.texts()

        await eventually(answered)
        assert (await carer.texts()).count(f"Antwoord op: {behaviour}") == 1


async def test_a_turn_that_came_to_nothing_is_taken_back_in_rasa(
    house: House, rasa: RasaServer
) -> None:
    """Else a form would take the repeated words as the answer to its next question."""
    carer = await house.carer()
    rasa.behaviour = "silent"
    sending = asyncio.create_task(carer.say("8 uur"))
    await asyncio.sleep(0.3)
    rasa.behaviour = "answer"
    await sending

    async def answered() -> bool:
        return "Antwoord op: 8 uur" in await carer.texts()

    await eventually(answered)
    assert len(rasa.texts()) > 1
    said = [event["text"] for event in rasa.remembered(carer.id) if event["event"] == "user"]
    assert said == ["/praten_beginnen", "8 uur"]


async def test_what_a_healthy_bot_cannot_answer_does_not_block_what_follows(
    house: House, rasa: RasaServer, monkeypatch
) -> None:
    monkeypatch.setattr("channels.conversation.FIRST_WAIT", 0.01)
    rasa.special["gif"] = []
    carer = await house.carer()
    await carer.say("gif")
    await carer.say("daarna")

    async def answered() -> bool:
        return "Antwoord op: daarna" in await carer.texts()

    await eventually(answered, 15)
    assert rasa.texts().count("gif") == 6
    assert any("andere woorden" in text for text in await carer.texts())


async def test_a_broken_model_is_an_outage_not_a_verdict(
    house: House, rasa: RasaServer, monkeypatch
) -> None:
    monkeypatch.setattr("channels.conversation.LONGEST_WAIT", 0.1)
    carer = await house.carer()
    rasa.behaviour = "broken"
    await carer.say("bewaar dit")

    async def asked_often() -> bool:
        return rasa.texts().count("bewaar dit") > 7

    await eventually(asked_often)
    rasa.behaviour = "answer"

    async def answered() -> bool:
        return (await carer.texts())[-1] == "Antwoord op: bewaar dit"

    await eventually(answered)


async def test_silence_while_the_actions_are_away_is_an_outage_not_a_verdict(
    house: House, rasa: RasaServer, actions, monkeypatch
) -> None:
    monkeypatch.setattr("channels.conversation.FIRST_WAIT", 0.05)
    monkeypatch.setattr("channels.conversation.LONGEST_WAIT", 0.1)
    carer = await house.carer()
    rasa.behaviour = "silent"
    await actions.stop()
    await carer.say("lang")

    async def asked_often() -> bool:
        return rasa.texts().count("lang") > 5

    await eventually(asked_often, 15)
    rasa.behaviour = "answer"

    async def answered() -> bool:
        return (await carer.texts())[-1] == "Antwoord op: lang"

    await eventually(answered)
    assert len(await carer.messages()) == 4


async def test_who_knows_of_an_outage_need_not_wait_long_again(
    open_house: Open, settings: Settings, rasa: RasaServer, monkeypatch
) -> None:
    monkeypatch.setattr("channels.conversation.HELD_UP", 0.3)
    house = await open_house(settings.model_copy(update={"patience": 6}))
    carer = await house.carer()
    await rasa.stop()
    await carer.say("een")
    began = asyncio.get_running_loop().time()
    [told] = await carer.say("twee")
    assert "112" in told["text"]
    assert asyncio.get_running_loop().time() - began < 3


async def test_a_second_outage_message_is_shorter_and_has_the_lines_too(
    house: House, rasa: RasaServer
) -> None:
    carer = await house.carer()
    await rasa.stop()
    [first] = await carer.say("een")
    [second] = await carer.say("twee")
    assert first["text"] != second["text"]
    assert "113" in second["text"]


async def test_while_a_consultant_is_on_the_bot_keeps_silent(
    house: House, rasa: RasaServer
) -> None:
    carer = await house.carer()
    store = house.room.conversations._store
    with store._database.writing() as session:
        session.get(ConversationRow, carer.id).mode = "consultant"
    assert await carer.say("dag mevrouw") == []
    assert rasa.texts() == []


async def test_long_talks_begin_a_new_session_and_keep_what_was_told(
    house: House, rasa: RasaServer
) -> None:
    rasa.slots = {"gemeente": "Hilversum", "leeg": None}
    carer = await house.carer()
    for number in range(45):
        await carer.say(str(number))
    kinds = [event["event"] for event in rasa.remembered(carer.id)]
    assert kinds[:4] == ["session_started", "slot", "action", "user"]
    assert rasa.remembered(carer.id)[1] == {
        "event": "slot",
        "name": "gemeente",
        "value": "Hilversum",
    }
    assert kinds.count("session_started") == 1
    assert kinds.count("user") == 5
    assert len(await carer.messages()) == 1 + 2 * 45


async def test_a_form_is_never_cut_in_two(house: House, rasa: RasaServer) -> None:
    carer = await house.carer()
    rasa.form = "verlof_formulier"
    for number in range(25):
        await carer.say(str(number))
    assert "session_started" not in [event["event"] for event in rasa.remembered(carer.id)]
    rasa.form = None
    await carer.say("klaar")
    kinds = [event["event"] for event in rasa.remembered(carer.id)]
    assert kinds[0] == "session_started" and kinds.count("user") == 1


async def test_two_processes_answer_each_message_once(
    open_house: Open, settings: Settings, rasa: RasaServer
) -> None:
    """Two apps on one database, and one carer whose requests reach both."""
    one, other = await open_house(settings), await open_house(settings)
    carer = await one.carer()
    rasa.delay = 0.05
    client_ids = [str(uuid.uuid4()) for _ in range(8)]
    answers = await asyncio.gather(
        *(
            house.http.post(
                f"{carer.url}/messages",
                json={"client_id": client_id, "text": client_id},
                headers=carer.headers,
            )
            for client_id in client_ids
            for house in (one, other, one)
        )
    )
    assert {answer.status_code for answer in answers} == {200}

    async def all_answered() -> bool:
        texts = await carer.texts()
        return all(f"Antwoord op: {client_id}" in texts for client_id in client_ids)

    await eventually(all_answered)
    assert sorted(rasa.texts()) == sorted(client_ids)
    assert not rasa.overlapped


async def test_what_another_process_left_behind_is_taken_up(
    open_house: Open, settings: Settings, rasa: RasaServer
) -> None:
    """A claim of a process that died mid-way runs out; then anyone may go on."""
    house = await open_house(settings)
    carer = await house.carer()
    conversations = house.room.conversations
    number = conversations._store.take_in(
        carer.id, Inbound(client_id="x", text="achtergebleven"), datetime.now(UTC)
    )
    assert conversations._turns.claim(carer.id, datetime.now(UTC)) is not None

    async def answered() -> bool:
        return "Antwoord op: achtergebleven" in await carer.texts()

    await eventually(answered)
    assert number == 2


async def test_slow_rasa_help_lines_also_when_nobody_sends_again(
    open_house: Open, settings: Settings, rasa: RasaServer
) -> None:
    """After a crash no request waits any more; a carer who looks on sees the lines all the same."""
    house = await open_house(settings)
    carer = await house.carer()
    rasa.delay = settings.patience + 1.5
    house.room.conversations._store.take_in(
        carer.id, Inbound(client_id="x", text="achtergebleven"), datetime.now(UTC)
    )

    async def told() -> bool:
        return any("112" in text for text in await carer.texts())

    async def answered() -> bool:
        return (await carer.texts())[-1] == "Antwoord op: achtergebleven"

    await eventually(told)
    assert not await answered()
    await eventually(answered)
