"""One process of Naast: starts it, keeps its output in a bounded log, and ends all of it."""

import asyncio
import codecs
import contextlib
import ctypes
import logging
import os
import signal
from collections.abc import Mapping
from dataclasses import dataclass
from logging.handlers import RotatingFileHandler
from pathlib import Path

PR_SET_PDEATHSIG = 1  # prctl(2)
LIBC = ctypes.CDLL(None)
LOG_BYTES = 5_000_000
OLDER_LOGS = 3
TAIL = 4000  # characters kept in memory, to tell why a process ended
GRACE = 10  # seconds between asking a process to end and ending it


def end_with_parent() -> None:
    """Between fork and exec: the kernel ends this process when its parent dies, even by SIGKILL."""
    LIBC.prctl(PR_SET_PDEATHSIG, signal.SIGTERM)


@dataclass(frozen=True, slots=True)
class Part:
    """What to run, and how to see that it works."""

    name: str
    command: tuple[str, ...]
    health: str
    """A URL that answers 200 when the part can do its work."""
    environment: Mapping[str, str]


class Log(RotatingFileHandler):
    """Raw output to a file, with a few older files; a full disk must not stop the process."""

    terminator = ""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=LOG_BYTES, backupCount=OLDER_LOGS, encoding="utf-8")

    def write(self, text: str) -> None:
        self.handle(logging.makeLogRecord({"msg": text}))

    def handleError(self, record: logging.LogRecord) -> None:
        """Go without this piece of log."""


class Process:
    """A running part, with a process group of its own."""

    def __init__(self, part: Part, log: Path, process: asyncio.subprocess.Process) -> None:
        self.part = part
        self.pid = process.pid
        self.tail = ""
        self._process = process
        self._log = Log(log)
        self._reading = asyncio.create_task(self._read())

    @classmethod
    async def start(cls, part: Part, log: Path) -> "Process":
        process = await asyncio.create_subprocess_exec(
            *part.command,
            env=part.environment,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
            start_new_session=True,  # ctrl-C in the terminal reaches the start command alone
            preexec_fn=end_with_parent,
        )
        return cls(part, log, process)

    async def ended(self, seconds: float) -> int | None:
        """The exit code as soon as it ends, or None when it still runs after so many seconds."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                return await self._process.wait()
        return None

    async def stop(self) -> None:
        """Ask it to end, then end it and whatever it started."""
        if self._process.returncode is None:
            self._signal(signal.SIGTERM)
            await self.ended(GRACE)
        self.kill()
        await self._process.wait()
        await self._reading
        self._log.close()

    def kill(self) -> None:
        """End the whole process group now."""
        self._signal(signal.SIGKILL)

    def _signal(self, number: signal.Signals) -> None:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.pid, number)

    async def _read(self) -> None:
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        assert self._process.stdout
        while block := await self._process.stdout.read(2**16):
            text = decoder.decode(block)
            self.tail = (self.tail + text)[-TAIL:]
            self._log.write(text)
