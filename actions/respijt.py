"""Someone to take over for a while."""

from rasa_sdk import Action

from actions.hulpvraag import Hulpvraag


class RespijtZoeken(Hulpvraag, Action):
    intent = "respijt_zoeken"
    behoeften = ("respijt",)
