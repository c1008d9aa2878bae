"""Someone to take over for a while."""

from actions.hulpvraag import Hulpvraag


class RespijtZoeken(Hulpvraag):
    onderwerp = "respijt_zoeken"
    behoeften = ("respijt",)
