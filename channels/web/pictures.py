"""Pictures of a conversation, at an address that is found only in it."""

import asyncio
from typing import Any

from fastapi import APIRouter, Depends, Response

from channels.errors import Problem
from channels.png import png
from channels.web.entry import RoomOf, enters
from channels.web.forms import Fault

SVG, PNG = "image/svg+xml", "image/png"
# It needs nothing from anywhere, and after a talk is wiped no browser should still have it.
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
    "Cache-Control": "private, no-store",
}
_FAULTS: dict[int | str, dict[str, Any]] = {status: {"model": Fault} for status in (404, 429)}

router = APIRouter(
    prefix="/beeld",
    tags=["beeld"],
    dependencies=[Depends(enters)],
    default_response_class=Response,
    responses=_FAULTS,
)


@router.get("/{picture_id}.svg", responses={200: {"content": {SVG: {}}}})
async def as_svg(room: RoomOf, picture_id: str) -> Response:
    """The picture of a message, as its `image` names it."""
    return Response(await _svg(room, picture_id), media_type=SVG, headers=HEADERS)


@router.get("/{picture_id}.png", responses={200: {"content": {PNG: {}}}})
async def as_png(room: RoomOf, picture_id: str) -> Response:
    """The same, 640 pixels wide, for what can't show an SVG."""
    drawn = await asyncio.to_thread(png, await _svg(room, picture_id))
    return Response(drawn, media_type=PNG, headers=HEADERS)


async def _svg(room: RoomOf, picture_id: str) -> str:
    svg = await room.pictures.svg(picture_id)
    if svg is None:
        raise Problem(404, "beeld")
    return svg
