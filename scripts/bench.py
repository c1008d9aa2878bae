"""`make bench`: trains and starts a copy of its own, talks with it as a website does, and measures.

Free ports, a data folder that goes away, and no network: it disturbs no running Naast, except that
both share the machine.
"""

import statistics
import sys
import tempfile
import time
import uuid
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import httpx

from knowledge.veiligheid import Vangnet
from scripts import bench_safety, train
from scripts.problem import Problem, reported
from scripts.settings import Settings
from scripts.trial import trial

TURNS = 200
PEOPLE = 20
# What a carer may type, one after the other, again and again.
TALK = (
    "Hallo, ik zorg voor mijn vader, hij heeft dementie",
    "Ik kom zelf bijna niet meer aan slapen toe",
    "Wie kan er een weekend voor hem zorgen zodat ik even weg kan?",
    "in Hilversum",
    "Mag ik vrij nemen van mijn werk om voor hem te zorgen?",
    "Zijn er ook anderen die dit meemaken?",
    "Wat kost dat?",
    "Dank je wel",
)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table."""

    what: str
    value: str


def percentile(values: Sequence[float], share: int) -> float:
    """The value under which `share` percent of the values lie."""
    return statistics.quantiles(values, n=100, method="inclusive")[share - 1]


def talk(site: str, turns: int) -> list[float]:
    """Send so many messages in one conversation; give the seconds that each answer took."""
    took = []
    with httpx.Client(base_url=site, timeout=30, trust_env=False) as http:
        opened = http.post("/api/v1/conversations", json={}).raise_for_status().json()
        url = f"/api/v1/conversations/{opened['id']}/messages"
        headers = {"Authorization": f"Bearer {opened['token']}"}
        for number in range(turns):
            message = {"client_id": str(uuid.uuid4()), "text": TALK[number % len(TALK)]}
            since = time.perf_counter()
            answer = http.post(url, json=message, headers=headers).raise_for_status().json()
            took.append(time.perf_counter() - since)
            if not answer["messages"]:
                raise Problem(f"No answer to {message['text']!r}.", "Look at the logs.")
    return took


def safety_net(layer: Path) -> list[float]:
    """The seconds that the safety net takes for each message of its development half."""
    vangnet = Vangnet.open(layer)
    vangnet.keur(TALK[0])  # the first message loads what later ones find
    took = []
    for text in bench_safety.all_texts(bench_safety.read(bench_safety.HALVES[0])):
        since = time.perf_counter()
        vangnet.keur(text)
        took.append(time.perf_counter() - since)
    return took


def family(pid: int) -> list[int]:
    """This process and all that it started."""
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return [pid, *(one for child in children for one in family(int(child)))]


def memory_mb(pid: int) -> float:
    """Memory of one process in MB, shared pages divided among those who share them."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) / 1024
    return 0.0


def name(pid: int) -> str:
    """What a process is, by its command line."""
    command = Path(f"/proc/{pid}/cmdline").read_text().replace("\0", " ")
    for word, meaning in (("uvicorn", "channels"), ("actions_server", "actions"), ("rasa", "rasa")):
        if word in command:
            return meaning
    return "start command"


def ms(seconds: float) -> str:
    return f"{seconds * 1000:.1f} ms"


def measure(data: Path) -> Iterator[Row]:
    """Train, start, talk and weigh; one row as soon as it is known."""
    settings = Settings(_env_file=None, data_dir=data, trained_dir=data)
    since = time.monotonic()
    train.prepare(settings, always=True)
    yield Row("training", f"{time.monotonic() - since:.1f} s")
    yield Row("model file", f"{settings.model.stat().st_size / 2**20:.1f} MB")
    net = safety_net(settings.safety_layer)
    yield Row(f"safety net, p50 of {len(net)}", ms(percentile(net, 50)))
    yield Row("safety net, p95", ms(percentile(net, 95)))
    since = time.monotonic()
    with trial(data, trained=data) as naast:
        site = naast.site
        yield Row("start until ready (model stands)", f"{time.monotonic() - since:.1f} s")
        talk(site, len(TALK))  # the first turns load what later ones find
        short = [took for _ in range(PEOPLE) for took in talk(site, TURNS // PEOPLE)]
        yield Row(f"a turn, p50 of {len(short)}", ms(percentile(short, 50)))
        yield Row("a turn, p95", ms(percentile(short, 95)))
        long = talk(site, TURNS)
        yield Row(f"turns 1-20 of a talk of {TURNS}, p50", ms(percentile(long[:20], 50)))
        yield Row("its last 20 turns, p50", ms(percentile(long[-20:], 50)))
        total = 0.0
        for pid in family(naast.pid):
            total += (used := memory_mb(pid))
            yield Row(f"memory of {name(pid)}", f"{used:.0f} MB")
        yield Row("memory together", f"{total:.0f} MB")


def main() -> int:
    with tempfile.TemporaryDirectory(prefix="naast-bench-") as data:
        rows = list(measure(Path(data)))
    width = max(len(row.what) for row in rows)
    for row in rows:
        print(f"{row.what:<{width}}  {row.value:>10}")
    return 0


if __name__ == "__main__":
    sys.exit(reported(main))
