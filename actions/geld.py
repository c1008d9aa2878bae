"""Money, appreciation and insurance."""

from rasa_sdk import Action

from actions.hulpvraag import Hulpvraag


class GeldRegelen(Hulpvraag, Action):
    onderwerp = "geld_regelen"
    behoeften = ("geld",)
    wiens = "mantelzorger"


class GeldWaardering(Hulpvraag, Action):
    onderwerp = "geld_waardering"
    behoeften = ("waardering",)


class GeldVerzekering(Hulpvraag, Action):
    onderwerp = "geld_verzekering"
    behoeften = ("verzekering",)
    vraagt_plaats = False
