"""Help and information around a named illness or disability."""

from rasa_sdk import Action
from rasa_sdk.executor import CollectingDispatcher

from actions.beurt import Beurt
from actions.hulpvraag import Hulpvraag
from actions.tonen import toon
from knowledge.service import Resultaat


class ZiekteInformatie(Hulpvraag, Action):
    intent = "ziekte_informatie"
    behoeften = ("ziekte",)
    wiens = "mantelzorger"
    vraagt_plaats = False
    wacht_op = "vertel"

    def toon_hulp(
        self, dispatcher: CollectingDispatcher, beurt: Beurt, resultaat: Resultaat
    ) -> None:
        """Without a condition we would only guess: then the question comes first."""
        if beurt.aandoening and resultaat.hulp:
            toon(dispatcher, resultaat.hulp, beurt)

    def vraag(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> str | None:
        if not beurt.aandoening:
            dispatcher.utter_message(response="utter_ziekte_informatie_welke")
            return "aandoening"
        return super().vraag(dispatcher, beurt)
