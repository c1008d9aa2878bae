"""Pictures of a result: drawn by knowledge.checks, kept with the conversation, shown by address.

An action says which picture it wants (`custom: {"beeld": …}`, docs/afspraken-kamers.md). It is
drawn once, when its message is stored, so that it stays as it was when a check changes. Addresses
end up in logs and histories, so that of a picture is random and says nothing; who has it may look,
since a browser sends no token along for a picture.
"""

import re
import secrets
from datetime import date
from typing import Annotated, Any, Literal

import structlog
from pydantic import Field, TypeAdapter
from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from channels.database import Database
from channels.message import Image, Part
from channels.models import MessageRow, PictureRow
from knowledge.checks import Beeld, Check, checks, history, picture, read_uitslag

log = structlog.get_logger()

_ID = re.compile(r"[\w-]{32}", re.ASCII)  # 192 random bits


class _Result(Part):
    soort: Literal["uitslag"]
    uitslag: dict[str, Any]
    u: bool = False

    def draw(self) -> Beeld:
        check = _check(self.uitslag)
        return picture(check, read_uitslag(check, self.uitslag), u=self.u)


class _Moment(Part):
    datum: date
    uitslag: dict[str, Any]


class _Line(Part):
    soort: Literal["verloop"]
    uitslagen: list[_Moment] = Field(min_length=1)
    u: bool = False

    def draw(self) -> Beeld:
        check = _check(self.uitslagen[-1].uitslag)
        results = [(one.datum, read_uitslag(check, one.uitslag)) for one in self.uitslagen]
        line = history(check, results, u=self.u)
        if line is None:
            raise ValueError("no number in any of these results")
        return line


_Wanted = Annotated[_Result | _Line, Field(discriminator="soort")]
_WANTED: TypeAdapter[_Result | _Line] = TypeAdapter(_Wanted)


def draw(wanted: object) -> Beeld:
    """Raises ValueError for what is no such picture or no result of a check as it is now, and
    whatever else comes of an answer that was made wrong."""
    return _WANTED.validate_python(wanted).draw()


def keep(session: Session, conversation_id: str, message: str, wanted: object) -> Image | None:
    """Draws a picture and keeps it in this transaction; None when it can't be drawn.

    Whatever is wrong with it, the text of its message must still reach the carer. What exactly is
    wrong may repeat an answer, so only its kind is logged.
    """
    try:
        drawn = draw(wanted)
    except Exception as error:
        log.error("picture not drawn", message=message, why=type(error).__name__)
        return None
    row = PictureRow(id=secrets.token_urlsafe(24), conversation_id=conversation_id, svg=drawn.svg)
    session.add(row)
    return Image(url=f"/beeld/{row.id}.svg", alt=drawn.alt)


def wants_gone(wanted: object) -> bool:
    """Does an action ask that the pictures of this conversation are deleted?"""
    return wanted == {"soort": "weg"}


def forget(session: Session, conversation_id: str) -> None:
    """Deletes the pictures of a conversation; its messages keep their text."""
    mine = PictureRow.conversation_id == conversation_id
    addresses = {f"/beeld/{one}.svg" for one in session.scalars(select(PictureRow.id).where(mine))}
    shown = select(MessageRow).where(
        MessageRow.conversation_id == conversation_id, MessageRow.image.is_not(None)
    )
    for message in session.scalars(shown):
        if message.image and message.image.get("url") in addresses:
            message.image = None
    session.execute(delete(PictureRow).where(mine))


class Pictures:
    """The pictures that were kept."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def svg(self, picture_id: str) -> str | None:
        """None when there is none, or its conversation was deleted."""
        if not _ID.fullmatch(picture_id):
            return None
        return await self._database.run(self._read, picture_id)

    def _read(self, picture_id: str) -> str | None:
        with self._database.reading() as session:
            row = session.get(PictureRow, picture_id)
            return row.svg if row else None


def _check(uitslag: dict[str, Any]) -> Check:
    """Raises KeyError when there is no such check (any more)."""
    return checks()[uitslag["check"]]
