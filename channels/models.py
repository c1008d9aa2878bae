"""The tables of this room; every change to them is a migration in migrations/."""

from datetime import UTC, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    DateTime,
    Dialect,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    MetaData,
    String,
    Text,
    TypeDecorator,
    UniqueConstraint,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class UtcDateTime(TypeDecorator[datetime]):
    """A moment in UTC; SQLite forgets the zone, so it is put back."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value.astimezone(UTC) if value else None

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value.replace(tzinfo=UTC) if value and value.tzinfo is None else value


class Base(DeclarativeBase):
    """Names of constraints are fixed, so that migrations can name them on both databases."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class ConversationRow(Base):
    """One talk of one carer. No name, no address, no fingerprint: only what is said in it."""

    __tablename__ = "gesprek_conversations"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    token_hash: Mapped[str | None] = mapped_column(String(64), unique=True)
    channel: Mapped[str] = mapped_column(String(16))
    mode: Mapped[str] = mapped_column(String(16))
    audience: Mapped[str | None] = mapped_column(String(16))
    gemeente: Mapped[str | None] = mapped_column(String(80))
    started_at: Mapped[datetime] = mapped_column(UtcDateTime)
    active_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    last_number: Mapped[int]
    """Number of the newest message; raised under the row's lock, so numbers commit in order."""
    turns: Mapped[int]
    """Turns since Rasa's session began (session.py)."""
    claimed_by: Mapped[str | None] = mapped_column(String(32))
    claimed_until: Mapped[datetime | None] = mapped_column(UtcDateTime)


class MessageRow(Base):
    """One message. A carer's message is also the inbox: open until `handled_at` is set."""

    __tablename__ = "gesprek_messages"
    __table_args__ = (
        UniqueConstraint("conversation_id", "client_id"),
        Index(
            "ix_gesprek_messages_open",
            "conversation_id",
            "number",
            sqlite_where=text("sender = 'carer' AND handled_at IS NULL"),
            postgresql_where=text("sender = 'carer' AND handled_at IS NULL"),
        ),
    )

    conversation_id: Mapped[str] = mapped_column(
        ForeignKey(ConversationRow.id, ondelete="CASCADE"), primary_key=True
    )
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    sender: Mapped[str] = mapped_column(String(16))
    text: Mapped[str] = mapped_column(Text)
    quick_replies: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    cards: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    image: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    handoff: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    in_reply_to: Mapped[int | None]

    client_id: Mapped[str | None] = mapped_column(String(64))
    payload: Mapped[str | None] = mapped_column(Text)
    handled_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    attempts: Mapped[int] = mapped_column(default=0)
    """Times that Rasa was, or may have been, asked."""
    refusals: Mapped[int] = mapped_column(default=0)
    """Times that Rasa gave nothing although all its parts were well."""
    retry_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    outage_told: Mapped[bool] = mapped_column(default=False)


class AlarmRow(Base):
    """Danger that was noticed in a message: that it was, of which kind and how clear; no words."""

    __tablename__ = "gesprek_alarms"
    __table_args__ = (
        ForeignKeyConstraint(
            ["conversation_id", "number"],
            [MessageRow.conversation_id, MessageRow.number],
            ondelete="CASCADE",
        ),
    )

    conversation_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(UtcDateTime)
    kind: Mapped[str] = mapped_column(String(16))
    tier: Mapped[str] = mapped_column(String(16))


class PictureRow(Base):
    """A picture that a message shows; `id` is the unguessable part of its address."""

    __tablename__ = "gesprek_pictures"

    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    conversation_id: Mapped[str] = mapped_column(
        ForeignKey(ConversationRow.id, ondelete="CASCADE"), index=True
    )
    svg: Mapped[str] = mapped_column(Text)


class DeletionRow(Base):
    """A deleted conversation of which Rasa's tracker may still exist; holds the id only."""

    __tablename__ = "gesprek_deletions"

    conversation_id: Mapped[str] = mapped_column(String(32), primary_key=True)
    asked_at: Mapped[datetime] = mapped_column(UtcDateTime)
    retry_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    attempts: Mapped[int] = mapped_column(default=0)
