import asyncio
import os
import signal
import subprocess
import sys
from contextlib import asynccontextmanager

import pytest

from scripts import process
from scripts.problem import Problem
from scripts.process import Part
from scripts.watch import Patience, Watch
from tests.scripts.conftest import alive, gone

QUICK = Patience(look=0.05, look_later=0.05, answer=0.5, misses=3, pauses=(0.01,))


@asynccontextmanager
async def watching(parts, logs, patience=QUICK):
    """Run a watch, hand it over when all parts work, and stop it."""
    said = []
    watch = Watch(parts, logs, said.append, patience)
    stop = asyncio.Event()
    run = asyncio.create_task(watch.run(stop))
    try:
        async with asyncio.timeout(20):
            for ready in watch.ready.values():
                await ready.wait()
        yield watch, said
    finally:
        stop.set()
        await run


async def eventually(holds) -> None:
    async with asyncio.timeout(20):
        while not holds():
            await asyncio.sleep(0.02)


async def test_all_parts_run_and_all_end(server, tmp_path):
    parts = [server("actions"), server("rasa"), server("channels")]
    async with watching(parts, tmp_path) as (watch, _):
        pids = [process.pid for process in watch.running.values()]
        assert len(pids) == 3
        assert all(alive(pid) for pid in pids)
        assert watch.waiting_for() == []
    assert not any(alive(pid) for pid in pids)


async def test_one_that_dies_is_started_again(server, tmp_path):
    async with watching([server()], tmp_path) as (watch, said):
        first = watch.running["rasa"].pid
        os.kill(first, signal.SIGKILL)
        await eventually(lambda: watch.running["rasa"].pid != first)
    assert said[0].startswith("rasa ended (signal 9); starting it again in 0.01 s")
    assert "rasa.log" in said[0]


async def test_one_that_hangs_is_started_again(server, tmp_path, monkeypatch):
    monkeypatch.setattr(process, "GRACE", 0.2)
    async with watching([server()], tmp_path) as (watch, said):
        first = watch.running["rasa"].pid
        os.kill(first, signal.SIGSTOP)
        await eventually(lambda: watch.running["rasa"].pid != first)
    assert said[0].startswith("rasa gives no answer any more")
    assert not alive(first)


async def test_one_that_never_works_is_given_up_with_its_last_words(server, tmp_path):
    broken = Part(
        "rasa", (sys.executable, "-c", "raise SystemExit('no model.')"), "http://127.0.0.1:9/", {}
    )
    other = server("actions")
    said = []
    watch = Watch([other, broken], tmp_path, said.append, QUICK)
    with pytest.raises(Problem, match=r"rasa does not start: no model\.") as problem:
        await watch.run(asyncio.Event())
    assert "rasa.log" in problem.value.remedy
    assert len(said) == QUICK.tries - 1
    assert not alive(watch.running["actions"].pid)


async def test_the_pause_grows_with_each_end(server, tmp_path):
    patience = Patience(look=0.05, look_later=0.02, pauses=(0.01, 0.02, 0.03))
    async with watching([server()], tmp_path, patience) as (watch, said):
        for ends in range(1, 5):
            await eventually(lambda: alive(watch.running["rasa"].pid))
            os.kill(watch.running["rasa"].pid, signal.SIGKILL)
            await eventually(lambda ends=ends: len(said) >= ends)
    assert [line.split(" in ")[1].split(" s")[0] for line in said[:4]] == [
        "0.01",
        "0.02",
        "0.03",
        "0.03",
    ]


async def test_someone_in_a_hurry(server, tmp_path):
    stubborn = server(extra="signal.signal(signal.SIGTERM, signal.SIG_IGN)")
    async with watching([stubborn], tmp_path) as (watch, _):
        pid = watch.running["rasa"].pid
        watch.kill()
        assert gone(pid)


def test_nothing_stays_behind_when_the_watch_itself_is_killed(server, tmp_path):
    part = server()
    code = (
        "import asyncio, pathlib, sys\n"
        "from scripts.process import Part\n"
        "from scripts.watch import Watch\n"
        "async def main():\n"
        "    part = Part('rasa', (sys.executable, '-c', sys.argv[1]), sys.argv[2], {})\n"
        "    watch = Watch([part], pathlib.Path(sys.argv[3]), print)\n"
        "    run = asyncio.create_task(watch.run(asyncio.Event()))\n"
        "    await watch.ready['rasa'].wait()\n"
        "    print(watch.running['rasa'].pid, flush=True)\n"
        "    await run\n"
        "asyncio.run(main())\n"
    )
    command = [sys.executable, "-c", code, part.command[2], part.health, tmp_path]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as watcher:
        assert watcher.stdout
        pid = int(watcher.stdout.readline())
        assert alive(pid)
        watcher.kill()
    assert gone(pid)
