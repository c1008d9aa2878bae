"""Someone to take over for a while."""

from rasa_sdk import Action

from actions.hulpvraag import Hulpvraag


class RespijtZoeken(Hulpvraag, Action):
    onderwerp = "respijt_zoeken"
    behoeften = ("respijt",)
