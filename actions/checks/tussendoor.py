"""After a question in between: back to the statement, when the answer itself asks nothing.

After danger, and after a wish for a person, no statement follows by itself: the check rests, and
can be gone on with.
"""

from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.beurt import Beurt
from actions.checks.lopend import lopend
from actions.checks.volgende import noteer_ernaast
from actions.checks.vraag import VERDER, stel
from knowledge.checks import pause

# Answers that ask what they cannot do without.
NODIG = ("plaats", "vraag_uren", "aandoening", "welke", "check", "bedoel", "samenvatting")
ERNST = "crisis_"
RUST = ("overdracht_", "vervolg_bellen", "praten_afscheid")


def na_tussendoor(
    naam: str, dispatcher: CollectingDispatcher, beurt: Beurt, events: list[EventType]
) -> list[EventType]:
    """What is added to an answer (`naam`) that was given while a statement waits."""
    loopt = lopend(beurt)
    if loopt is None or not loopt.bezig or naam.startswith(("check_", "belasting_meten")):
        return []
    open_vraag = _gezet("open_vraag", events, beurt.open_vraag) or ""
    if naam.startswith(ERNST) and open_vraag == "crisis":
        return [SlotSet("check", pause(loopt.stand).to_dict())]
    if naam.startswith((ERNST, *RUST)):
        dispatcher.utter_message(response="utter_check_staat_klaar", buttons=[VERDER])
        return [SlotSet("check", pause(loopt.stand).to_dict())]
    if open_vraag.startswith(NODIG):
        return []
    _zonder_vraag(dispatcher)
    dispatcher.utter_message(response="utter_check_terug")
    if ernaast := noteer_ernaast(dispatcher, beurt, loopt):
        return ernaast
    return stel(dispatcher, beurt, loopt.check, loopt.stand)


def _zonder_vraag(dispatcher: CollectingDispatcher) -> None:
    """One question at a time: what the answer would ask next gives way to the statement."""
    while len(dispatcher.messages) > 1 and str(
        dispatcher.messages[-1].get("response") or ""
    ).endswith("_vraag"):
        dispatcher.messages.pop()


def _gezet(naam: str, events: list[EventType], eerst: str | None) -> str | None:
    """The value of a slot after these events."""
    for event in events:
        if event.get("event") == "slot" and event.get("name") == naam:
            eerst = event.get("value")
    return eerst
