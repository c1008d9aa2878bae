"""Stopping in so many words, and coming back to a check that was left half done."""

from rasa_sdk.events import EventType
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord
from actions.beurt import Beurt
from actions.checks.aanbod import vraag_of_verder
from actions.checks.lopend import Lopend, lopend
from actions.checks.stap import BijStelling, doe, niet_open
from knowledge.checks import Stelling


class CheckStop(BijStelling):
    """ "Ik wil hier niet mee doorgaan": we stop, and what was answered stays."""

    intent = "check_stop"

    def stap(
        self, dispatcher: CollectingDispatcher, beurt: Beurt, loopt: Lopend, stelling: Stelling
    ) -> list[EventType]:
        return doe("stop", dispatcher, beurt, loopt)


class CheckLagOpen(Antwoord):
    """A greeting of who comes back: shall we go on where we were?"""

    intent = "check_lag_open"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        loopt = lopend(beurt)
        return vraag_of_verder(dispatcher, loopt) if loopt else niet_open(dispatcher)
