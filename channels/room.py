"""The parts of this room, joined; one such room a process."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta

import httpx

from channels.alarm import Alarms
from channels.caretaker import Caretaker
from channels.conversation import Conversations
from channels.database import Database
from channels.delivery import Delivery
from channels.flood import Flood
from channels.forgetting import Forgetting
from channels.health import Health
from channels.pictures import Pictures
from channels.rasa import Rasa
from channels.secret import secret_key
from channels.settings import Settings
from channels.store import Store
from channels.texts import Texts
from channels.tracker import Tracker
from channels.turns import Turns

SETTLED = 60  # seconds more than Rasa may take, before a deletion is repeated for the last time


@dataclass(frozen=True)
class Room:
    """What the doors need."""

    conversations: Conversations
    delivery: Delivery
    flood: Flood
    health: Health
    pictures: Pictures


@asynccontextmanager
async def open_room(settings: Settings, texts: Texts, alarms: Alarms) -> AsyncIterator[Room]:
    """Joins the parts, and keeps them going until the doors close."""
    database = Database(settings.database)
    await asyncio.to_thread(database.migrate)
    tracker = Tracker(settings.tracker)
    store = Store(database)
    delivery = Delivery(database, store)
    forgetting = Forgetting(database, tracker, longest_turn=settings.rasa_timeout + SETTLED)
    async with (
        _client(settings.rasa, settings.rasa_timeout) as rasa,
        _client(settings.actions, settings.rasa_timeout) as actions,
    ):
        health = Health(rasa=rasa, actions=actions, database=database)
        conversations = Conversations(
            database=database,
            store=store,
            turns=Turns(database, settings.lease),
            delivery=delivery,
            forgetting=forgetting,
            tracker=tracker,
            rasa=Rasa(rasa),
            health=health,
            alarms=alarms,
            texts=texts,
            patience=settings.patience,
            lease=settings.lease,
        )
        caretaker = Caretaker(
            database=database,
            store=store,
            conversations=conversations,
            forgetting=forgetting,
            retention=timedelta(days=settings.retention_days),
        )
        rounds = [asyncio.create_task(caretaker.run()), asyncio.create_task(delivery.watch())]
        try:
            yield Room(
                conversations=conversations,
                delivery=delivery,
                flood=Flood(settings, secret_key(settings)),
                health=health,
                pictures=Pictures(database),
            )
        finally:
            for task in rounds:
                task.cancel()
            await asyncio.gather(*rounds, return_exceptions=True)
            await conversations.close()
            await asyncio.to_thread(database.close)


def _client(address: str, timeout: float) -> httpx.AsyncClient:
    """Straight to our own parts: no proxy of the environment between, and many at a time."""
    return httpx.AsyncClient(
        base_url=address,
        timeout=httpx.Timeout(timeout, connect=2),
        limits=httpx.Limits(max_connections=100, max_keepalive_connections=20),
        trust_env=False,
    )
