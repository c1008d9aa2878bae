import os
import subprocess
import sys

import pytest

from scripts import bench_safety, safety_layer
from scripts.bench import family, memory_mb, ms, name, percentile, safety_net
from scripts.settings import read_settings


@pytest.mark.parametrize(("share", "value"), [(50, 50.5), (95, 95.05)])
def test_percentile(share, value):
    assert percentile([float(number) for number in range(1, 101)], share) == pytest.approx(value)


def test_ms():
    assert ms(0.0123) == "12.3 ms"


def test_the_safety_net_is_timed_for_each_message():
    took = safety_net(safety_layer.prepare(read_settings()))
    assert len(took) == len(bench_safety.all_texts(bench_safety.read("ontwikkel")))
    assert 0 < percentile(took, 50) < 0.1


def test_memory_counts_what_a_process_holds():
    before = memory_mb(os.getpid())
    block = bytearray(os.urandom(1) * 50_000_000)
    assert memory_mb(os.getpid()) - before == pytest.approx(48, abs=10)
    assert len(block) == 50_000_000


def test_a_family_has_the_grandchildren_too():
    code = (
        "import subprocess, sys\n"
        "with subprocess.Popen([sys.executable, '-c', 'input()'], stdin=sys.stdin) as child:\n"
        "    print(child.pid, flush=True)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout
        grandchild = int(process.stdout.readline())
        assert family(process.pid) == [process.pid, grandchild]
        assert name(grandchild) == "start command"
