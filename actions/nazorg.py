"""When the care has ended."""

from rasa_sdk import Action
from rasa_sdk.executor import CollectingDispatcher

from actions.beurt import ROUW, Beurt
from actions.gevoel import Luisterend
from actions.zinnen import een_van

OVERLEDEN = een_van(
    r"overleden|gestorven|overlijden|is dood|begraven|begrafenis|crematie|gecremeerd"
)
# Who moved to a nursing home lives: that is a farewell, and no death.
VERLIES = een_van(
    r"overle\w+|gestorven|dood|begra\w+|crem\w+|weduw\w+|rouw\w*|er niet meer(?: is)?|gemis"
    r"|verloren|verlies|mis (?:haar|hem|mijn|mn|je|ze)"
)


class NazorgSteun(Luisterend, Action):
    intent = "nazorg_steun"
    behoeften = ("nazorg",)
    wiens = "mantelzorger"

    def toon_begrip(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[str]:
        if OVERLEDEN.search(beurt.tekst) and not beurt.rouwt:
            dispatcher.utter_message(response="utter_nazorg_steun_gecondoleerd")
            return [ROUW]
        erkend = super().toon_begrip(dispatcher, beurt)
        return [*erkend, ROUW] if VERLIES.search(beurt.heel or beurt.tekst) else erkend
