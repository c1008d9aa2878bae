"""How often the bot understands a message that it was never trained on: `make understanding`.

Asks a running copy (the whole pipeline, as people meet it) about the development half of the
held-out messages, and lists what went wrong. With `--final` the final halves are counted too; their
messages are not shown, so that they stay a fair judge.
"""

import argparse
import sys
import tempfile
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import httpx
import yaml

from knowledge.veiligheid.geleerd import lines
from scripts import train
from scripts.problem import reported
from scripts.progress import Progress
from scripts.settings import ROOT, read_settings
from scripts.trial import trial

HELD_OUT = ROOT / "tests" / "bot" / "heldout"
ASKED = "nlu_fallback"
OFFERED = 3  # meanings that the bot offers when it is not sure


@dataclass(frozen=True, slots=True)
class Heard:
    """One message: what was meant, and what was understood, likeliest first."""

    text: str
    meant: str
    ranking: tuple[str, ...]
    asks: bool


def needs() -> dict[str, set[str]]:
    """The needs that each intent serves."""
    raw = yaml.safe_load((ROOT / "bot" / "needs.yml").read_text(encoding="utf-8"))
    return {intent: set(served) for intent, served in raw.items()}


def messages(half: str) -> list[tuple[str, str]]:
    """Messages and the intent that each means."""
    blocks = yaml.safe_load((HELD_OUT / f"{half}.yml").read_text(encoding="utf-8"))["nlu"]
    return [(text, block["intent"]) for block in blocks for text in lines([block["examples"]])]


def parse(rasa: str, text: str) -> tuple[tuple[str, ...], bool]:
    """Rasa's ranking of a message, and whether it would ask what is meant."""
    answer = httpx.post(f"{rasa}/model/parse", json={"text": text}, timeout=30)
    told = answer.raise_for_status().json()
    ranking = [one["name"] for one in told["intent_ranking"] if one["name"] != ASKED]
    return tuple(ranking), told["intent"]["name"] == ASKED


def report(heard: list[Heard], *, show: bool) -> None:
    """Print shares by need, and the misses."""
    served = needs()

    def fits(one: Heard, names: tuple[str, ...]) -> bool:
        return any(served[one.meant] & served.get(name, set()) for name in names)

    first = [one for one in heard if not one.asks and fits(one, one.ranking[:1])]
    likeliest = [one for one in heard if fits(one, one.ranking[:1])]
    within = [one for one in heard if fits(one, one.ranking[:OFFERED])]
    after_one = [one for one in heard if one in first or (one.asks and one in within)]
    total = len(heard)
    print(f"  messages                       {total}")
    print(f"  likeliest meaning is right     {len(likeliest) / total:.1%}")
    print(f"  within the three likeliest     {len(within) / total:.1%}")
    print(f"  answered straight, and right   {len(first) / total:.1%}")
    print(f"  right after one question       {len(after_one) / total:.1%}")
    print(f"  asks what is meant             {sum(one.asks for one in heard) / total:.1%}")
    by_need: dict[str, list[bool]] = defaultdict(list)
    for one in heard:
        by_need[" ".join(sorted(served[one.meant]))].append(one in likeliest)
    for need, right in sorted(by_need.items(), key=lambda item: sum(item[1]) / len(item[1])):
        print(f"    {need:24} {sum(right):3} of {len(right):3}  {'#' * sum(right)}")
    if show:
        for one in heard:
            if one not in likeliest:
                print(f"    {one.meant} taken for {one.ranking[0]}: {one.text}")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--final", action="store_true", help="count the final half too")
    chosen = parser.parse_args()
    settings = read_settings()
    train.prepare(settings)
    halves = ("ontwikkel", "eind", "eind_2") if chosen.final else ("ontwikkel",)
    with (
        tempfile.TemporaryDirectory(prefix="naast-understanding-") as data,
        trial(Path(data), trained=settings.trained) as naast,
    ):
        for half in halves:
            with Progress(f"{half}.yml"):
                heard = [Heard(t, meant, *parse(naast.rasa, t)) for t, meant in messages(half)]
            report(heard, show=half == halves[0])
    return 0


if __name__ == "__main__":
    sys.exit(reported(main))
