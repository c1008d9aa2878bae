"""How heavy the care is."""

from rasa_sdk import Action
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord
from actions.beurt import ROUW, Beurt
from actions.checks.moment import mag_aanbieden
from actions.gevoel import luister
from actions.hulpvraag import Hulpvraag
from actions.kennis import kennis
from actions.tonen import kaarten
from actions.verhaal import KAN_NIET_MEER
from actions.vraagvorm import is_vraag
from actions.zinnen import een_van, lengte

OP = {"slaap", "nacht", "moe"}
SLAAP = een_van(r"slapen|slaap|nacht")
METEN = {"title": "Hoe zwaar is het?", "payload": "/belasting_meten"}
KAAL = 2  # words: hardly an answer
WEINIG = 8  # words: "ik kan niet meer" and no more; what is meant has to be asked


class BelastingHerkennen(Antwoord, Action):
    """Someone tells that they care; told on, we listen."""

    intent = "belasting_herkennen"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        verteld = beurt.zei("utter_belasting_herkennen_begrip")
        if verteld and lengte(beurt.tekst) <= WEINIG and "relatie" in beurt.nieuw:
            dispatcher.utter_message(response="utter_vervolg_gegeven_dank")
            return [SlotSet("open_vraag", "waarmee")]
        if verteld:
            return luister(dispatcher, beurt)
        for deel in ("begrip", "vraag"):
            dispatcher.utter_message(response=f"utter_belasting_herkennen_{deel}", **beurt.woorden)
        levend = [een for een in beurt.erkend if een != ROUW]
        return [
            SlotSet("open_vraag", "vertel"),
            SlotSet("opties", None),
            SlotSet("erkend", levend if "relatie" in beurt.nieuw else list(beurt.erkend)),
        ]


class BelastingZwaar(Hulpvraag, Action):
    intent = "belasting_zwaar"
    behoeften = ("overbelasting",)
    vraagt_plaats = False

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        """Told on without a question, we listen."""
        vertelt = self.vervolgt(beurt) and beurt.tekst and not beurt.keuze and not beurt.nieuw
        if vertelt and not is_vraag(beurt.tekst) and lengte(beurt.tekst) > KAAL:
            return luister(dispatcher, beurt)
        return super().antwoord(dispatcher, beurt)

    def vraag(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> str | None:
        """Beside our question, a check, as long as none was offered."""
        asked = super().vraag(dispatcher, beurt)
        if asked == self.wacht_op and mag_aanbieden(beurt):
            dispatcher.messages[-1]["buttons"] = [METEN]
        return asked

    def toon_begrip(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[str]:
        """Who sleeps badly or is worn out hears that the family doctor is there for them too."""
        erkend = super().toon_begrip(dispatcher, beurt)
        if KAN_NIET_MEER.search(beurt.tekst) and lengte(beurt.tekst) <= WEINIG:
            dispatcher.utter_message(
                response="utter_belasting_zwaar_leven",
                json_message=kaarten([kennis().hulplijn("113")]),
            )
        elif (OP & set(beurt.signalen) or SLAAP.search(beurt.keuze or "")) and not self.vervolgt(
            beurt
        ):
            dispatcher.utter_message(response="utter_belasting_zwaar_arts")
        return erkend
