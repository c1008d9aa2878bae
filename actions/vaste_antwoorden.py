"""Answers that need no knowledge: what is said for each of these intents, in order."""

from rasa_sdk import Action
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord
from actions.beurt import Beurt

VAST: dict[str, tuple[str, ...]] = {
    "belasting_gaat_wel": ("belasting_gaat_wel",),
    "belasting_ja_ik_zorg": ("ja_ik_zorg",),
    "privacy_gegevens": ("privacy_gegevens", "privacy_gegevens_vraag"),
    "praten_wat_kan": ("praten_wat_kan",),
    "praten_wie_ben_je": ("praten_wie_ben_je",),
    "praten_afscheid": ("praten_afscheid",),
    "praten_compliment": ("praten_compliment",),
    "praten_buiten_bereik": ("praten_buiten_bereik",),
    "praten_andere_taal": ("praten_andere_taal",),
    "praten_belediging": ("praten_belediging",),
    "praten_medicijn": ("praten_medicijn",),
    "vervolg_bedoel": ("vervolg_bedoel",),
}
# What these answers ask, so that the next turn is understood; "vertel" invites to tell.
VRAAGT = {
    "belasting_ja_ik_zorg": "vertel",
    "praten_belediging": "vertel",
    "belasting_gaat_wel": "wat_kan",
    "praten_wat_kan": "waarmee",
}


class VastAntwoord(Antwoord):
    """Says the responses of one intent."""

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        for response in VAST[self.intent]:
            dispatcher.utter_message(response=f"utter_{response}", **beurt.woorden)
        return [SlotSet("open_vraag", VRAAGT.get(self.intent)), SlotSet("opties", None)]


# One action class for each row of the table.
ACTIES = [type(f"Vast_{intent}", (VastAntwoord, Action), {"intent": intent}) for intent in VAST]
