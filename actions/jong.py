"""Young people who care, or worry, about someone at home."""

from rasa_sdk import Action
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord
from actions.beurt import Beurt
from actions.checks.moment import mag_aanbieden
from actions.hulpvraag import Hulpvraag
from actions.kennis import onderdeel
from actions.tonen import kaarten, toon
from knowledge.service import Resultaat

METEN = {"title": "Korte vragen", "payload": "/belasting_meten"}


class JongZorgen(Hulpvraag, Action):
    intent = "jong_zorgen"
    behoeften = ("jong",)
    wiens = "mantelzorger"
    vraagt_plaats = False

    def toon_begrip(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[str]:
        """Recognition, and the promise that no name is needed."""
        erkend = super().toon_begrip(dispatcher, beurt)
        if not self.vervolgt(beurt):
            dispatcher.utter_message(response="utter_jong_zorgen_anoniem")
        return erkend

    def toon_hulp(
        self, dispatcher: CollectingDispatcher, beurt: Beurt, resultaat: Resultaat
    ) -> None:
        """As for everyone, but never the message that a town has nothing: that would be one more
        door shut.
        """
        if resultaat.hulp:
            toon(dispatcher, resultaat.hulp, beurt)
        elif self.al_genoemd(beurt):
            super().toon_hulp(dispatcher, beurt, resultaat)

    def vraag(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> str | None:
        """Beside our question a few about home, as long as they were not offered."""
        asked = super().vraag(dispatcher, beurt)
        if asked == self.wacht_op and mag_aanbieden(beurt):
            dispatcher.messages[-1]["buttons"] = [METEN]
        return asked


class JongOuders(Antwoord):
    """Do my parents have to know: what can be done without them, and what cannot."""

    intent = "jong_ouders"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        tips = onderdeel("jong-en-thuis-zorgen")
        dispatcher.utter_message(
            response="utter_vervolg_antwoord",
            antwoord=tips.vragen["let_op"],
            json_message=kaarten([tips]),
        )
        dispatcher.utter_message(response="utter_privacy_doorvertellen_vraag")
        return [SlotSet("open_vraag", "vertel"), SlotSet("opties", None)]
