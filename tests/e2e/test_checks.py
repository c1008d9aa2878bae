"""Burden checks through the website's interface: the talks of checks.yml, by the real parts."""

import re
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml

from scripts.trial import Trial
from tests.e2e.conftest import Antwoord, beginnen

pytestmark = pytest.mark.e2e

TALKS: list[dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "checks.yml").read_text(encoding="utf-8")
)
RESULT = "{uitslag}"
STATEMENT = re.compile(r"\b\d+ van \d+\n")


@pytest.mark.parametrize("talk", TALKS, ids=[talk["naam"] for talk in TALKS])
def test_talk(naast: Trial, talk: dict[str, Any]) -> None:
    wanted = {
        "gemeente": talk.get("gemeente"),
        "audience": "young" if talk.get("jong") else None,
    }
    with httpx.Client(base_url=naast.site, timeout=30, trust_env=False) as http:
        gesprek = beginnen(http, {name: value for name, value in wanted.items() if value})
        last = Antwoord(gesprek.said)
        for said, expected in talk["stappen"]:
            last = gesprek.zeg(payload(last, said))
            holds(said, last, expected)


def test_there_are_enough_talks() -> None:
    assert len(TALKS) >= 25


def payload(last: Antwoord, said: str) -> str:
    """What is sent: "> Ja" presses the quick reply of that title, the rest is typed."""
    if not said.startswith("> "):
        return said
    offered = {knop["title"]: knop["payload"] for knop in last.knoppen}
    assert said[2:] in offered, f"no quick reply {said[2:]!r} among {sorted(offered)}"
    return offered[said[2:]]


def holds(said: str, answer: Antwoord, expected: dict[str, list[str]]) -> None:
    where = f"after {said!r}: {answer.tekst!r}"
    for words in expected.get("ja", []):
        if words == RESULT:
            shows_picture(answer, where)
        else:
            assert re.search(f"(?:{words})" if "|" in words else re.escape(words), answer.tekst), (
                f"{words!r} is missing {where}"
            )
    for words in expected.get("niet", []):
        assert words not in answer.tekst, f"{words!r} is there {where}"
    assert len(STATEMENT.findall(answer.tekst)) <= 1, f"two statements {where}"


def shows_picture(answer: Antwoord, where: str) -> None:
    images = [message["image"] for message in answer.messages if message["image"]]
    assert images and images[0]["url"] and images[0]["alt"], f"no picture {where}"
