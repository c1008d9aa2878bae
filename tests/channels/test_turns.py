"""One conversation is handled by one worker at a time, in order, and each message once."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from channels.database import Database
from channels.message import Reply
from channels.models import ConversationRow
from channels.store import Store
from channels.turns import Turns
from tests.channels.test_store import NOW, begun, said, talk

__all__ = ["talk"]  # fixture
LEASE = 5.0
SOON = NOW + timedelta(seconds=1)
LATER = NOW + timedelta(seconds=LEASE + 1)


@pytest.fixture
def turns(database: Database) -> Turns:
    return Turns(database, LEASE)


def test_messages_are_claimed_in_order(store: Store, turns: Turns, talk: str) -> None:
    for client_id in "abc":
        store.take_in(talk, said(client_id, client_id), NOW)
    seen = []
    while turn := turns.claim(talk, NOW):
        seen.append(turn.text)
        assert turns.finish(turn, [Reply(text=f"op {turn.text}")], NOW, turns=1)
    assert seen == ["a", "b", "c"]
    assert [message.text for message in store.messages(talk)][3:] == ["op a", "op b", "op c"]


def test_a_claim_keeps_others_out_until_it_runs_out(store: Store, turns: Turns, talk: str) -> None:
    store.take_in(talk, said(), NOW)
    first = turns.claim(talk, NOW)
    assert first and first.attempts == 1
    assert turns.claim(talk, SOON) is None
    assert turns.due(SOON) == []
    assert turns.due(LATER) == [talk]
    second = turns.claim(talk, LATER)
    assert second and second.attempts == 2


def test_of_many_workers_one_gets_the_claim(store: Store, turns: Turns, talk: str) -> None:
    store.take_in(talk, said(), NOW)
    with ThreadPoolExecutor(8) as threads:
        claims = list(threads.map(lambda _: turns.claim(talk, NOW), range(8)))
    assert sum(claim is not None for claim in claims) == 1


def test_who_shows_life_keeps_the_claim(store: Store, turns: Turns, talk: str) -> None:
    store.take_in(talk, said(), NOW)
    turn = turns.claim(talk, NOW)
    assert turn and turns.renew(turn, NOW + timedelta(seconds=4))
    assert turns.claim(talk, LATER) is None
    assert turns.finish(turn, [Reply(text="ja")], LATER, turns=1)


def test_who_lost_the_claim_stores_nothing(store: Store, turns: Turns, talk: str) -> None:
    store.take_in(talk, said(), NOW)
    slow = turns.claim(talk, NOW)
    other = turns.claim(talk, LATER)
    assert slow and other
    assert not turns.renew(slow, LATER)
    assert not turns.finish(slow, [Reply(text="te laat")], LATER, turns=1)
    turns.fail(slow, LATER, refused=True)
    assert turns.finish(other, [Reply(text="op tijd")], LATER, turns=1)
    assert not turns.finish(other, [Reply(text="dubbel")], LATER, turns=1)
    assert [message.text for message in store.messages(talk)] == ["hallo", "op tijd"]


def test_a_failure_leaves_the_message_for_later(store: Store, turns: Turns, talk: str) -> None:
    store.take_in(talk, said(), NOW)
    turn = turns.claim(talk, NOW)
    assert turn
    turns.fail(turn, LATER, refused=True)
    assert turns.due(SOON) == []
    assert turns.claim(talk, SOON) is None
    assert turns.due(LATER) == [talk]
    again = turns.claim(talk, LATER)
    assert again and (again.attempts, again.refusals) == (2, 1)


def test_a_message_behind_one_that_waits_is_not_due(store: Store, turns: Turns, talk: str) -> None:
    store.take_in(talk, said("a"), NOW)
    turn = turns.claim(talk, NOW)
    assert turn
    turns.fail(turn, LATER, refused=False)
    store.take_in(talk, said("b"), NOW)
    assert turns.due(SOON) == []


def test_who_waits_longest_goes_first(store: Store, turns: Turns) -> None:
    talks = [begun(store) for _ in range(3)]
    for delay, conversation in zip((3, 1, 2), talks, strict=True):
        store.take_in(conversation, said(), NOW + timedelta(seconds=delay))
    assert turns.due(LATER) == [talks[1], talks[2], talks[0]]
    assert turns.due(LATER, limit=1) == [talks[1]]


def test_a_deleted_conversation_has_no_turns(store: Store, turns: Turns, talk: str) -> None:
    store.take_in(talk, said(), NOW)
    turn = turns.claim(talk, NOW)
    assert turn
    store.remove(talk, NOW)
    assert turns.claim(talk, LATER) is None
    assert not turns.renew(turn, NOW)
    assert not turns.finish(turn, [Reply(text="x")], NOW, turns=1)
    assert turns.due(LATER) == []


def test_a_consultant_who_takes_over_takes_the_open_messages(
    store: Store, turns: Turns, talk: str, database: Database
) -> None:
    for client_id in "ab":
        store.take_in(talk, said(client_id), NOW)
    with database.writing() as session:
        conversation = session.get(ConversationRow, talk)
        assert conversation
        conversation.mode = "consultant"
    assert turns.claim(talk, NOW) is None
    assert turns.due(LATER) == []
    store.take_in(talk, said("c"), NOW)
    assert turns.due(LATER) == []
    assert store.answer_to(talk, 3).ready
