"""The start command: what it would run, and a real start with everything that can happen to it."""

import os
import signal
import subprocess
import time
import uuid
from collections.abc import Callable

import httpx
import pytest

from scripts.bench import family
from scripts.settings import ROOT, Settings
from scripts.start import APP_PYTHON, parts, ports, reachable
from scripts.trial import environment, free_ports, trial
from tests.scripts.conftest import alive, gone


@pytest.fixture
def settings(tmp_path):
    def make(**chosen) -> Settings:
        return Settings(_env_file=None, data_dir=tmp_path, **chosen)

    return make


def test_the_door_is_started_last_and_the_rest_listens_on_loopback(settings, tmp_path):
    all_parts = parts(settings(host="0.0.0.0"), tmp_path / "naast.tar.gz")
    assert [part.name for part in all_parts] == ["actions", "rasa", "channels"]
    rasa, channels = all_parts[1:]
    assert ("-m", "scripts.rasa_server") in zip(rasa.command, rasa.command[1:], strict=False)
    assert ("--interface", "127.0.0.1") in zip(rasa.command, rasa.command[1:], strict=False)
    assert ("--host", "0.0.0.0") in zip(channels.command, channels.command[1:], strict=False)
    assert channels.health == "http://127.0.0.1:8000/health"


def test_the_parts_get_what_their_files_ask_for(settings, tmp_path):
    _, rasa, _ = parts(settings(actions_port=6055), tmp_path / "naast.tar.gz")
    assert rasa.environment["NAAST_ACTIONS_URL"] == "http://127.0.0.1:6055/webhook"
    assert rasa.environment["NAAST_TRACKER_URL"]
    assert rasa.environment["RASA_TELEMETRY_ENABLED"] == "false"
    assert rasa.environment["LOG_LEVEL"] == "INFO"


def test_what_runs_elsewhere_is_not_started_here(settings, tmp_path):
    chosen = settings(rasa_url="http://rasa.example:5005", actions_url="http://rasa.example:5055")
    assert [part.name for part in parts(chosen, tmp_path)] == ["channels"]
    assert list(ports(chosen)) == ["NAAST_PORT"]


@pytest.mark.parametrize(
    ("host", "called"),
    [("0.0.0.0", "127.0.0.1"), ("::", "[::1]"), ("::1", "[::1]"), ("chat.example", "chat.example")],
)
def test_reachable(host, called):
    assert reachable(host) == called


@pytest.fixture(scope="module")
def naast(tmp_path_factory):
    """A real Naast on the model that `make test` trained."""
    with trial(tmp_path_factory.mktemp("naast")) as running:
        yield running


def start_again(naast, **extra: str) -> subprocess.CompletedProcess[str]:
    """Run the start command beside the running one, until it ends by itself."""
    surroundings = environment(naast.data, ROOT / "var", free_ports(3)) | extra
    command = [APP_PYTHON, "-m", "scripts.start"]
    return subprocess.run(
        command, cwd=ROOT, env=surroundings, capture_output=True, text=True, timeout=60, check=False
    )


def answers(url: str) -> bool:
    try:
        return httpx.get(url, trust_env=False).is_success
    except httpx.TransportError:
        return False


def eventually(holds: Callable[[], object], *, seconds: float) -> None:
    until = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < until, "it did not come back"
        time.sleep(0.2)


def say(naast, text: str) -> list[dict]:
    """Open a conversation, say one thing, and give the answer."""
    with httpx.Client(base_url=naast.site, trust_env=False, timeout=30) as http:
        opened = http.post("/api/v1/conversations", json={}).raise_for_status().json()
        return (
            http.post(
                f"/api/v1/conversations/{opened['id']}/messages",
                json={"client_id": str(uuid.uuid4()), "text": text},
                headers={"Authorization": f"Bearer {opened['token']}"},
            )
            .raise_for_status()
            .json()["messages"]
        )


def child(naast, word: str) -> int | None:
    """The process whose command line has this word, when there is one."""
    for pid in family(naast.pid):
        with open(f"/proc/{pid}/cmdline") as command:
            if word in command.read():
                return pid
    return None


