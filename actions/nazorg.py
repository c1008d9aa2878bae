"""When the care has ended."""

from rasa_sdk import Action
from rasa_sdk.executor import CollectingDispatcher

from actions.beurt import ROUW, Beurt
from actions.gevoel import Luisterend


class NazorgSteun(Luisterend, Action):
    intent = "nazorg_steun"
    behoeften = ("nazorg",)
    wiens = "mantelzorger"

    def toon_begrip(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[str]:
        return [*super().toon_begrip(dispatcher, beurt), ROUW]
