"""Volunteers, wanted and offered."""

from rasa_sdk import Action

from actions.hulpvraag import Hulpvraag


class VrijwilligerVraag(Hulpvraag, Action):
    intent = "vrijwilliger_vraag"
    behoeften = ("vrijwilliger",)