def listening_addresses(pids: list[int]) -> set[str]:
    """The local addresses on which any of these processes listens, in the kernel's hexadecimal."""
    inodes = set()
    for pid in pids:
        for file in os.listdir(f"/proc/{pid}/fd"):
            target = os.readlink(f"/proc/{pid}/fd/{file}")
            if target.startswith("socket:["):
                inodes.add(target[8:-1])
    addresses = set()
    for table in ("tcp", "tcp6"):
        with open(f"/proc/net/{table}") as rows:
            for row in list(rows)[1:]:
                cells = row.split()
                if cells[3] == "0A" and cells[9] in inodes:
                    addresses.add(cells[1].split(":")[0])
    return addresses


@pytest.mark.e2e
class TestRealStart:
    def test_it_talks(self, naast):
        health = httpx.get(f"{naast.site}/health", trust_env=False).json()
        assert health == {"status": "ok", "rasa": "ok", "actions": "ok", "database": "ok"}
        assert say(naast, "Ik zorg voor mijn vader en ik ben moe")[0]["text"]

    def test_no_log_holds_what_people_write(self, naast):
        """Messages that Rasa stumbles over in its ways, and an action that breaks."""
        secret = "Gerrit uit de Kerkstraat"
        stumbles = [
            {"no": secret},
            "/{" + secret,
            f"/{secret}",
            f'/praten_groeten{{"{secret}": 1}}',
        ]
        with httpx.Client(trust_env=False, timeout=30) as http:
            for number, message in enumerate(stumbles):
                body = {"sender": f"logtest{number}", "message": message}
                http.post(f"{naast.rasa}/webhooks/rest/webhook", json=body)
            broken = {"next_action": "action_bedoel_je", "tracker": {"slots": secret}, "domain": {}}
            http.post(f"http://127.0.0.1:{naast.actions_port}/webhook", json=broken)
        logs = {path.name: path for path in (naast.data / "log").iterdir()}
        said = ("rest.message.received.failure", "message.parsing.failed", "UserWarning at ")
        eventually(lambda: all(x in logs["rasa.log"].read_text() for x in said), seconds=10)
        eventually(lambda: "Exception occurred" in logs["actions.log"].read_text(), seconds=10)
        for path in logs.values():
            assert "Gerrit" not in path.read_text(), path.name

    def test_nothing_listens_beyond_loopback(self, naast):
        assert listening_addresses(family(naast.pid)) == {"0100007F"}

    def test_a_second_start_on_the_same_data_is_refused(self, naast):
        second = start_again(naast)
        assert second.returncode == 1
        assert second.stderr.startswith("Naast: Naast already runs on ")
        assert second.stderr.count("\n") == 1

    def test_a_taken_port_is_named_with_its_variable(self, naast, tmp_path):
        second = start_again(
            naast, NAAST_DATA_DIR=str(tmp_path), NAAST_RASA_PORT=str(naast.rasa_port)
        )
        assert second.returncode == 1
        assert f"Port {naast.rasa_port} on 127.0.0.1 is not free" in second.stderr
        assert "NAAST_RASA_PORT=" in second.stderr

    @pytest.mark.parametrize(
        ("word", "url"),
        [
            ("actions_server", "http://127.0.0.1:{0.actions_port}/health"),
            ("uvicorn", "http://127.0.0.1:{0.port}/health"),
            ("rasa", "http://127.0.0.1:{0.rasa_port}/status"),
        ],
        ids=["actions", "channels", "rasa"],
    )
    def test_a_part_that_is_killed_comes_back(self, naast, word, url):
        dead = child(naast, word)
        os.kill(dead, signal.SIGKILL)
        assert gone(dead)
        eventually(lambda: answers(url.format(naast)), seconds=90)
        assert child(naast, word)
        assert say(naast, "Hallo")[0]["text"]


@pytest.mark.e2e
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGKILL], ids=["ctrl-C", "killed"])
def test_nothing_stays_behind(number, tmp_path):
    with trial(tmp_path) as running:
        pids = family(running.pid)
        assert len(pids) == 4
        os.kill(running.pid, number)
        assert [pid for pid in pids[1:] if not gone(pid, 20)] == []
    assert not alive(running.pid)
