"""Who can read along: an employer, a partner, someone at home."""

from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord
from actions.beurt import Beurt


class PrivacyMeekijken(Antwoord):
    """Not what we keep, but who sees the screen: the device decides that."""

    intent = "privacy_meekijken"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        al_gezegd = beurt.zei("utter_privacy_meekijken")
        dispatcher.utter_message(
            response="utter_privacy_meekijken_nog" if al_gezegd else "utter_privacy_meekijken"
        )
        return [SlotSet("open_vraag", "vertel")]
