"""When the care has ended."""

from rasa_sdk import Action
from rasa_sdk.executor import CollectingDispatcher

from actions.beurt import ROUW, Beurt
from actions.gevoel import Luisterend
from actions.zinnen import een_van

OVERLEDEN = een_van(
    r"overleden|gestorven|overlijden|is dood|begraven|begrafenis|crematie|gecremeerd"
)


class NazorgSteun(Luisterend, Action):
    intent = "nazorg_steun"
    behoeften = ("nazorg",)
    wiens = "mantelzorger"

    def toon_begrip(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[str]:
        if OVERLEDEN.search(beurt.tekst) and not beurt.rouwt:
            dispatcher.utter_message(response="utter_nazorg_steun_gecondoleerd")
            return [ROUW]
        return [*super().toon_begrip(dispatcher, beurt), ROUW]
