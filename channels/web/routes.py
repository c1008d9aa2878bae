"""The web chat's HTTP interface; a contract that the widget and others rely on."""

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Header, Response
from sse_starlette import EventSourceResponse

from channels.errors import Problem
from channels.health import State
from channels.message import Inbound, message_number
from channels.web.entry import Known, RoomOf, begins, enters
from channels.web.events import stream
from channels.web.forms import Begun, Fault, Messages, NewConversation, NewMessage

MOST_CHARACTERS = 4000

_FAULTS: dict[int | str, dict[str, Any]] = {
    status: {"model": Fault} for status in (404, 413, 422, 429)
}
router = APIRouter(prefix="/api/v1/conversations", tags=["gesprek"], dependencies=[Depends(enters)])
health = APIRouter(tags=["toestand"])


@health.get("/health")
async def look(room: RoomOf) -> State:
    """Whether the parts are well. Always 200: the chat itself answers."""
    return await room.health.look()


@router.post("", status_code=201, dependencies=[Depends(begins)], responses=_FAULTS)
async def begin(room: RoomOf, wanted: NewConversation | None = None) -> Begun:
    """Begins a conversation. The greeting says that this is a computer."""
    wanted = wanted or NewConversation()
    conversation, token, messages = await room.conversations.begin(
        "web", audience=wanted.audience, gemeente=wanted.gemeente
    )
    return Begun(id=conversation.id, token=token, messages=messages)


@router.post("/{conversation_id}/messages", responses=_FAULTS)
async def send(room: RoomOf, conversation: Known, new: NewMessage) -> Messages:
    """Sends a message and waits for what is said in reply, nine seconds at most.

    When that is the word that the answer is late, the answer itself follows as an event.
    """
    client_id = str(new.client_id)
    if (new.text is None) == (new.payload is None):
        raise Problem(422, "tekst_of_keuze")
    if new.text is not None:
        if len(new.text) > MOST_CHARACTERS:
            raise Problem(413, "te_lang")
        if not new.text.strip():
            raise Problem(422, "leeg")
    await room.flood.message(conversation.id, client_id)
    if new.payload is not None:
        inbound = await room.conversations.choice(conversation, client_id, new.payload)
    else:
        inbound = Inbound(client_id=client_id, text=new.text or "")
    return Messages(messages=await room.conversations.receive(conversation, inbound))


@router.get("/{conversation_id}/messages", responses=_FAULTS)
async def read(room: RoomOf, conversation: Known, after: str | None = None) -> Messages:
    """The messages after this one, or all, oldest first."""
    number = 0 if after is None else message_number(after)
    return Messages(messages=await room.conversations.messages(conversation.id, number))


@router.get("/{conversation_id}/events", responses=_FAULTS)
async def events(
    room: RoomOf,
    conversation: Known,
    last_event_id: Annotated[str | None, Header()] = None,
) -> EventSourceResponse:
    """Server-sent events, one a message, from the beginning or after `Last-Event-ID`.

    Each has the message's id and, as data, the Message. The stream ends when the conversation is
    deleted.
    """
    number = message_number(last_event_id) if last_event_id else 0
    return stream(room.conversations, room.delivery, conversation.id, number)


@router.delete("/{conversation_id}", status_code=204, responses={404: {"model": Fault}})
async def forget(room: RoomOf, conversation: Known) -> Response:
    """Deletes the conversation and all that was made of it, in Rasa too."""
    await room.conversations.forget(conversation.id)
    return Response(status_code=204)
