"""When the care has ended."""

from rasa_sdk import Action

from actions.hulpvraag import Hulpvraag


class NazorgSteun(Hulpvraag, Action):
    onderwerp = "nazorg_steun"
    behoeften = ("nazorg",)
    wiens = "mantelzorger"
