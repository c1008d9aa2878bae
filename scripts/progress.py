"""Shows that something goes on: one counting line on a terminal, a line now and then in a log.

Standard library only.
"""

import sys
import threading
import time
from types import TracebackType
from typing import Self, TextIO

QUIET = 15  # seconds between lines where a line cannot be rewritten


class Progress:
    """`with Progress("Training") as progress: … progress.step("NeedClassifier")`."""

    def __init__(self, what: str, out: TextIO | None = None, *, quiet: float = QUIET) -> None:
        self.what = what
        self.now = ""
        self._out = out or sys.stdout
        self._quiet = quiet
        self._live = self._out.isatty()
        self._since = time.monotonic()
        self._ended = threading.Event()
        self._clock = threading.Thread(target=self._tick, daemon=True)

    @property
    def seconds(self) -> float:
        return time.monotonic() - self._since

    def step(self, now: str) -> None:
        """Say what is being done now."""
        self.now = now
        self._show()

    def note(self, line: str) -> None:
        """Say something else in between."""
        print(f"\r\033[K{line}" if self._live else line, file=self._out, flush=True)

    def __enter__(self) -> Self:
        self._show()
        self._clock.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._ended.set()
        self._clock.join()
        if kind is None:
            self.now = "done"
            self._show()
        if self._live:
            print(file=self._out, flush=True)

    def _tick(self) -> None:
        while not self._ended.wait(1 if self._live else self._quiet):
            self._show()

    def _show(self) -> None:
        line = f"{self.what}: {self.now or '...'} ({self.seconds:.0f} s)"
        if self._live:
            print(f"\r\033[K{line}", end="", file=self._out, flush=True)
        else:
            print(line, file=self._out, flush=True)
