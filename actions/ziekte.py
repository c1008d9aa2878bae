"""Help and information around a named illness or disability."""

from rasa_sdk import Action
from rasa_sdk.executor import CollectingDispatcher

from actions.beurt import Beurt
from actions.hulpvraag import Hulpvraag, toon
from knowledge.service import Resultaat


class ZiekteInformatie(Hulpvraag, Action):
    onderwerp = "ziekte_informatie"
    behoeften = ("ziekte",)
    wiens = "mantelzorger"
    vraagt_plaats = False

    def toon_hulp(
        self, dispatcher: CollectingDispatcher, beurt: Beurt, resultaat: Resultaat, *, kort: bool
    ) -> None:
        """Without a condition we would only guess: then the question comes first."""
        if beurt.aandoening and resultaat.hulp:
            toon(dispatcher, resultaat.hulp, beurt.plaats(self.wiens), ruim=kort)

    def vraag(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> str:
        if not beurt.aandoening:
            dispatcher.utter_message(response="utter_ziekte_informatie_welke")
            return "aandoening"
        return super().vraag(dispatcher, beurt)
