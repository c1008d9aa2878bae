"""The stream of a conversation: every message once, in order, from wherever the reader was."""

from collections.abc import AsyncIterator

from sse_starlette import EventSourceResponse, ServerSentEvent

from channels.conversation import Conversations
from channels.delivery import Delivery
from channels.errors import Problem
from channels.store import message_number

HEARTBEAT = 15  # seconds; below the half minute after which proxies close what is silent
MOST_STREAMS = 10  # of one conversation in one process


def stream(
    conversations: Conversations, delivery: Delivery, conversation_id: str, after: int
) -> EventSourceResponse:
    """Messages with higher numbers than `after`, those that exist and those to come.

    Raises:
        Problem: this conversation is being read in too many places.
    """
    if delivery.streams(conversation_id) >= MOST_STREAMS:
        raise Problem(429, "te_veel_vensters", retry_after=HEARTBEAT)
    return EventSourceResponse(
        _events(conversations, delivery, conversation_id, after),
        ping=HEARTBEAT,
        ping_message_factory=lambda: ServerSentEvent(comment="hartslag"),
        sep="\n",
    )


async def _events(
    conversations: Conversations, delivery: Delivery, conversation_id: str, after: int
) -> AsyncIterator[ServerSentEvent]:
    with delivery.listen(conversation_id, stream=True) as listener:
        while not listener.gone:
            for message in await conversations.messages(conversation_id, after):
                after = message_number(message.id)
                yield ServerSentEvent(
                    id=message.id, event="message", data=message.model_dump_json()
                )
            await listener.changed()
