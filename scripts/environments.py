"""Makes the environments under `.venvs/` equal to their hash-pinned locks.

Standard library only: it runs on the machine's own Python 3.11, before any environment exists.
Why there are two: docs/decisions/0001-two-environments.md.
"""

import fcntl
import hashlib
import os
import platform
import subprocess
import sys
from pathlib import Path

from scripts.preflight import need_space
from scripts.problem import DISK_FULL, Problem, last_line, reported
from scripts.progress import Progress

ROOT = Path(__file__).resolve().parent.parent
LOCKS = {"app": Path("requirements.txt"), "rasa": Path("bot/requirements.txt")}
UV_LOCK = Path("requirements-uv.txt")
NEEDED_MB = 4000  # both environments with uv's cache: 2.5 GB, and some room for the rest
NETWORK_WORDS = (
    "dns error",
    "name resolution",
    "failed to fetch",
    "could not connect",
    "connection refused",
    "connection reset",
    "network is unreachable",
    "newconnectionerror",
    "no matching distribution",
    "error sending request",
    "timed out",
)


def diagnosis(output: str, doing: str) -> Problem:
    """Say in one line why an installer failed, from what it printed."""
    words = output.lower()
    if "no space left" in words:
        return DISK_FULL
    if ("hash" in words and "mismatch" in words) or "do not match the hashes" in words:
        return Problem(
            f"{doing}: a package does not have the hash that the lock names, so it is refused.",
            "Clear the cache (`.venvs/uv/bin/uv cache clean`) and try again.",
        )
    if any(word in words for word in NETWORK_WORDS):
        return Problem(
            f"{doing}: the packages cannot be reached.",
            "Check the network, or point pip and uv to your mirror by their own settings.",
        )
    return Problem(
        f"{doing} failed: {last_line(output)}.",
        "Remove the folder .venvs and run `make setup` again.",
    )


def install(command: list[str], doing: str) -> None:
    """Run one installer command quietly; raises Problem with the cause."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise diagnosis(done.stdout + done.stderr, doing)


class Environment:
    """One folder under `.venvs/` and the lock that it follows."""

    def __init__(self, name: str, lock: Path, venvs: Path) -> None:
        self.name = name
        self.lock = lock
        self.folder = venvs / name
        self.python = self.folder / "bin" / "python"
        self._stamp = self.folder / ".synced"

    def _digest(self) -> str:
        return hashlib.sha256((ROOT / self.lock).read_bytes()).hexdigest()

    def works(self) -> bool:
        """Tell whether its Python starts (it does not after the machine's Python was removed)."""
        if not self.python.exists():
            return False
        probe = [str(self.python), "-c", "import sys; sys.exit(sys.version_info[:2] != (3, 11))"]
        return subprocess.run(probe, capture_output=True, check=False).returncode == 0

    def current(self) -> bool:
        """Tell whether it was completed from the lock as it is now."""
        return self._stamp.exists() and self._stamp.read_text() == self._digest() and self.works()

    def completed(self) -> None:
        self._stamp.write_text(self._digest())

    def begun(self) -> None:
        """Forget an earlier completion, so that half a change is not taken for a whole one."""
        self._stamp.unlink(missing_ok=True)


def make_uv(uv: Environment) -> None:
    """Bring in uv, by pip, into an environment of its own."""
    uv.begun()
    if not uv.works():
        install([sys.executable, "-m", "venv", "--clear", str(uv.folder)], "Making .venvs/uv")
    pip = [str(uv.python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    install([*pip, "--require-hashes", "-r", str(uv.lock)], "Installing uv")
    uv.completed()


def sync(environment: Environment, uv: Environment) -> None:
    """Install exactly what the lock names, no more and no less."""
    environment.begun()
    doing = f"Environment {environment.name}"
    packages = sum("==" in line for line in (ROOT / environment.lock).read_text().splitlines())
    tool = [str(uv.folder / "bin" / "uv"), "--quiet"]
    target = ["--python", str(environment.python), "--require-hashes"]
    with Progress(f"{doing}: {packages} pinned packages"):
        if not environment.works():
            venv = [*tool, "venv", "--clear", "--python", sys.executable, str(environment.folder)]
            install(venv, doing)
        install([*tool, "pip", "sync", *target, str(environment.lock)], doing)
    environment.completed()


def main() -> int:
    if platform.machine() != "x86_64":
        raise Problem(
            f"This machine is {platform.machine()}; the locks are for x86_64.",
            "Use an x86-64 machine.",
        )
    venvs = ROOT / ".venvs"
    venvs.mkdir(exist_ok=True)
    with (venvs / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # two set-ups at once: the second waits and finds it done
        environments = [Environment(name, path, venvs) for name, path in LOCKS.items()]
        stale = [environment for environment in environments if not environment.current()]
        uv = Environment("uv", UV_LOCK, venvs)
        if stale or not uv.current():
            need_space(venvs, NEEDED_MB if len(stale) == len(LOCKS) else NEEDED_MB // 4)
            if not uv.current():
                make_uv(uv)
            for environment in stale:
                sync(environment, uv)
    return 0


if __name__ == "__main__":
    os.umask(0o022)
    sys.exit(reported(main))
