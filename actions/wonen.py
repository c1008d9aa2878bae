"""Housing, parking, transport, aids."""

from actions.hulpvraag import Hulpvraag


class WonenRegelen(Hulpvraag):
    onderwerp = "wonen_regelen"
    behoeften = ("wonen",)
