"""Fixtures that more than one room uses: databases of both kinds, each test its own, empty."""

import os
import pwd
import shutil
import subprocess
import tempfile
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest


@pytest.fixture(scope="session")
def postgres_socket() -> Iterator[Path]:
    """The socket folder of a throw-away PostgreSQL server that listens nowhere else."""
    programs = _postgres_programs()
    if programs is None:
        pytest.skip("PostgreSQL is not installed (apt install postgresql)")
    folder = Path(tempfile.mkdtemp(prefix="naast-pg-"))
    run = _runner(folder)
    data = folder / "data"
    try:
        run([programs / "initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "-N"])
        settings = f"-c listen_addresses='' -k {folder} -c fsync=off -c full_page_writes=off"
        log = folder / "log"
        run([programs / "pg_ctl", "-D", data, "-l", log, "-o", settings, "-w", "start"])
        try:
            yield folder
        finally:
            run([programs / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop"])
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def postgres_url(postgres_socket: Path) -> Iterator[str]:
    """An empty PostgreSQL database of this test alone."""
    name = f"naast_{uuid.uuid4().hex[:12]}"
    server = f"host={postgres_socket} user=postgres dbname=postgres"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    try:
        yield f"postgresql+psycopg://postgres@/{name}?host={postgres_socket}"
    finally:
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """An empty database of this test alone; the test runs once for each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'naast.db'}"
    url: str = request.getfixturevalue("postgres_url")
    return url


def _postgres_programs() -> Path | None:
    if found := shutil.which("initdb"):
        return Path(found).parent
    versions = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: int(path.parts[-3])
    )
    return versions[-1].parent if versions else None


def _runner(folder: Path) -> Callable[[list[object]], None]:
    """PostgreSQL refuses to run as root: then its own user does it."""
    user: dict[str, Any] = {}
    if os.geteuid() == 0:
        account = pwd.getpwnam("postgres")
        os.chown(folder, account.pw_uid, account.pw_gid)
        user = {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}

    def run(command: list[object]) -> None:
        done = subprocess.run(
            [str(part) for part in command],
            cwd=folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            timeout=60,
            **user,
        )
        if done.returncode:
            raise RuntimeError(f"{command[0]}: {done.stderr}")

    return run
