"""The stream of a conversation: every message once, in order, from wherever the reader was."""

from collections.abc import AsyncIterator

import anyio
from sse_starlette import EventSourceResponse, ServerSentEvent

from channels.conversation import Conversations
from channels.delivery import Delivery
from channels.errors import Problem
from channels.message import message_number

HEARTBEAT = 15  # seconds; below the half minute after which proxies close what is silent
MOST_STREAMS = 10  # of one conversation in one process
LOOK_UP = 1.0  # seconds between looks whether the server is closing


def stream(
    conversations: Conversations, delivery: Delivery, conversation_id: str, after: int
) -> EventSourceResponse:
    """Messages with higher numbers than `after`, those that exist and those to come.

    Raises:
        Problem: this conversation is being read in too many places.
    """
    if delivery.streams(conversation_id) >= MOST_STREAMS:
        raise Problem(429, "te_veel_vensters", retry_after=HEARTBEAT)
    closing = anyio.Event()
    return EventSourceResponse(
        _events(conversations, delivery, conversation_id, after, closing),
        ping=HEARTBEAT,
        ping_message_factory=lambda: ServerSentEvent(comment="hartslag"),
        sep="\n",
        shutdown_event=closing,
        shutdown_grace_period=2 * LOOK_UP,
    )


async def _events(
    conversations: Conversations,
    delivery: Delivery,
    conversation_id: str,
    after: int,
    closing: anyio.Event,
) -> AsyncIterator[ServerSentEvent]:
    with delivery.listen(conversation_id, stream=True) as listener:
        while not listener.gone:
            for message in await conversations.messages(conversation_id, after):
                after = message_number(message.id)
                yield ServerSentEvent(
                    id=message.id, event="message", data=message.model_dump_json()
                )
            while not await listener.changed(LOOK_UP):
                if closing.is_set():  # the reader goes on where it was, at the next start
                    return
