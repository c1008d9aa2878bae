"""The one shape every door speaks: what came in, what the bot says, what the carer sees."""

import re
from datetime import datetime
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator

from channels.errors import Problem

Sender = Literal["carer", "bot", "consultant", "system"]


class Part(BaseModel):
    """Base: unchangeable, and an error about it never repeats what people wrote."""

    model_config = ConfigDict(frozen=True, hide_input_in_errors=True)


_WEB = re.compile(r"https?://|/(?![/\\])", re.IGNORECASE)


def _is_web(address: str) -> bool:
    """Whether a browser may follow this: a web address, or a path on our own site."""
    return _WEB.match(address) is not None


class QuickReply(Part):
    """A button under a message; `payload` comes back when it is chosen."""

    title: str
    payload: str


class Card(Part):
    """One place where help can be had, with where the facts come from."""

    model_config = ConfigDict(coerce_numbers_to_str=True)  # a number such as 113, not quoted

    title: str
    text: str | None = None
    phone: str | None = None
    phone_cost: str | None = None
    open: str | None = None
    url: str | None = None
    source: str | None = None
    source_url: str | None = None
    checked_on: str | None = Field(default=None, description="day on which the facts were checked")
    may_have_changed: bool = False
    note: str | None = None

    @field_validator("url", "source_url")
    @classmethod
    def _safe(cls, value: str | None) -> str | None:
        return value if value and _is_web(value) else None


class Image(Part):
    """A picture, with the words for who does not see it."""

    url: str
    alt: str = ""

    @field_validator("url")
    @classmethod
    def _safe(cls, value: str) -> str:
        if not _is_web(value):
            raise ValueError("no web address")
        return value


class Reply(Part):
    """What is said to a carer, before it is stored and a channel dresses it."""

    text: str
    quick_replies: tuple[QuickReply, ...] = ()
    cards: tuple[Card, ...] = ()
    image: Image | None = None
    picture: Any = None
    """What an action asks to have drawn (`custom: {"beeld": …}`); pictures.py makes it `image`."""
    sender: Sender = "bot"
    handoff: dict[str, Any] | None = None
    """What an action asks of the consultants (`custom: {"overdracht": …}`); not for the carer."""


class Message(Part):
    """One message of a conversation as the carer sees it; `text` alone makes sense."""

    id: str = Field(description="rises within its conversation", examples=["00000004"])
    at: datetime = Field(description="UTC")
    sender: Sender
    text: str
    quick_replies: list[QuickReply]
    cards: list[Card]
    image: Image | None


class Inbound(Part):
    """What a carer sends, whichever the door."""

    client_id: str
    """The sender's own id for it: the same id again is the same message."""
    text: str
    payload: str | None = None
    """Set when a quick reply was chosen; `text` is then its title."""


def message_id(number: int) -> str:
    """Message ids sort as text, too."""
    return f"{number:08}"


def message_number(identifier: str) -> int:
    """The number in a message id.

    Raises:
        Problem: this is no message id.
    """
    if not (identifier.isascii() and identifier.isdigit() and len(identifier) <= 9):
        raise Problem(422, "bericht_id")
    return int(identifier)
