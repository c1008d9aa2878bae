"""A Naast of its own to measure or test: free ports, its own data, started as people start it."""

import os
import signal
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from scripts.problem import Problem
from scripts.process import end_with_parent
from scripts.settings import ROOT, read_settings
from scripts.start import APP_PYTHON, READY

FLOOD = "100000/minute"


@dataclass(frozen=True, slots=True)
class Trial:
    """A running Naast."""

    pid: int
    port: int
    rasa_port: int
    actions_port: int
    data: Path

    @property
    def site(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def rasa(self) -> str:
        return f"http://127.0.0.1:{self.rasa_port}"


def free_ports(count: int) -> list[int]:
    """So many different free ports on loopback."""
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [probe.getsockname()[1] for probe in sockets]
    for probe in sockets:
        probe.close()
    return ports


def environment(data: Path, trained: Path, ports: list[int]) -> dict[str, str]:
    """What makes it a copy of its own; nothing of the caller's databases and addresses is used."""
    own = {key: value for key, value in os.environ.items() if not key.startswith("NAAST_")}
    port, rasa, actions = (str(number) for number in ports)
    empty = ("DATABASE_URL", "TRACKER_URL", "RASA_URL", "ACTIONS_URL", "SECRET_KEY")
    return (
        own
        | {f"NAAST_{name}": "" for name in empty}  # over what stands in .env
        | {
            "NAAST_HOST": "127.0.0.1",
            "NAAST_PORT": port,
            "NAAST_RASA_PORT": rasa,
            "NAAST_ACTIONS_PORT": actions,
            "NAAST_DATA_DIR": str(data),
            "NAAST_TRAINED_DIR": str(trained),
            "NAAST_LIMIT_MESSAGES": FLOOD,
            "NAAST_LIMIT_CONVERSATIONS": FLOOD,
            "NAAST_LIMIT_REQUESTS": FLOOD,
        }
    )


@contextmanager
def trial(data: Path, *, trained: Path | None = None, **extra: str) -> Iterator[Trial]:
    """A Naast that is ready; it ends with the block. Raises Problem with what it said.

    `trained` is where the model lies, else where the settings say; `extra` are more variables of
    its environment.
    """
    ports = free_ports(3)
    naast = subprocess.Popen(
        [APP_PYTHON, "-m", "scripts.start"],
        cwd=ROOT,
        env=environment(data, trained or read_settings().trained, ports) | extra,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        preexec_fn=lambda: end_with_parent(signal.SIGTERM),
    )
    said: list[str] = []
    try:
        for line in naast.stdout or ():
            said.append(line)
            if line.startswith(READY):
                break
        else:
            raise Problem(f"Naast does not start: {''.join(said[-3:]).strip()}", "Mend that first.")
        port, rasa, actions = ports
        yield Trial(naast.pid, port, rasa, actions, data)
    finally:
        naast.send_signal(signal.SIGTERM)
        naast.communicate()
