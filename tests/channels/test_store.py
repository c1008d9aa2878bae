"""Conversations and messages in the database, on SQLite and PostgreSQL."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text

from channels.database import Database
from channels.errors import Problem
from channels.message import Card, Image, Inbound, QuickReply, Reply, message_id, message_number
from channels.models import Base
from channels.store import Store

NOW = datetime(2026, 11, 24, 3, 53, tzinfo=UTC)
FIRST, AGAIN = Reply(text="storing"), Reply(text="nog steeds")


@pytest.fixture
def talk(store: Store) -> str:
    """The id of a conversation."""
    return begun(store)


def begun(store: Store, now: datetime = NOW) -> str:
    return store.begin(channel="web", audience=None, gemeente=None, now=now)[0].id


def said(client_id: str = "a", text: str = "hallo") -> Inbound:
    return Inbound(client_id=client_id, text=text)


def test_a_conversation_is_known_by_its_own_token_only(store: Store) -> None:
    conversation, token = store.begin(
        channel="web", audience="young", gemeente="Hilversum", now=NOW
    )
    _, other = store.begin(channel="web", audience=None, gemeente=None, now=NOW)
    assert store.known(conversation.id, token) == conversation
    assert store.known(conversation.id, other) is None
    assert store.known(conversation.id, "") is None
    assert store.known(conversation.id, "\ud83d\x00") is None
    assert store.known("\x00", token) is None


def test_tokens_and_addresses_are_not_in_the_tables(store: Store, database: Database) -> None:
    _, token = store.begin(channel="web", audience=None, gemeente=None, now=NOW)
    with database.engine.connect() as connection:
        rows = connection.execute(text("SELECT * FROM gesprek_conversations")).all()
    assert token not in str(rows)
    columns = {column.name for table in Base.metadata.tables.values() for column in table.columns}
    assert not {"ip", "address", "user_agent", "fingerprint", "token"} & columns


def test_the_same_client_id_is_the_same_message_per_conversation(store: Store, talk: str) -> None:
    assert store.take_in(talk, said("a"), NOW) == store.take_in(talk, said("a", "anders"), NOW) == 1
    assert store.take_in(talk, said("b"), NOW) == 2
    assert store.take_in(begun(store), said("a"), NOW) == 1
    assert [message.text for message in store.messages(talk)] == ["hallo", "hallo"]


def test_many_at_once_are_one(store: Store, talk: str) -> None:
    with ThreadPoolExecutor(16) as threads:
        numbers = list(threads.map(lambda _: store.take_in(talk, said("a"), NOW), range(50)))
    assert set(numbers) == {1}
    assert len(store.messages(talk)) == 1


def test_numbers_have_no_gaps_and_no_doubles_under_load(store: Store, talk: str) -> None:
    def write(which: int) -> None:
        if which % 2:
            store.add(talk, [Reply(text=str(which))], NOW)
        else:
            store.take_in(talk, said(str(which)), NOW)

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(write, range(60)))
    assert [message_number(message.id) for message in store.messages(talk)] == list(range(1, 61))


def test_a_message_comes_back_as_it_was_said(store: Store, talk: str) -> None:
    reply = Reply(
        text="Zoë 👨‍👩‍👧 'quotes' \"x\" \\ %s {}",
        quick_replies=(QuickReply(title="Ja", payload='/ja{"a": 1}'),),
        cards=(Card(title="Hulp", phone="0800", checked_on="2026-01-01", may_have_changed=True),),
        image=Image(url="https://example.nl/a.png", alt="kaart"),
        handoff={"reden": "x"},
    )
    [stored] = store.add(talk, [reply], NOW)
    assert store.messages(talk) == [stored]
    assert stored.at == NOW and stored.at.utcoffset() == timedelta(0)
    assert (stored.text, stored.image) == (reply.text, reply.image)
    assert tuple(stored.cards) == reply.cards
    assert tuple(stored.quick_replies) == reply.quick_replies
    assert stored.sender == "bot"


def test_messages_after_a_number(store: Store, talk: str) -> None:
    store.add(talk, [Reply(text=str(number)) for number in range(5)], NOW)
    assert [message.text for message in store.messages(talk, after=3)] == ["3", "4"]
    assert store.messages(talk, after=5) == []


def test_an_outage_is_told_once_and_shorter_the_next_time(store: Store, talk: str) -> None:
    one, two = store.take_in(talk, said("a"), NOW), store.take_in(talk, said("b"), NOW)
    tell = {"first": FIRST, "again": AGAIN}
    assert not store.answer_to(talk, one).ready
    assert not store.answer_to(talk, two).held_up
    assert store.say_outage(talk, one, now=NOW, **tell)
    assert store.answer_to(talk, two).held_up
    assert not store.say_outage(talk, one, now=NOW, **tell)
    assert store.say_outage(talk, two, now=NOW, **tell)
    assert [message.text for message in store.answer_to(talk, one).messages] == ["storing"]
    assert [message.text for message in store.answer_to(talk, two).messages] == ["nog steeds"]
    assert store.answer_to(talk, one).ready
    later = NOW + timedelta(hours=1)
    three = store.take_in(talk, said("c"), later)
    store.say_outage(talk, three, now=later, **tell)
    assert [message.text for message in store.answer_to(talk, three).messages] == ["storing"]


def test_quick_replies_that_were_offered(store: Store, talk: str) -> None:
    offer = QuickReply(title="Ja", payload="/ja")
    store.add(talk, [Reply(text="?", quick_replies=(offer,))], NOW)
    store.add(talk, [Reply(text="x"), Reply(text="y")], NOW)
    assert store.offered(talk) == {"/ja": "Ja"}
    assert store.offered(begun(store)) == {}


def test_removal_leaves_an_id_and_nothing_else(store: Store, talk: str, database: Database) -> None:
    other = begun(store)
    for conversation in (talk, other):
        store.take_in(conversation, said(text="geheim"), NOW)
    assert store.remove(talk, NOW)
    assert not store.remove(talk, NOW)
    assert store.messages(talk) == []
    assert store.newest([talk, other]) == {other: 1}
    assert len(store.messages(other)) == 1
    with database.engine.connect() as connection:
        left = connection.execute(text("SELECT conversation_id FROM gesprek_deletions"))
        assert left.scalars().all() == [talk]


@pytest.mark.parametrize("action", ["take_in", "add", "answer_to"])
def test_a_removed_conversation_is_unknown(store: Store, talk: str, action: str) -> None:
    store.take_in(talk, said(), NOW)
    store.remove(talk, NOW)
    calls = {
        "take_in": lambda: store.take_in(talk, said(), NOW),
        "add": lambda: store.add(talk, [FIRST], NOW),
        "answer_to": lambda: store.answer_to(talk, 1),
    }
    with pytest.raises(Problem) as problem:
        calls[action]()
    assert problem.value.status == 404
    assert not store.say_outage(talk, 1, first=FIRST, again=AGAIN, now=NOW)


def test_idle_counts_from_what_the_carer_last_said(store: Store) -> None:
    old, kept = begun(store), begun(store)
    store.add(old, [FIRST], NOW + timedelta(days=20))
    store.take_in(kept, said(), NOW + timedelta(days=20))
    assert store.idle(NOW + timedelta(days=10)) == [old]


def test_message_ids_sort_as_text() -> None:
    ids = [message_id(number) for number in (1, 9, 10, 99, 100, 123456)]
    assert ids == sorted(ids)
    assert [message_number(one) for one in ids] == [1, 9, 10, 99, 100, 123456]
