"""Who answers which message, and when: a conversation is handled by one worker at a time, in order.

A worker claims a conversation for a short while, and keeps the claim by showing life (`renew`).
When it dies, the claim runs out and another worker takes over. What a worker stores, it stores
only if the claim is still its own, so an answer is never stored twice. All methods block: call
them through `Database.run`.
"""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, or_, select, update
from sqlalchemy.orm import Session, aliased

from channels.database import Database
from channels.message import Reply
from channels.models import AlarmRow, ConversationRow, MessageRow
from channels.store import BOT, CARER, OPEN, Conversation, locked, say

UNSEEN = 5  # messages with danger in a row that Rasa is told of afterwards


@dataclass(frozen=True, slots=True)
class Turn:
    """One message of a carer that is ours to answer."""

    conversation: Conversation
    number: int
    text: str
    payload: str | None
    attempts: int
    """1 for the first time; more means that Rasa may have seen the message before."""
    refusals: int
    turns: int
    """Turns since Rasa's session began."""
    claim: str
    danger: dict[str, str | bool] | None = None
    """The newest alarm of this conversation: kind, tier, whether it was the message before, and
    then what was written there: Rasa has not seen that."""

    @property
    def message(self) -> str:
        """How this message is known to Rasa."""
        return f"{self.conversation.id}:{self.number}"


class Turns:
    """The open messages and the claims on them."""

    def __init__(self, database: Database, lease: float) -> None:
        self._database = database
        self._lease = timedelta(seconds=lease)

    def claim(self, conversation_id: str, now: datetime) -> Turn | None:
        """The oldest open message; None when there is none, or when it is not ours or not due."""
        with self._database.writing() as session:
            conversation = locked(session, conversation_id)
            if conversation is None:
                return None
            if conversation.claimed_until is not None and conversation.claimed_until > now:
                return None
            message = _oldest_open(session, conversation_id)
            if message is None or (message.retry_at is not None and message.retry_at > now):
                return None
            if conversation.mode != BOT:  # a consultant has taken over, and reads it all
                session.execute(
                    update(MessageRow)
                    .where(MessageRow.conversation_id == conversation_id, *OPEN)
                    .values(handled_at=now)
                )
                return None
            conversation.claimed_by = claim = secrets.token_hex(8)
            conversation.claimed_until = now + self._lease
            message.attempts += 1
            return Turn(
                conversation=Conversation.of(conversation),
                number=message.number,
                text=message.text,
                payload=message.payload,
                attempts=message.attempts,
                refusals=message.refusals,
                turns=conversation.turns,
                claim=claim,
                danger=_danger_before(session, conversation_id, message.number),
            )

    def renew(self, turn: Turn, now: datetime) -> bool:
        """Keeps the claim; False when it is lost, or the conversation was deleted."""
        with self._database.writing() as session:
            conversation = self._claimed(session, turn)
            if conversation is None:
                return False
            conversation.claimed_until = now + self._lease
            return True

    def finish(self, turn: Turn, replies: Sequence[Reply], now: datetime, *, turns: int) -> bool:
        """Stores the answer and gives the conversation free, all at once.

        `turns`: how many Rasa's session now has. Returns False, and stores nothing, when the
        claim is lost.
        """
        with self._database.writing() as session:
            conversation = self._claimed(session, turn)
            message = session.get(MessageRow, (turn.conversation.id, turn.number))
            if conversation is None or message is None:
                return False
            message.handled_at = now
            for reply in replies:
                say(session, conversation, reply, now, in_reply_to=turn.number)
            conversation.turns = turns
            conversation.claimed_by = conversation.claimed_until = None
            return True

    def fail(self, turn: Turn, retry_at: datetime, *, refused: bool) -> None:
        """Leaves the message open for a later try."""
        with self._database.writing() as session:
            conversation = self._claimed(session, turn)
            message = session.get(MessageRow, (turn.conversation.id, turn.number))
            if conversation is None or message is None:
                return
            message.retry_at = retry_at
            message.refusals += refused
            conversation.claimed_by = conversation.claimed_until = None

    def due(self, now: datetime, limit: int = 100) -> list[str]:
        """Conversations whose oldest open message waits for a worker, longest waiting first."""
        other = aliased(MessageRow)
        oldest = (
            select(func.min(other.number))
            .where(other.conversation_id == MessageRow.conversation_id)
            .where(other.sender == CARER, other.handled_at.is_(None))
            .scalar_subquery()
        )
        query = (
            select(MessageRow.conversation_id)
            .join(ConversationRow, ConversationRow.id == MessageRow.conversation_id)
            .where(*OPEN, MessageRow.number == oldest)
            .where(or_(MessageRow.retry_at.is_(None), MessageRow.retry_at <= now))
            .where(
                or_(ConversationRow.claimed_until.is_(None), ConversationRow.claimed_until <= now)
            )
            .order_by(MessageRow.at)
            .limit(limit)
        )
        with self._database.reading() as session:
            return list(session.scalars(query))

    @staticmethod
    def _claimed(session: Session, turn: Turn) -> ConversationRow | None:
        conversation = locked(session, turn.conversation.id)
        return conversation if conversation and conversation.claimed_by == turn.claim else None


def _danger_before(
    session: Session, conversation_id: str, number: int
) -> dict[str, str | bool] | None:
    alarm = session.scalars(
        select(AlarmRow)
        .where(AlarmRow.conversation_id == conversation_id, AlarmRow.number < number)
        .order_by(AlarmRow.number.desc())
        .limit(1)
    ).first()
    if alarm is None:
        return None
    unseen: list[str] = []
    earlier = session.execute(
        select(MessageRow.text, AlarmRow.number)
        .outerjoin(
            AlarmRow,
            (AlarmRow.conversation_id == MessageRow.conversation_id)
            & (AlarmRow.number == MessageRow.number),
        )
        .where(MessageRow.conversation_id == conversation_id, MessageRow.sender == CARER)
        .where(MessageRow.number < number)
        .order_by(MessageRow.number.desc())
        .limit(UNSEEN)
    )
    for text, alarmed in earlier:
        if alarmed is None:
            break
        unseen.append(text)
    told: dict[str, str | bool] = {"soort": alarm.kind, "trap": alarm.tier, "net": bool(unseen)}
    return told | {"tekst": "\n".join(reversed(unseen))} if unseen else told


def _oldest_open(session: Session, conversation_id: str) -> MessageRow | None:
    return session.scalars(
        select(MessageRow)
        .where(MessageRow.conversation_id == conversation_id, *OPEN)
        .order_by(MessageRow.number)
        .limit(1)
    ).first()
