"""Runs an action as the action server does, over the real knowledge base."""

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import MISSING, dataclass, fields
from pathlib import Path
from typing import Any

import pytest
from rasa_sdk import Action, Tracker
from rasa_sdk.executor import CollectingDispatcher

import actions
from actions import kennis as shared
from actions.beurt import Beurt
from actions.lezing import lees_beurt
from actions.wens import wens


@dataclass
class Said:
    """What an action said and set."""

    messages: list[dict[str, Any]]
    slots: dict[str, Any]

    @property
    def responses(self) -> list[str]:
        return [message["response"] for message in self.messages if message.get("response")]

    @property
    def cards(self) -> list[dict[str, Any]]:
        return [card for message in self.messages for card in message["custom"].get("cards", [])]


RunAction = Callable[..., Said]
# What is typed, what the classifier says and how surely, what is known, who answers.
Turn = tuple[str, str, float, dict[str, Any], str]


@pytest.fixture(scope="session", autouse=True)
def knowledge(tmp_path_factory: pytest.TempPathFactory) -> None:
    for module in pkgutil.walk_packages(actions.__path__, "actions."):
        importlib.import_module(module.name)
    folder: Path = tmp_path_factory.mktemp("kennis")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("NAAST_DATABASE_URL", f"sqlite:///{folder / 'kennis.db'}")
        shared.kennis.cache_clear()
        shared.kennis()


@pytest.fixture
def run_action() -> RunAction:
    def run(
        action: Action,
        text: str = "",
        intent: str = "",
        slots: dict[str, Any] | None = None,
        confidence: float = 1.0,
        **message: Any,
    ) -> Said:
        guess = {"name": intent, "confidence": confidence}
        latest = {"text": text, "intent": guess, "entities": []} | message
        tracker = Tracker("test", slots or {}, latest, [], False, None, {}, "action_listen")
        dispatcher = CollectingDispatcher()
        events = action.run(dispatcher, tracker, {})
        return Said(
            dispatcher.messages,
            {event["name"]: event["value"] for event in events if event["event"] == "slot"},
        )

    return run


def beurt(**known: Any) -> Beurt:
    """A turn of which only this is known."""
    empty = dict.fromkeys(field.name for field in fields(Beurt) if field.default is MISSING)
    return Beurt(**(empty | {"intent": "", "tekst": "", "jong": False} | known))


def gelezen(text: str, intent: str, sure: float, known: dict[str, Any]) -> str:
    """Who answers what is typed, when the classifier says this and this is known."""
    turn = beurt(tekst=text, intent=intent, geraden=intent, zekerheid=sure, **known)
    return lees_beurt(wens(turn))
