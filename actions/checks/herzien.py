"""An answer that is set right after its result was kept: the kept result changes with it."""

from dataclasses import replace

from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.beurt import Beurt
from actions.checks.lopend import Lopend, bewaard, zet_bewaard
from knowledge.checks import result


def herzien(dispatcher: CollectingDispatcher, beurt: Beurt, nu: Lopend) -> list[EventType]:
    """Replaces the kept result of this same check by the one of now, and says so."""
    alle = bewaard(beurt)
    uitslag = result(nu.check, nu.stand)
    nieuw = [replace(een, uitslag=uitslag) if een.loopt else een for een in alle]
    if nieuw == alle:
        return []
    dispatcher.utter_message(response="utter_check_herzien")
    return [zet_bewaard(nieuw)]
