"""How heavy the care is."""

from rasa_sdk import Action
from rasa_sdk.executor import CollectingDispatcher

from actions.beurt import Beurt
from actions.hulpvraag import Hulpvraag

OP = {"slaap", "nacht", "moe"}


class BelastingZwaar(Hulpvraag, Action):
    intent = "belasting_zwaar"
    behoeften = ("overbelasting",)
    vraagt_plaats = False

    def toon_begrip(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[str]:
        """Who sleeps badly or is worn out hears that the family doctor is there for them too."""
        erkend = super().toon_begrip(dispatcher, beurt)
        if OP & set(beurt.signalen) and not self.vervolgt(beurt):
            dispatcher.utter_message(response="utter_belasting_zwaar_arts")
        return erkend
