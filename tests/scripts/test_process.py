import asyncio
import os
import sys
from pathlib import Path

import pytest

from scripts import process
from scripts.process import Log, Part, Process
from tests.scripts.conftest import alive, gone


def part(code: str) -> Part:
    return Part("rasa", (sys.executable, "-c", code), "http://127.0.0.1:9/", dict(os.environ))


async def started(code: str, log: Path) -> Process:
    return await Process.start(part(code), log)


async def until_it_says(running: Process, word: str) -> None:
    async with asyncio.timeout(10):
        while word not in running.tail:
            await asyncio.sleep(0.02)


async def test_output_goes_to_the_log(tmp_path):
    running = await started("print('mevrouw € ü', flush=True)", tmp_path / "rasa.log")
    assert await running.ended(10) == 0
    await running.stop()
    assert (tmp_path / "rasa.log").read_text() == "mevrouw € ü\n"
    assert running.tail == "mevrouw € ü\n"


async def test_it_is_asked_to_end_and_may_tidy_up(tmp_path):
    code = (
        "import signal, sys, time\n"
        "signal.signal(signal.SIGTERM, lambda *_: (print('tidied', flush=True), sys.exit(0)))\n"
        "print('up', flush=True); time.sleep(60)"
    )
    running = await started(code, tmp_path / "rasa.log")
    await until_it_says(running, "up")
    await running.stop()
    assert "tidied" in running.tail


async def test_one_that_does_not_listen_is_ended(tmp_path, monkeypatch):
    monkeypatch.setattr(process, "GRACE", 0.2)
    code = (
        "import signal, time\n"
        "signal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
        "print('up', flush=True); time.sleep(60)"
    )
    running = await started(code, tmp_path / "rasa.log")
    await until_it_says(running, "up")
    await running.stop()
    assert not alive(running.pid)


async def test_what_it_started_ends_with_it(tmp_path):
    code = (
        "import subprocess, sys\n"
        "child = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
        "print(child.pid, flush=True)"
    )
    running = await started(code, tmp_path / "rasa.log")
    assert await running.ended(10) == 0  # it left its child behind
    await until_it_says(running, "\n")
    await running.stop()
    assert gone(int(running.tail))


def test_a_log_keeps_a_bounded_past(tmp_path, monkeypatch):
    monkeypatch.setattr(process, "LOG_BYTES", 1000)
    log = Log(tmp_path / "rasa.log")
    for number in range(100):
        log.write(f"line {number:03} {'x' * 90}\n".encode())
    log.close()
    assert sum(file.stat().st_size for file in tmp_path.iterdir()) <= 4 * 1100
    assert "line 099" in (tmp_path / "rasa.log").read_text()


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_full_disk_stops_no_process(tmp_path):
    (tmp_path / "rasa.log").symlink_to("/dev/full")
    log = Log(tmp_path / "rasa.log")
    log.write(b"something")
    log.close()
