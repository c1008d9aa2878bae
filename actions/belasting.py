"""How heavy the care is."""

from rasa_sdk import Action
from rasa_sdk.executor import CollectingDispatcher

from actions.beurt import Beurt
from actions.hulpvraag import Hulpvraag
from actions.kennis import kennis
from actions.tonen import kaarten
from actions.zinnen import KAN_NIET_MEER, lengte

OP = {"slaap", "nacht", "moe"}
WEINIG = 8  # words: "ik kan niet meer" and no more; what is meant has to be asked


class BelastingZwaar(Hulpvraag, Action):
    intent = "belasting_zwaar"
    behoeften = ("overbelasting",)
    vraagt_plaats = False

    def toon_begrip(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[str]:
        """Who sleeps badly or is worn out hears that the family doctor is there for them too."""
        erkend = super().toon_begrip(dispatcher, beurt)
        if KAN_NIET_MEER.search(beurt.tekst) and lengte(beurt.tekst) <= WEINIG:
            dispatcher.utter_message(
                response="utter_belasting_zwaar_leven",
                json_message=kaarten([kennis().hulplijn("113")]),
            )
        elif OP & set(beurt.signalen) and not self.vervolgt(beurt):
            dispatcher.utter_message(response="utter_belasting_zwaar_arts")
        return erkend
