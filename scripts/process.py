"""One process of Naast: starts it, keeps its output in a bounded log, and ends all of it."""

import asyncio
import contextlib
import ctypes
import os
import signal
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

PR_SET_PDEATHSIG = 1  # prctl(2)
LIBC = ctypes.CDLL(None)
LOG_BYTES = 5_000_000
OLDER_LOGS = 3
TAIL = 4000  # bytes kept in memory, to tell why a process ended
GRACE = 10  # seconds between asking a process to end and ending it


def end_with_parent(by: signal.Signals = signal.SIGKILL) -> None:
    """The kernel ends this process when its parent dies, even if that was killed itself.

    Called in a new process between fork and exec. SIGKILL, since nobody is left to wait for one
    that hangs.
    """
    LIBC.prctl(PR_SET_PDEATHSIG, by)


@dataclass(frozen=True, slots=True)
class Part:
    """What to run, and how to see that it works."""

    name: str
    command: tuple[str, ...]
    health: str
    """A URL that answers 200 when the part can do its work."""
    environment: Mapping[str, str]


class Log:
    """Raw output in a file, with a few older ones beside it; a full disk must stop no process."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._file = path.open("ab", buffering=0)

    def write(self, output: bytes) -> None:
        with contextlib.suppress(OSError):
            if self._file.tell() > LOG_BYTES:
                self._turn_over()
            self._file.write(output)

    def close(self) -> None:
        self._file.close()

    def _turn_over(self) -> None:
        older = [self.path, *(Path(f"{self.path}.{age}") for age in range(1, OLDER_LOGS + 1))]
        for newer, old in reversed(list(pairwise(older))):
            if newer.exists():
                newer.replace(old)
        self._file.close()
        self._file = self.path.open("ab", buffering=0)


class Process:
    """A running part, with a process group of its own."""

    def __init__(
        self, part: Part, log: Path, process: asyncio.subprocess.Process, output: int
    ) -> None:
        self.part = part
        self.pid = process.pid
        self._tail = b""
        self._process = process
        self._log = Log(log)
        self._reading = asyncio.create_task(self._read(output))

    @classmethod
    async def start(cls, part: Part, log: Path) -> "Process":
        # A pipe of our own: with asyncio's, the end of a process would only show when all that
        # it started had ended too.
        output, its_output = os.pipe()
        try:
            process = await asyncio.create_subprocess_exec(
                *part.command,
                env=part.environment,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=its_output,
                stderr=asyncio.subprocess.STDOUT,
                start_new_session=True,  # ctrl-C in the terminal reaches the start command alone
                preexec_fn=end_with_parent,
            )
        except BaseException:
            os.close(output)
            raise
        finally:
            os.close(its_output)
        return cls(part, log, process, output)

    @property
    def tail(self) -> str:
        """The last of what it said."""
        return self._tail.decode(errors="replace")

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

    async def _read(self, output: int) -> None:
        reader = asyncio.StreamReader()
        loop = asyncio.get_running_loop()
        pipe, _ = await loop.connect_read_pipe(
            lambda: asyncio.StreamReaderProtocol(reader), os.fdopen(output, "rb")
        )
        while block := await reader.read(2**16):
            self._tail = (self._tail + block)[-TAIL:]
            self._log.write(block)
        pipe.close()
