"""Who may come in: the checks that the web chat's routes ask for."""

from typing import Annotated, cast

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from channels.errors import unknown
from channels.room import Room
from channels.store import Conversation

_bearer = HTTPBearer(auto_error=False, description="the token that the conversation began with")


def _room(request: Request) -> Room:
    return cast(Room, request.app.state.room)


RoomOf = Annotated[Room, Depends(_room)]


async def enters(request: Request, room: RoomOf) -> None:
    """Raises Problem 429 for an address that sends too much."""
    await room.flood.request(request.client.host if request.client else None)


async def begins(request: Request, room: RoomOf) -> None:
    """Raises Problem 429 for an address that begins too many conversations."""
    await room.flood.conversation(request.client.host if request.client else None)


async def known(
    conversation_id: str,
    room: RoomOf,
    credentials: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)],
) -> Conversation:
    """The conversation, for who holds its token. Raises Problem 404 for everyone else alike."""
    token = credentials.credentials if credentials else ""
    conversation = await room.conversations.known(conversation_id, token)
    if conversation is None:
        raise unknown()
    return conversation


Known = Annotated[Conversation, Depends(known)]
