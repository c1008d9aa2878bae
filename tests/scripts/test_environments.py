import os
import sys
from pathlib import Path

import pytest

from scripts import environments
from scripts.environments import LOCKS, UV_LOCK, Environment, diagnosis, main, sync
from scripts.problem import Problem

ROOT = Path(__file__).resolve().parents[2]
VENVS = ROOT / ".venvs"


@pytest.mark.parametrize(
    ("output", "says"),
    [
        ("error: failed to copy: No space left on device (os error 28)", "disk is full"),
        ("error: Failed to fetch: `x`\n  Caused by: dns error: failed to lookup", "be reached"),
        ("ERROR: Could not find a version\nERROR: No matching distribution found", "be reached"),
        ("error: Hash mismatch for `six==1.17.0`", "refused"),
        ("THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE", "refused"),
        ("building wheel\nerror: no compiler.", "Environment app failed: error: no compiler."),
    ],
    ids=["disk", "uv network", "pip network", "uv hash", "pip hash", "other"],
)
def test_a_failed_install_is_told_in_one_line(output, says):
    problem = diagnosis(output, "Environment app")
    assert says in str(problem)
    assert "\n" not in str(problem)


@pytest.fixture
def lock(tmp_path):
    """A lock with one package that no mirror has by that hash."""
    path = tmp_path / "lock.txt"
    path.write_text(f"six==1.17.0 --hash=sha256:{'0' * 64}\n")
    return path


def test_no_network_is_told_and_what_stands_is_not_called_complete(lock, tmp_path, monkeypatch):
    monkeypatch.setenv("UV_DEFAULT_INDEX", "http://127.0.0.1:9/")
    monkeypatch.setenv("UV_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("UV_HTTP_RETRIES", "0")
    environment = Environment("app", lock, tmp_path / "venvs")
    with pytest.raises(Problem, match="Environment app: the packages cannot be reached"):
        sync(environment, Environment("uv", UV_LOCK, VENVS))
    assert environment.works()
    assert not environment.current()


def test_an_environment_is_current_until_its_lock_changes(lock, tmp_path):
    environment = Environment("app", lock, tmp_path)
    environment.python.parent.mkdir(parents=True)
    environment.python.symlink_to(sys.executable)
    environment.completed()
    assert environment.current()
    lock.write_text(lock.read_text() + "\n")
    assert not environment.current()


def test_an_environment_whose_python_is_gone_is_not_current(lock, tmp_path):
    environment = Environment("app", lock, tmp_path)
    environment.python.parent.mkdir(parents=True)
    environment.python.symlink_to(tmp_path / "removed")
    environment.completed()
    assert not environment.current()


def test_nothing_to_do_says_nothing(capsys):
    main()
    capsys.readouterr()
    assert main() == 0
    assert capsys.readouterr().out == ""


def test_another_kind_of_machine_is_refused(monkeypatch):
    monkeypatch.setattr(environments.platform, "machine", lambda: "armv7l")
    with pytest.raises(Problem, match="x86_64"):
        main()


@pytest.mark.parametrize("path", [*LOCKS.values(), UV_LOCK], ids=str)
def test_locks_pin_every_package_by_hash_and_name_no_place(path):
    text = (ROOT / path).read_text()
    pins = [line for line in text.splitlines() if line and not line.startswith((" ", "#", "-"))]
    assert pins
    assert all("==" in pin and pin.endswith("\\") for pin in pins)
    assert "://" not in text
    assert "index" not in [word for word in text.split() if word.startswith("--")]


def test_no_lock_brings_in_a_gpu_build():
    for path in LOCKS.values():
        names = {line.split("==")[0] for line in (ROOT / path).read_text().splitlines()}
        assert not {name for name in names if name.startswith(("nvidia", "torch", "triton"))}


def test_standard_library_only():
    """What runs before any environment exists must import nothing from one."""
    for name in ("environments", "preflight", "problem", "progress"):
        code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); import scripts.{name}"
        assert os.spawnv(os.P_WAIT, sys.executable, [sys.executable, "-ISc", code]) == 0
