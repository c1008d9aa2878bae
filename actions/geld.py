"""Money, appreciation and insurance."""

from actions.hulpvraag import Hulpvraag


class GeldRegelen(Hulpvraag):
    onderwerp = "geld_regelen"
    behoeften = ("geld",)
    wiens = "mantelzorger"


class GeldWaardering(Hulpvraag):
    onderwerp = "geld_waardering"
    behoeften = ("waardering",)


class GeldVerzekering(Hulpvraag):
    onderwerp = "geld_verzekering"
    behoeften = ("verzekering",)
    vraagt_plaats = False
