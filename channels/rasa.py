"""Asks the bot. Rasa is known here only by its HTTP interface.

What Rasa is sent and what it answers stands in docs/afspraken-kamers.md. An answer with nothing in
it is a failure: Rasa says 200 and [] when the action server is down or an action broke.
"""

from collections.abc import Iterable
from typing import Any, TypeVar

import httpx
import structlog
from pydantic import ValidationError

from channels.errors import BotSilent, BotUnreachable
from channels.message import Card, Image, Part, QuickReply, Reply
from channels.store import Conversation
from channels.turns import Turn
from channels.typed import for_rasa

log = structlog.get_logger()

GREETING = "/praten_beginnen"
NO_DANGER = "/crisis_lijkt_erop"
Item = dict[str, Any]
P = TypeVar("P", bound=Part)


class Rasa:
    """The bot, as a conversation partner."""

    def __init__(self, http: httpx.AsyncClient) -> None:
        """`http` has Rasa's address as its base."""
        self._http = http

    async def greet(self, conversation: Conversation) -> list[Reply]:
        """What the bot opens with. Raises BotError."""
        return await self._say(conversation, GREETING, message=f"{conversation.id}:0", danger=None)

    async def ask(self, turn: Turn) -> list[Reply]:
        """The bot's answer to a carer's message. Raises BotError.

        What was typed can never be taken for a command; a chosen quick reply is one.
        """
        said = turn.payload if turn.payload is not None else for_rasa(turn.text)
        if said == NO_DANGER and turn.danger and (unseen := turn.danger.get("tekst")):
            # It was none after all: then what was written is an ordinary message.
            return await self._say(
                turn.conversation,
                for_rasa(str(unseen)),
                message=turn.message,
                danger=turn.danger | {"afgewezen": True},
            )
        return await self._say(turn.conversation, said, message=turn.message, danger=turn.danger)

    async def begin_session(self, conversation_id: str) -> bool:
        """Begins a new session in Rasa with the slots carried over, so that talks stay quick.

        Not in the middle of a form: returns False then, or when Rasa has no memory of the talk.
        Rasa reads only the newest session for each message. Its own way, the message
        `/session_start`, copies every setting of a slot ever made into each new session, so that
        sessions only grow; here each slot goes along once.
        Raises BotError.
        """
        memory = await self._memory(conversation_id)
        if not memory or (memory.get("active_loop") or {}).get("name"):
            return False
        slots = [
            {"event": "slot", "name": name, "value": value}
            for name, value in memory.get("slots", {}).items()
            if value is not None
        ]
        await self._post(
            f"/conversations/{conversation_id}/tracker/events",
            [
                {"event": "action", "name": "action_session_start"},
                {"event": "session_started"},
                *slots,
                {"event": "action", "name": "action_listen"},
            ],
        )
        return True

    async def _say(
        self,
        conversation: Conversation,
        text: str,
        *,
        message: str,
        danger: dict[str, str | bool] | None,
    ) -> list[Reply]:
        items = await self._post(
            "/webhooks/rest/webhook",
            {
                "sender": conversation.id,
                "message": text,
                "metadata": {
                    "kanaal": conversation.channel,
                    "audience": conversation.audience,
                    "gemeente": conversation.gemeente,
                    "bericht": message,
                    "gevaar": danger,
                },
            },
        )
        replies = replies_from(items if isinstance(items, list) else [])
        if not replies:
            raise BotSilent
        return replies

    async def _memory(self, conversation_id: str) -> dict[str, Any]:
        """Slots and active form of the newest session; empty when Rasa has no memory of the talk.

        Rasa's `predict` is the one call that reads just the newest session: `GET …/tracker` reads
        all of them, which takes longer the longer a talk goes on.
        """
        answer = await self._post(f"/conversations/{conversation_id}/predict", {}, missing={})
        memory = answer.get("tracker") if isinstance(answer, dict) else None
        return memory if isinstance(memory, dict) else {}

    async def _post(self, path: str, content: Any, *, missing: Any = None) -> Any:
        try:
            answer = await self._http.post(path, json=content)
            if answer.status_code == httpx.codes.NOT_FOUND and missing is not None:
                return missing
            return answer.raise_for_status().json()
        except (httpx.HTTPError, ValueError) as error:
            raise BotUnreachable(type(error).__name__) from error


def replies_told(events: Iterable[Item]) -> list[Reply]:
    """The same replies, from the events of Rasa's tracker."""
    told = (event for event in events if event.get("event") == "bot")
    return replies_from(item for event in told for item in _items_of(event))


def replies_from(items: Iterable[Item]) -> list[Reply]:
    """One reply for each item with text; cards and pictures join the text before them."""
    replies: list[Reply] = []
    for item in items:
        text = item.get("text")
        if isinstance(text, str) and text.strip():
            buttons = [_read(QuickReply, button) for button in item.get("buttons") or []]
            offers = tuple(button for button in buttons if button)
            replies.append(Reply(text=text, quick_replies=offers))
        extra = _extra(item)
        if not extra:
            continue
        if not replies:
            replies.append(Reply(text=""))
        replies[-1] = replies[-1].model_copy(
            update=extra | {"cards": (*replies[-1].cards, *extra.get("cards", ()))}
        )
    return [_readable(reply) for reply in replies if reply.text or reply.cards or reply.handoff]


def _extra(item: Item) -> dict[str, Any]:
    """Cards, pictures and handoff of an item, as fields of a Reply."""
    custom = item["custom"] if isinstance(item.get("custom"), dict) else {}
    extra: dict[str, Any] = {}
    if cards := tuple(card for raw in custom.get("cards") or [] if (card := _read(Card, raw))):
        extra["cards"] = cards
    if (url := item.get("image")) and (
        image := _read(Image, {"url": url, "alt": custom.get("image_alt", "")})
    ):
        extra["image"] = image
    if (picture := custom.get("beeld")) is not None:
        extra["picture"] = picture
    if isinstance(custom.get("overdracht"), dict):
        extra["handoff"] = custom["overdracht"]
    return extra


def _read(kind: type[P], raw: Any) -> P | None:
    """A part of an answer, or None when the bot made it wrong: the text still reaches the carer."""
    try:
        return kind.model_validate(raw)
    except ValidationError as error:
        log.error("the bot made a part wrong", part=kind.__name__, fields=_fields(error))
        return None


def _fields(error: ValidationError) -> list[str]:
    return [".".join(map(str, fault["loc"])) for fault in error.errors(include_input=False)]


def _readable(reply: Reply) -> Reply:
    """Text must make sense alone; cards that came without any are read out."""
    if reply.text.strip():
        return reply
    lines = [": ".join(filter(None, (card.title, card.phone or card.text))) for card in reply.cards]
    return reply.model_copy(update={"text": "\n".join(lines)})


def _items_of(event: Item) -> list[Item]:
    """The items that Rasa's REST channel made of this event of its tracker.

    As rasa/core/channels/channel.py does it: `OutputChannel.send_response`.
    """
    data = event.get("data") or {}
    text, buttons = event.get("text"), data.get("quick_replies") or data.get("buttons")
    items: list[Item] = []
    if buttons:
        items.append({"text": text, "buttons": buttons})
    elif text:
        items.extend({"text": part} for part in text.strip().split("\n\n"))
    if data.get("custom"):
        items.append({"custom": data["custom"]})
    if data.get("image"):
        items.append({"image": data["image"]})
    return items
