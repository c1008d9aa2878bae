"""Conversations and their messages: every query and every transaction about them but one kind.

Who may answer a message, and when, is in turns.py. All methods block: call them through
`Database.run`.
"""

import hashlib
import secrets
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import literal, select
from sqlalchemy.orm import Session

from channels.database import Database
from channels.errors import unknown
from channels.message import Card, Image, Inbound, Message, QuickReply, Reply, message_id
from channels.models import AlarmRow, ConversationRow, DeletionRow, MessageRow
from channels.pictures import forget, keep, wants_gone

BOT, CONSULTANT = "bot", "consultant"
OFFERS_KEPT = 50  # quick replies of so many messages back still work
SAID_BEFORE = 20  # messages of a carer that tell how to address someone
SAME_OUTAGE = timedelta(minutes=15)
SAME_DANGER = timedelta(minutes=30)


# Written out, not bound: only then both databases see that the index of open messages will do.
CARER = literal("carer", literal_execute=True)
OPEN = (MessageRow.sender == CARER, MessageRow.handled_at.is_(None))


@dataclass(frozen=True, slots=True)
class Conversation:
    """What the rest of the room needs to know of a conversation."""

    id: str
    channel: str
    mode: str
    audience: str | None
    gemeente: str | None

    @classmethod
    def of(cls, row: ConversationRow) -> "Conversation":
        return cls(row.id, row.channel, row.mode, row.audience, row.gemeente)


@dataclass(frozen=True, slots=True)
class Danger:
    """What was noticed in one message."""

    kind: str
    tier: str
    answer: Callable[[Sequence[str], str | None, bool], Sequence[Reply]]
    """What to say at once, from what the carer wrote until now, for whom the talk is, and whether
    the same was answered a moment ago."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What was said in reply to one message; `ready` when there is no need to wait for more.

    `held_up`: a message before it waits in vain, and the carer knows.
    """

    ready: bool
    messages: list[Message]
    held_up: bool = False


class Store:
    """Conversations and messages in the database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def begin(
        self,
        *,
        channel: Literal["web", "whatsapp"],
        audience: str | None,
        gemeente: str | None,
        now: datetime,
    ) -> tuple[Conversation, str]:
        """A new conversation and its token, of which only a hash is kept."""
        token = secrets.token_urlsafe(32)
        row = ConversationRow(
            id=secrets.token_hex(16),
            token_hash=hashed(token),
            channel=channel,
            mode=BOT,
            audience=audience,
            gemeente=gemeente,
            started_at=now,
            active_at=now,
            last_number=0,
            turns=0,
        )
        with self._database.writing() as session:
            session.add(row)
            session.flush()
            return Conversation.of(row), token

    def known(self, conversation_id: str, token: str) -> Conversation | None:
        """The conversation of this token, if it has this id.

        Looked up by the hash of the token: whoever lacks the token learns nothing of any id, not
        even by the time it takes.
        """
        query = select(ConversationRow).where(ConversationRow.token_hash == hashed(token))
        with self._database.reading() as session:
            row = session.scalars(query).one_or_none()
            if row is None or not secrets.compare_digest(
                row.id.encode(), conversation_id.encode("utf-8", "replace")
            ):
                return None
            return Conversation.of(row)

    def take_in(
        self, conversation_id: str, inbound: Inbound, now: datetime, danger: Danger | None = None
    ) -> int:
        """Stores a carer's message, once per client id, and returns its number.

        With danger in it the first answer stands beside it in the same transaction, whoever has
        the conversation, and nobody else answers this message.

        Raises:
            Problem: the conversation is not there (any more).
        """
        with self._database.writing() as session:
            conversation = locked(session, conversation_id)
            if conversation is None:
                raise unknown()
            if earlier := _by_client_id(session, conversation_id, inbound.client_id):
                return earlier.number
            conversation.active_at = now
            row = say(session, conversation, Reply(text=inbound.text, sender="carer"), now)
            row.client_id = inbound.client_id
            row.payload = inbound.payload
            row.handled_at = now if danger or conversation.mode == CONSULTANT else None
            if danger:
                session.flush()
                _raise_alarm(session, conversation, row, danger, now)
            return row.number

    def add(self, conversation_id: str, replies: Sequence[Reply], now: datetime) -> list[Message]:
        """Messages that answer nothing in particular, such as the greeting."""
        with self._database.writing() as session:
            conversation = locked(session, conversation_id)
            if conversation is None:
                raise unknown()
            return [as_message(say(session, conversation, reply, now)) for reply in replies]

    def say_outage(
        self, conversation_id: str, number: int, *, first: Reply, again: Reply, now: datetime
    ) -> bool:
        """Says once that the answer to this message is late; not when it has come meanwhile.

        `again` is for who has read `first` a moment ago.
        """
        with self._database.writing() as session:
            conversation = locked(session, conversation_id)
            message = session.get(MessageRow, (conversation_id, number))
            if conversation is None or message is None:
                return False
            if message.handled_at is not None or message.outage_told:
                return False
            told = session.scalars(
                select(MessageRow.number)
                .where(MessageRow.conversation_id == conversation_id)
                .where(MessageRow.outage_told, MessageRow.at > now - SAME_OUTAGE)
                .limit(1)
            ).first()
            message.outage_told = True
            say(session, conversation, again if told else first, now, in_reply_to=number)
            return True

    def answer_to(self, conversation_id: str, number: int) -> Answer:
        """What was said in reply to this message until now.

        Raises:
            Problem: the conversation was deleted.
        """
        with self._database.reading() as session:
            message = session.get(MessageRow, (conversation_id, number))
            if message is None:
                raise unknown()
            if message.handled_at is None and not message.outage_told:
                late = session.scalars(
                    select(MessageRow.number)
                    .where(MessageRow.conversation_id == conversation_id, *OPEN)
                    .where(MessageRow.outage_told, MessageRow.number < number)
                    .limit(1)
                ).first()
                return Answer(ready=False, messages=[], held_up=late is not None)
            replies = session.scalars(
                select(MessageRow)
                .where(MessageRow.conversation_id == conversation_id)
                .where(MessageRow.number > number)  # spares reading all of a long talk
                .where(MessageRow.in_reply_to == number)
                .order_by(MessageRow.number)
            )
            return Answer(ready=True, messages=[as_message(row) for row in replies])

    def messages(self, conversation_id: str, after: int = 0) -> list[Message]:
        """The messages with higher numbers, oldest first."""
        query = (
            select(MessageRow)
            .where(MessageRow.conversation_id == conversation_id, MessageRow.number > after)
            .order_by(MessageRow.number)
        )
        with self._database.reading() as session:
            return [as_message(row) for row in session.scalars(query)]

    def offered(self, conversation_id: str) -> dict[str, str]:
        """Payload and title of the quick replies that were offered here lately."""
        query = (
            select(MessageRow.quick_replies)
            .where(MessageRow.conversation_id == conversation_id, MessageRow.sender != "carer")
            .order_by(MessageRow.number.desc())
            .limit(OFFERS_KEPT)
        )
        with self._database.reading() as session:
            offers = [offer for row in session.scalars(query) for offer in row]
        return {offer["payload"]: offer["title"] for offer in reversed(offers)}

    def newest(self, conversation_ids: Iterable[str]) -> dict[str, int]:
        """The number of the newest message of each of these that still exists."""
        query = select(ConversationRow.id, ConversationRow.last_number).where(
            ConversationRow.id.in_(list(conversation_ids))
        )
        with self._database.reading() as session:
            return {row.id: row.last_number for row in session.execute(query)}

    def remove(self, conversation_id: str, now: datetime) -> bool:
        """Deletes all of a conversation here, and notes that Rasa has to follow."""
        with self._database.writing() as session:
            conversation = locked(session, conversation_id)
            if conversation is None:
                return False
            session.delete(conversation)
            session.add(DeletionRow(conversation_id=conversation_id, asked_at=now, retry_at=now))
            return True

    def idle(self, since: datetime, limit: int = 100) -> list[str]:
        """Conversations in which no carer has said anything since this moment."""
        query = select(ConversationRow.id).where(ConversationRow.active_at < since).limit(limit)
        with self._database.reading() as session:
            return list(session.scalars(query))


def hashed(token: str) -> str:
    """The tokens are 256 random bits, so a plain hash can't be turned back."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def locked(session: Session, conversation_id: str) -> ConversationRow | None:
    """The conversation, ours until the transaction ends: numbers are given out one at a time, so
    that who reads on from a number never misses one that was committed late."""
    return session.get(ConversationRow, conversation_id, with_for_update=True)


