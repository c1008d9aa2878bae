"""Young people who care, or worry, about someone at home."""

from rasa_sdk import Action
from rasa_sdk.executor import CollectingDispatcher

from actions.beurt import Beurt
from actions.hulpvraag import Hulpvraag
from actions.tonen import toon
from knowledge.service import Resultaat


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
