"""When the care has ended."""

from actions.hulpvraag import Hulpvraag


class NazorgSteun(Hulpvraag):
    onderwerp = "nazorg_steun"
    behoeften = ("nazorg",)
    wiens = "mantelzorger"