def say(
    session: Session,
    conversation: ConversationRow,
    reply: Reply,
    now: datetime,
    *,
    in_reply_to: int | None = None,
) -> MessageRow:
    """Puts one more message in a locked conversation."""
    conversation.last_number += 1
    image = reply.image
    if wants_gone(reply.picture):
        forget(session, conversation.id)
    elif reply.picture is not None:
        message = f"{conversation.id}:{conversation.last_number}"
        image = keep(session, conversation.id, message, reply.picture) or image
    row = MessageRow(
        conversation_id=conversation.id,
        number=conversation.last_number,
        at=now,
        sender=reply.sender,
        text=reply.text,
        quick_replies=[offer.model_dump() for offer in reply.quick_replies],
        cards=[card.model_dump() for card in reply.cards],
        image=image.model_dump() if image else None,
        handoff=reply.handoff,
        in_reply_to=in_reply_to,
        attempts=0,
        refusals=0,
        outage_told=False,
    )
    session.add(row)
    return row


def as_message(row: MessageRow) -> Message:
    return Message(
        id=message_id(row.number),
        at=row.at,
        sender=row.sender,
        text=row.text,
        quick_replies=[QuickReply(**offer) for offer in row.quick_replies],
        cards=[Card(**card) for card in row.cards],
        image=Image(**row.image) if row.image else None,
    )


def _raise_alarm(
    session: Session,
    conversation: ConversationRow,
    message: MessageRow,
    danger: Danger,
    now: datetime,
) -> None:
    again = session.scalars(
        select(AlarmRow.number)
        .where(AlarmRow.conversation_id == conversation.id, AlarmRow.kind == danger.kind)
        .where(AlarmRow.tier == danger.tier, AlarmRow.at > now - SAME_DANGER)
        .limit(1)
    ).first()
    session.add(
        AlarmRow(
            conversation_id=conversation.id,
            number=message.number,
            at=now,
            kind=danger.kind,
            tier=danger.tier,
        )
    )
    newest_first = session.scalars(
        select(MessageRow.text)
        .where(MessageRow.conversation_id == conversation.id, MessageRow.sender == CARER)
        .where(MessageRow.payload.is_(None))
        .order_by(MessageRow.number.desc())
        .limit(SAID_BEFORE)
    )
    said = list(newest_first)[::-1]
    for reply in danger.answer(said, conversation.audience, again is not None):
        say(session, conversation, reply, now, in_reply_to=message.number)


def _by_client_id(session: Session, conversation_id: str, client_id: str) -> MessageRow | None:
    return session.scalars(
        select(MessageRow).where(
            MessageRow.conversation_id == conversation_id, MessageRow.client_id == client_id
        )
    ).one_or_none()
