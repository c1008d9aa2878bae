"""Volunteers, wanted and offered."""

from actions.hulpvraag import Hulpvraag


class VrijwilligerVraag(Hulpvraag):
    onderwerp = "vrijwilliger_vraag"
    behoeften = ("vrijwilliger",)
