"""One Naast for all end-to-end tests: the real processes, the trained model, the real content."""

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest

from scripts.settings import read_settings
from scripts.trial import Trial, trial


@pytest.fixture(scope="session")
def naast(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Trial]:
    folder: Path = tmp_path_factory.mktemp("naast")
    with trial(folder, trained=read_settings().trained_dir) as running:
        yield running


@dataclass
class Gesprek:
    """A conversation as the website holds it."""

    http: httpx.Client
    id: str
    headers: dict[str, str]
    said: list[dict[str, Any]]
    seen: list[str] = field(default_factory=list)

    def zeg(self, text: str) -> "Antwoord":
        """Type something, or press a quick reply (its payload)."""
        body = {"client_id": str(uuid.uuid4()), "payload" if text.startswith("/") else "text": text}
        answer = self.http.post(
            f"/api/v1/conversations/{self.id}/messages", json=body, headers=self.headers
        )
        answer.raise_for_status()
        return Antwoord(answer.json()["messages"])


@dataclass
class Antwoord:
    """What came back for one message."""

    messages: list[dict[str, Any]]

    @property
    def tekst(self) -> str:
        return "\n".join(message["text"] for message in self.messages)

    @property
    def kaarten(self) -> list[dict[str, Any]]:
        return [card for message in self.messages for card in message["cards"]]

    @property
    def namen(self) -> str:
        return " | ".join(card["title"] for card in self.kaarten)

    @property
    def knoppen(self) -> list[dict[str, str]]:
        return [reply for message in self.messages for reply in message["quick_replies"]]


@pytest.fixture
def gesprek(naast: Trial, request: pytest.FixtureRequest) -> Iterator[Gesprek]:
    """A fresh conversation; `request.param` may give `audience` and `gemeente`."""
    with httpx.Client(base_url=naast.site, timeout=30, trust_env=False) as http:
        yield beginnen(http, getattr(request, "param", {}))


def beginnen(http: httpx.Client, wanted: dict[str, str]) -> Gesprek:
    """Begin a conversation, with `audience` and `gemeente` when given."""
    begun = http.post("/api/v1/conversations", json=wanted).raise_for_status().json()
    headers = {"Authorization": f"Bearer {begun['token']}"}
    return Gesprek(http, begun["id"], headers, begun["messages"])
