"""Looks before anything starts: room on the disk, free ports, no second copy on the same data."""

import fcntl
import os
import shutil
import socket
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from scripts.problem import Problem


def need_space(folder: Path, megabytes: int) -> None:
    """Raise Problem unless the disk of `folder` has this much room left."""
    free = shutil.disk_usage(folder).free // 2**20
    if free < megabytes:
        raise Problem(
            f"The disk of {folder} has {free} MB left and this needs {megabytes} MB.",
            "Make room and run the command again.",
        )


def need_ports(ports: Mapping[str, tuple[str, int]]) -> None:
    """Raise Problem unless every port is free: {variable: (host, port)}."""
    by_number: dict[int, str] = {}
    for variable, (host, port) in ports.items():
        if port in by_number:
            raise Problem(
                f"{variable} and {by_number[port]} are both {port}.", "Give each its own port."
            )
        by_number[port] = variable
        with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind((host, port))
            except PermissionError:
                raise Problem(
                    f"Port {port} is not allowed to this user.", f"Set {variable} above 1023."
                ) from None
            except OSError as error:
                raise Problem(
                    f"Port {port} on {host} is not free ({error.strerror}).",
                    f"Stop the program that uses it, or choose another: {variable}={port + 100}",
                ) from None


@contextmanager
def alone(lock: Path, what: str) -> Iterator[None]:
    """Hold `lock` while `what` runs; raises Problem when another process holds it.

    The kernel lets go when the process ends, however it ends, so a lock left behind stops nobody.
    """
    lock.parent.mkdir(parents=True, exist_ok=True)
    with lock.open("a+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.seek(0)
            pid = file.read().strip() or "unknown"
            raise Problem(
                f"{what} already runs on {lock.parent} (process {pid}).",
                f"Stop it (`kill {pid}`), or give this one its own NAAST_DATA_DIR and ports.",
            ) from None
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield
