"""A child who asks whether someone at home will die, or is still alive: warmth before all else."""

from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord
from actions.beurt import Beurt
from actions.jongerenlijn import lijn_voor
from actions.kennis import kennis
from actions.tonen import kaarten


class JongDoodgaan(Antwoord):
    """That it is heavy to think of, who can answer it, and who listens."""

    intent = "jong_doodgaan"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        dispatcher.utter_message(
            response="utter_jong_doodgaan",
            json_message=kaarten([kennis().hulplijn(lijn_voor(beurt))]),
        )
        return [SlotSet("open_vraag", "vertel"), SlotSet("opties", None)]
