"""Hands a turn over to another action, within the same answer.

Rasa's FollowupAction would do it too, but no rule knows what comes after it, and RulePolicy then
falls back.
"""

from typing import Any

from rasa_sdk import Action, Tracker
from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher
from rasa_sdk.utils import all_subclasses


def geef_door(
    naam: str, dispatcher: CollectingDispatcher, tracker: Tracker, domain: dict[str, Any]
) -> list[EventType]:
    """Run the action of this name (without "action_") as if Rasa had chosen it. KeyError if
    unknown.
    """
    acties = {actie().name(): actie for actie in all_subclasses(Action) if _is_ours(actie)}
    events: list[EventType] = acties[f"action_{naam}"]().run(dispatcher, tracker, domain)
    return events


def _is_ours(actie: type[Action]) -> bool:
    return actie.__module__.startswith("actions.")
