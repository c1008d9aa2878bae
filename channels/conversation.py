"""The way of a message; read this first.

    a door (web/routes.py)    checks who sends it, makes an Inbound
      receive()               looks for danger (alarm.py), and stores it; the same client id is the
                              same message; with danger in it the help line stands beside it at once
      _work()                 claims the conversation: one worker at a time, in order (turns.py)
        _answer()             asks Rasa (rasa.py), or recalls what it said before (tracker.py)
        finish()              stores the answer and closes the message in one transaction
      answer()                the door waits for that; after `patience` seconds it gets the help
                              lines instead, and the answer follows through the events

Wherever this is cut off, the message stays open in the database. `take_up()`, called at start and
every second, goes on with it. What is stored is stored once: a worker that lost its claim stores
nothing.
"""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Literal

import structlog
from sqlalchemy.exc import SQLAlchemyError

from channels.alarm import Alarms
from channels.database import Database
from channels.delivery import Delivery
from channels.errors import BotError, BotSilent, Problem
from channels.forgetting import Forgetting
from channels.health import Health
from channels.message import Inbound, Message, Reply
from channels.rasa import Rasa, replies_told
from channels.store import Conversation, Danger, Store
from channels.texts import Texts
from channels.tracker import Tracker
from channels.turns import Turn, Turns

log = structlog.get_logger()

GREETING_TIME = 5.0  # seconds
SESSION_TURNS = 20
HELD_UP = 2.0  # seconds to wait behind a message that is late already
TELL_AFTER = 2  # tries in vain before the carer is told, if not told sooner
GIVE_UP_AFTER = 6  # refusals by a bot that is well: it can't answer this one
FIRST_WAIT, LONGEST_WAIT = 0.5, 15.0  # seconds between tries, doubling


