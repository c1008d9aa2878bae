"""Whether the parts are well, asked of the parts themselves."""

import asyncio
from typing import Literal

import httpx
from pydantic import BaseModel

from channels.database import Database

Part = Literal["ok", "down"]

KEEP = 1.5  # seconds that an answer counts as fresh
LIMIT = 1.0  # seconds that a part may take


class State(BaseModel):
    """`degraded` as soon as one part is down; carers can still leave messages then."""

    status: Literal["ok", "degraded"]
    rasa: Part
    actions: Part
    database: Part


class Health:
    """Asks the parts, at most once in so many seconds, however many want to know."""

    def __init__(
        self, *, rasa: httpx.AsyncClient, actions: httpx.AsyncClient, database: Database
    ) -> None:
        self._rasa = rasa
        self._actions = actions
        self._database = database
        self._asking = asyncio.Lock()
        self._state: State | None = None
        self._asked_at = 0.0

    async def look(self, *, keep: float = KEEP) -> State:
        """How things are, or were at most `keep` seconds ago."""
        wanted = _clock() - keep
        async with self._asking:
            if self._state is None or self._asked_at < wanted:
                asked_at = _clock()
                self._state = await self._ask()
                self._asked_at = asked_at
            return self._state

    async def bot_is_well(self) -> bool:
        """Whether Rasa and its actions both say so, now."""
        state = await self.look(keep=0)
        return state.rasa == state.actions == "ok"

    async def _ask(self) -> State:
        rasa, actions, database = await asyncio.gather(
            # Rasa answers a message with nothing when its model is missing or broken; this tells.
            _answers(self._rasa, "POST", "/model/parse", json={"text": "hallo"}),
            _answers(self._actions, "GET", "/health"),
            self._database_answers(),
        )
        well = rasa == actions == database == "ok"
        return State(
            status="ok" if well else "degraded", rasa=rasa, actions=actions, database=database
        )

    async def _database_answers(self) -> Part:
        try:
            async with asyncio.timeout(LIMIT):
                await self._database.run(self._database.ping)
        except Exception:  # whatever it is, the database does not answer
            return "down"
        return "ok"


async def _answers(
    http: httpx.AsyncClient, method: str, path: str, *, json: dict[str, str] | None = None
) -> Part:
    try:
        answer = await http.request(method, path, json=json, timeout=LIMIT)
    except httpx.HTTPError:
        return "down"
    return "ok" if answer.is_success else "down"


def _clock() -> float:
    return asyncio.get_running_loop().time()
