"""How heavy the care is."""

from actions.hulpvraag import Hulpvraag


class BelastingZwaar(Hulpvraag):
    onderwerp = "belasting_zwaar"
    behoeften = ("overbelasting",)
    vraagt_plaats = False
