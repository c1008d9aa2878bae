import socket
import subprocess
import sys

import pytest

from scripts.preflight import alone, need_ports, need_space
from scripts.problem import Problem


def test_too_little_room_says_how_much_is_needed(tmp_path):
    with pytest.raises(Problem, match="needs 1000000000 MB"):
        need_space(tmp_path, 10**9)


def test_enough_room(tmp_path):
    need_space(tmp_path, 1)


def test_a_taken_port_names_the_port_and_its_variable():
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        with pytest.raises(Problem) as problem:
            need_ports({"NAAST_RASA_PORT": ("127.0.0.1", port)})
    assert f"Port {port}" in problem.value.what
    assert "NAAST_RASA_PORT=" in problem.value.remedy


def test_one_port_for_two_parts():
    ports = {"NAAST_PORT": ("127.0.0.1", 8123), "NAAST_RASA_PORT": ("127.0.0.1", 8123)}
    with pytest.raises(Problem, match="NAAST_RASA_PORT and NAAST_PORT are both 8123"):
        need_ports(ports)


def test_a_port_just_left_can_be_used_again():
    """After a stop, closed connections linger on the port for a minute."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = server.getsockname()
        with socket.create_connection(address) as client:
            server.accept()[0].close()
            client.recv(1)
    need_ports({"NAAST_PORT": address})


def test_an_unknown_host_is_a_problem_too():
    with pytest.raises(Problem, match=r"203\.0\.113\.9"):
        need_ports({"NAAST_PORT": ("203.0.113.9", 8123)})


def test_a_second_start_names_the_first(tmp_path):
    lock = tmp_path / "data" / "start.lock"
    holder = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys, pathlib; from scripts.preflight import alone\n"
            "with alone(pathlib.Path(sys.argv[1]), 'Naast'): print('held', flush=True); input()",
            lock,
        ],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert holder.stdin and holder.stdout
    with holder:
        holder.stdout.readline()
        with (
            pytest.raises(Problem, match=rf"already runs .*process {holder.pid}"),
            alone(lock, "Naast"),
        ):
            pass
        holder.kill()
    with alone(lock, "Naast"):  # a lock left behind by a kill stops nobody
        pass
