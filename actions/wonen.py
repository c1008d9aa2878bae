"""Housing, parking, transport, aids."""

from rasa_sdk import Action

from actions.hulpvraag import Hulpvraag


class WonenRegelen(Hulpvraag, Action):
    intent = "wonen_regelen"
    behoeften = ("wonen",)
