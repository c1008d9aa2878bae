"""Real small processes for the tests of what starts and watches processes."""

import os
import socket
import sys
import textwrap
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts.process import Part

# A web server that answers 200; `{port}` and `{extra}` are filled in.
SERVER = """
    import os, pathlib, signal, subprocess, sys, time
    from http.server import BaseHTTPRequestHandler, HTTPServer

    {extra}

    class Health(BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.end_headers()

        def log_message(self, *args):
            pass

    print("listening", flush=True)
    HTTPServer(("127.0.0.1", {port}), Health).serve_forever()
"""


@pytest.fixture
def free_port() -> Callable[[], int]:
    def find() -> int:
        with socket.create_server(("127.0.0.1", 0)) as probe:
            return int(probe.getsockname()[1])

    return find


@pytest.fixture
def server(free_port: Callable[[], int]) -> Callable[..., Part]:
    """Make a part that serves its health; `extra` is code that it runs first."""

    def make(name: str = "rasa", extra: str = "") -> Part:
        port = free_port()
        code = textwrap.dedent(SERVER).format(port=port, extra=textwrap.dedent(extra))
        command = (sys.executable, "-c", code)
        return Part(name, command, f"http://127.0.0.1:{port}/", dict(os.environ))

    return make


def alive(pid: int) -> bool:
    """Tell whether this process runs; a zombie does not."""
    try:
        return ") Z " not in Path(f"/proc/{pid}/stat").read_text()
    except (FileNotFoundError, ProcessLookupError):
        return False


def gone(pid: int, seconds: float = 10) -> bool:
    """Wait until this process has ended; tell whether it did in time."""
    until = time.monotonic() + seconds
    while alive(pid):
        if time.monotonic() > until:
            return False
        time.sleep(0.05)
    return True
