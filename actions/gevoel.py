"""A listening ear."""

from rasa_sdk import Action

from actions.hulpvraag import Hulpvraag


class GevoelSteun(Hulpvraag, Action):
    onderwerp = "gevoel_steun"
    behoeften = ("emotionele_steun",)
    wiens = "mantelzorger"
    vraagt_plaats = False
