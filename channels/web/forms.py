"""What the web chat may be sent and what it sends back; FastAPI makes the interface page of it."""

from typing import Annotated, Any, Literal
from uuid import UUID

from pydantic import BeforeValidator, Field

from channels.message import Message, Part
from channels.typed import kept


def _typed(value: Any) -> Any:
    return kept(value) if isinstance(value, str) else value


def _named(value: Any) -> Any:
    return (_typed(value).strip() or None) if isinstance(value, str) else value


Typed = Annotated[str, BeforeValidator(_typed)]


class NewConversation(Part):
    """What the site where the chat stands knows; nothing about the carer."""

    gemeente: Annotated[Annotated[str, Field(max_length=80)] | None, BeforeValidator(_named)] = None
    audience: Literal["young"] | None = None


class NewMessage(Part):
    """Something typed (`text`) or a quick reply that was chosen (`payload`)."""

    client_id: UUID = Field(description="made by the sender; the same id again is the same message")
    text: Typed | None = Field(default=None, description="at most 4,000 characters")
    payload: Typed | None = Field(default=None, max_length=1000)


class Begun(Part):
    """A new conversation. The token opens it and can't be had again."""

    id: str
    token: str
    messages: list[Message]


class Messages(Part):
    messages: list[Message]


class Fault(Part):
    """What went wrong, in plain Dutch."""

    detail: str
