"""Says that a check that rests can be gone on with."""

from rasa_sdk.executor import CollectingDispatcher

from actions.beurt import Beurt
from actions.checks.lopend import lopend
from actions.checks.vraag import VERDER


def staat_klaar(dispatcher: CollectingDispatcher, beurt: Beurt) -> None:
    """A check that rests can be gone on with. One that was broken off just now rests by itself, and
    `na_tussendoor` says so.
    """
    loopt = lopend(beurt)
    gevaar_blijft = beurt.open_vraag == "crisis"
    if loopt and not loopt.klaar and (gevaar_blijft or not loopt.bezig):
        dispatcher.utter_message(response="utter_check_staat_klaar", buttons=[VERDER])
