"""A listening ear."""

from actions.hulpvraag import Hulpvraag


class GevoelSteun(Hulpvraag):
    onderwerp = "gevoel_steun"
    behoeften = ("emotionele_steun",)
    wiens = "mantelzorger"
    vraagt_plaats = False
