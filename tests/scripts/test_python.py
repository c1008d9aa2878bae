"""scripts/python.sh, run as make runs it, with made-up machines on its PATH."""

import os
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TOOLS = ("sh", "id", "grep")


@pytest.fixture
def machine(tmp_path):
    """A folder that is the whole PATH: a shell, grep, and whoever the user is."""
    for tool in TOOLS:
        (tmp_path / tool).symlink_to(f"/usr/bin/{tool}")
    return tmp_path


def put(folder: Path, name: str, script: str) -> None:
    (folder / name).write_text(f"#!/bin/sh\n{script}\n")
    (folder / name).chmod(0o755)


def run(folder: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["/usr/bin/sh", ROOT / "scripts" / "python.sh"],
        env={"PATH": str(folder), **environment},
        capture_output=True,
        text=True,
        check=False,
    )


def test_finds_a_python_3_11(machine):
    put(machine, "python3.11", "exit 0")
    assert run(machine).stdout.strip() == str(machine / "python3.11")


def test_passes_over_a_python_of_another_version(machine):
    put(machine, "python3.11", "exit 1")
    put(machine, "python3", "exit 0")
    assert run(machine).stdout.strip() == str(machine / "python3")


def test_a_wrong_choice_is_named(machine):
    put(machine, "python3.12", "exit 1")
    answer = run(machine, NAAST_PYTHON="python3.12")
    assert answer.returncode == 1
    assert answer.stderr.startswith("Naast: NAAST_PYTHON=python3.12 is no Python 3.11")


def test_none_at_all_says_what_to_install(machine):
    answer = run(machine)
    assert answer.returncode == 1
    assert answer.stderr.count("\n") == 1
    assert "apt-get install python3.11-venv" in answer.stderr


def test_root_on_debian_gets_it_installed(machine):
    (machine / "id").unlink()
    put(machine, "id", "echo 0")
    new = machine / "python3.11"
    put(machine, "apt-get", f"printf '#!/bin/sh\\n' > {new}; /usr/bin/chmod +x {new}")
    assert run(machine).stdout.strip().splitlines()[-1] == str(machine / "python3.11")


def test_no_network_for_debian_either(machine):
    (machine / "id").unlink()
    put(machine, "id", "echo 0")
    put(machine, "apt-get", "echo 'E: Could not resolve host' >&2; exit 100")
    answer = run(machine)
    assert answer.returncode == 1
    assert "E: Could not resolve host" in answer.stderr
    assert "could not be installed" in answer.stderr.splitlines()[-1]


def test_the_real_python_of_this_environment_counts():
    folder = Path(os.path.realpath(ROOT / ".venvs" / "app" / "bin" / "python")).parent
    answer = run(folder)
    assert answer.stdout.strip().startswith(str(folder))