class Conversations:
    """All that can be done with a conversation, whichever the door."""

    def __init__(
        self,
        *,
        database: Database,
        store: Store,
        turns: Turns,
        delivery: Delivery,
        forgetting: Forgetting,
        tracker: Tracker,
        rasa: Rasa,
        health: Health,
        alarms: Alarms,
        texts: Texts,
        patience: float,
        lease: float,
    ) -> None:
        self._database = database
        self._store = store
        self._turns = turns
        self._delivery = delivery
        self._forgetting = forgetting
        self._tracker = tracker
        self._rasa = rasa
        self._health = health
        self._alarms = alarms
        self._texts = texts
        self._patience = patience
        self._lease = lease
        self._workers: dict[str, asyncio.Task[None]] = {}
        self._woken: set[str] = set()

    async def begin(
        self, channel: Literal["web", "whatsapp"], *, audience: str | None, gemeente: str | None
    ) -> tuple[Conversation, str, list[Message]]:
        """A new conversation, its token, and the greeting: Rasa's, or our own when Rasa is away."""
        conversation, token = await self._database.run(
            self._store.begin, channel=channel, audience=audience, gemeente=gemeente, now=_now()
        )
        try:
            async with asyncio.timeout(GREETING_TIME):
                greeting = await self._rasa.greet(conversation)
        except (BotError, TimeoutError) as error:
            log.warning("no greeting", conversation=conversation.id, why=type(error).__name__)
            greeting = [self._texts.greeting]
        messages = await self._database.run(self._store.add, conversation.id, greeting, _now())
        return conversation, token, messages

    async def known(self, conversation_id: str, token: str) -> Conversation | None:
        """The conversation, if this is its token."""
        return await self._database.run(self._store.known, conversation_id, token)

    async def receive(self, conversation: Conversation, inbound: Inbound) -> list[Message]:
        """Takes a message in and returns what was said in reply."""
        danger = None if inbound.payload else await asyncio.to_thread(self._danger, inbound.text)
        number = await self._database.run(
            self._store.take_in, conversation.id, inbound, _now(), danger
        )
        if danger:
            log.info(
                "alarm",
                message=f"{conversation.id}:{number}",
                kind=danger.kind,
                tier=danger.tier,
            )
        self._delivery.tell(conversation.id)
        self.wake(conversation.id)
        return await self.answer(conversation.id, number)

    async def choice(self, conversation: Conversation, client_id: str, payload: str) -> Inbound:
        """The message that a chosen quick reply stands for.

        Raises:
            Problem: this was not offered here.
        """
        offered = await self._database.run(self._store.offered, conversation.id)
        if not payload.startswith("/") or payload not in offered:
            raise Problem(422, "keuze")
        return Inbound(client_id=client_id, text=offered[payload], payload=payload)

    async def answer(self, conversation_id: str, number: int) -> list[Message]:
        """Waits for the answer to a stored message, but not longer than people should."""
        began = asyncio.get_running_loop().time()
        with self._delivery.listen(conversation_id) as listener:
            while True:
                answer = await self._database.run(self._store.answer_to, conversation_id, number)
                if answer.ready:
                    return answer.messages
                patience = min(self._patience, HELD_UP) if answer.held_up else self._patience
                left = began + patience - asyncio.get_running_loop().time()
                if left <= 0 or not await listener.changed(left):
                    break
        await self._tell_outage(conversation_id, number)
        return (await self._database.run(self._store.answer_to, conversation_id, number)).messages

    async def forget(self, conversation_id: str) -> bool:
        """Deletes all of a conversation, in Rasa too; False when it was gone already."""
        removed = await self._database.run(self._store.remove, conversation_id, _now())
        self._delivery.tell(conversation_id, gone=True)
        if worker := self._workers.get(conversation_id):
            worker.cancel()
        if removed:
            await self._database.run(self._forgetting.forget, conversation_id)
        return removed

    async def messages(self, conversation_id: str, after: int = 0) -> list[Message]:
        """The messages after this number, oldest first."""
        return await self._database.run(self._store.messages, conversation_id, after)

    def wake(self, conversation_id: str) -> None:
        """Sees to it that the open messages of this conversation are answered."""
        self._woken.add(conversation_id)
        if conversation_id not in self._workers:
            worker = asyncio.create_task(self._work(conversation_id))
            self._workers[conversation_id] = worker
            worker.add_done_callback(lambda done: self._rest(conversation_id, done))

    async def take_up(self) -> None:
        """Goes on with what a crash, an outage or another process's end left open."""
        for conversation_id in await self._database.run(self._turns.due, _now()):
            self.wake(conversation_id)

    async def close(self) -> None:
        """Gives the work in hand a moment to finish; what does not is taken up at next start."""
        if self._workers:
            workers = list(self._workers.values())
            _, unfinished = await asyncio.wait(workers, timeout=2)
            for worker in unfinished:
                worker.cancel()
            await asyncio.gather(*unfinished, return_exceptions=True)

    def _danger(self, text: str) -> Danger | None:
        if (alarm := self._alarms.check(text)) is None:
            return None
        return Danger(
            kind=alarm.soort,
            tier=alarm.trap,
            answer=lambda said, audience, again: self._alarms.answer(
                alarm, said, audience=audience, again=again
            ),
        )

    def _rest(self, conversation_id: str, worker: asyncio.Task[None]) -> None:
        del self._workers[conversation_id]
        if worker.cancelled():
            self._woken.discard(conversation_id)
            return
        if error := worker.exception():
            log.error("worker broke off", conversation=conversation_id, exc_info=error)
        if conversation_id in self._woken:
            self.wake(conversation_id)

    async def _work(self, conversation_id: str) -> None:
        while conversation_id in self._woken:
            self._woken.discard(conversation_id)
            while turn := await self._database.run(self._turns.claim, conversation_id, _now()):
                if not await self._take(turn):
                    return

    async def _take(self, turn: Turn) -> bool:
        """Answers one message; False when it has to be tried again later."""
        try:
            answer = await self._while_claimed(turn)
        except BotError as error:
            return await self._after_failure(turn, error)
        if answer is None:
            return False
        replies, turns = answer
        stored = await self._database.run(self._turns.finish, turn, replies, _now(), turns=turns)
        self._delivery.tell(turn.conversation.id)
        log.info("answered", message=turn.message, replies=len(replies), stored=stored)
        return stored

    async def _while_claimed(self, turn: Turn) -> tuple[list[Reply], int] | None:
        """The answer, while showing life; None when the claim is lost."""
        answering = asyncio.create_task(self._answer(turn))
        late_at = asyncio.get_running_loop().time() + self._patience
        try:
            while True:
                done, _ = await asyncio.wait({answering}, timeout=self._lease / 3)
                if done:
                    return answering.result()
                if not await self._database.run(self._turns.renew, turn, _now()):
                    return None
                if asyncio.get_running_loop().time() >= late_at:  # also when no door waits
                    await self._tell_outage(turn.conversation.id, turn.number)
        finally:
            answering.cancel()

    async def _answer(self, turn: Turn) -> tuple[list[Reply], int]:
        """The bot's answer, and how many turns its session then has."""
        if turn.attempts > 1 and (recalled := await self._recall(turn)):
            return recalled, turn.turns + 1
        turns = turn.turns
        if turns >= SESSION_TURNS and turn.attempts == 1:
            turns = 0 if await self._begin_session(turn.conversation.id) else turns
        return await self._rasa.ask(turn), turns + 1

    async def _recall(self, turn: Turn) -> list[Reply]:
        """What Rasa said to this message before, if we asked and the answer got lost.

        Nothing means: ask (again). A turn that came to nothing is taken back in Rasa first, else
        a form would take the same words as the answer to its next question.
        """
        asked = turn.conversation.id, turn.message
        try:
            events = await self._database.run(self._tracker.turn, *asked)
            replies = replies_told(events or [])
            if events is not None and not replies:
                await self._database.run(self._tracker.take_back, *asked)
            return replies
        except SQLAlchemyError as error:  # then Rasa may hear it twice; the carer still once
            log.warning("no recall", message=turn.message, why=type(error).__name__)
            return []

    async def _begin_session(self, conversation_id: str) -> bool:
        """Keeps Rasa's memory short, so that turn 1,000 costs what turn 10 does."""
        try:
            begun = await self._rasa.begin_session(conversation_id)
            if begun:
                await self._database.run(self._tracker.drop_past_sessions, conversation_id)
            return begun
        except (BotError, SQLAlchemyError) as error:  # the talk goes on, only slower
            log.warning("no new session", conversation=conversation_id, why=type(error).__name__)
            return False

    async def _after_failure(self, turn: Turn, error: BotError) -> bool:
        """Plans the next try, or closes a message that a healthy bot can't answer."""
        refused = await self._health.bot_is_well()
        log.warning(
            "no answer",
            message=turn.message,
            attempt=turn.attempts,
            silent=isinstance(error, BotSilent),
            why=str(error) or type(error).__name__,
            bot_is_well=refused,
        )
        if refused and turn.refusals + 1 >= GIVE_UP_AFTER:
            given_up = [self._texts.no_answer]
            await self._database.run(
                self._turns.finish, turn, given_up, _now(), turns=turn.turns + 1
            )
            self._delivery.tell(turn.conversation.id)
            return True
        wait = min(LONGEST_WAIT, FIRST_WAIT * 2 ** min(turn.attempts - 1, 10))
        retry_at = _now() + timedelta(seconds=wait)
        await self._database.run(self._turns.fail, turn, retry_at, refused=refused)
        if turn.attempts >= TELL_AFTER:
            await self._tell_outage(turn.conversation.id, turn.number)
        return False

    async def _tell_outage(self, conversation_id: str, number: int) -> None:
        told = await self._database.run(
            self._store.say_outage,
            conversation_id,
            number,
            first=self._texts.outage,
            again=self._texts.outage_goes_on,
            now=_now(),
        )
        if told:
            self._delivery.tell(conversation_id)


def _now() -> datetime:
    return datetime.now(UTC)
