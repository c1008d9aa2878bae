"""Keeps the parts running: waits until each works, starts anew what ends or hangs, stops all."""

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import httpx

from scripts.problem import Problem, last_line
from scripts.process import Part, Process


@dataclass(frozen=True, slots=True)
class Patience:
    """How long to wait for what, in seconds, and how often."""

    look: float = 0.3
    """Between looks at a part that starts."""
    look_later: float = 10
    """Between looks at a part that works."""
    answer: float = 5
    """For an answer to one look."""
    start: float = 300
    """For a part to start in."""
    tries: int = 3
    """Ends of a part that never worked, after which to give up."""
    misses: int = 6
    """Looks without an answer after which a part counts as hanging."""
    pauses: tuple[float, ...] = (1, 2, 5, 10, 30)
    """Before each next start."""
    calm: float = 60
    """Work after which earlier ends are forgotten."""


class Watch:
    """All parts together. `say` gets one line for each thing that a person should know."""

    def __init__(
        self,
        parts: Sequence[Part],
        logs: Path,
        say: Callable[[str], None],
        patience: Patience | None = None,
    ) -> None:
        self.parts = parts
        self.logs = logs
        self.say = say
        self.patience = patience or Patience()
        self.running: dict[str, Process] = {}
        self.ready = {part.name: asyncio.Event() for part in parts}

    async def run(self, stop: asyncio.Event) -> None:
        """Run until `stop` is set; raises Problem when a part cannot be started at all."""
        self.logs.mkdir(parents=True, exist_ok=True)
        async with httpx.AsyncClient(trust_env=False, timeout=self.patience.answer) as http:
            stopping = asyncio.create_task(stop.wait())
            keepers = [asyncio.create_task(self._keep(part, http)) for part in self.parts]
            try:
                done, _ = await asyncio.wait(
                    [stopping, *keepers], return_when=asyncio.FIRST_COMPLETED
                )
                for task in done:
                    task.result()
            finally:
                stopping.cancel()
                for keeper in reversed(keepers):  # the last part is the door: it closes first
                    keeper.cancel()
                    await asyncio.gather(keeper, return_exceptions=True)

    def kill(self) -> None:
        """End everything at once, for someone who does not want to wait."""
        for process in self.running.values():
            process.kill()

    def waiting_for(self) -> list[str]:
        return [name for name, ready in self.ready.items() if not ready.is_set()]

    async def _keep(self, part: Part, http: httpx.AsyncClient) -> None:
        """Start this part again and again, until cancelled. Raises Problem when it never works."""
        ends = 0
        while True:
            since = time.monotonic()
            process = await Process.start(part, self.logs / f"{part.name}.log")
            self.running[part.name] = process
            try:
                why = await self._attend(process, http)
            finally:
                await process.stop()
            log = self.logs / f"{part.name}.log"
            ends = 1 if time.monotonic() - since > self.patience.calm else ends + 1
            if not self.ready[part.name].is_set() and ends >= self.patience.tries:
                raise Problem(
                    f"{part.name} does not start: {last_line(process.tail)}.",
                    f"All that it said is in {log}.",
                )
            pause = self.patience.pauses[min(ends, len(self.patience.pauses)) - 1]
            self.say(f"{part.name} {why}; starting it again in {pause:g} s (log: {log})")
            await asyncio.sleep(pause)

    async def _attend(self, process: Process, http: httpx.AsyncClient) -> str:
        """Look after one process until it ends or hangs; say which."""
        worked = False
        misses = 0
        since = time.monotonic()
        while True:
            pause = self.patience.look_later if worked else self.patience.look
            code = await process.ended(pause)
            if code is not None:
                return f"ended ({_exit(code)})"
            if await _answers(process.part.health, http):
                misses = 0
                if not worked:
                    worked = True
                    self.ready[process.part.name].set()
            elif worked:
                misses += 1
                if misses >= self.patience.misses:
                    return "gives no answer any more"
            elif time.monotonic() - since > self.patience.start:
                return f"did not start within {self.patience.start:g} s"


async def _answers(url: str, http: httpx.AsyncClient) -> bool:
    try:
        answer = await http.get(url)
    except httpx.HTTPError:
        return False
    return answer.status_code == httpx.codes.OK


def _exit(code: int) -> str:
    return f"exit code {code}" if code >= 0 else f"signal {-code}"
