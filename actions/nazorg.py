"""When the care has ended."""

from rasa_sdk import Action

from actions.gevoel import Luisterend


class NazorgSteun(Luisterend, Action):
    intent = "nazorg_steun"
    behoeften = ("nazorg",)
    wiens = "mantelzorger"
