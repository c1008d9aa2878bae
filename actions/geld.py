"""Money, appreciation and insurance."""

from rasa_sdk import Action

from actions.hulpvraag import Hulpvraag


class GeldRegelen(Hulpvraag, Action):
    intent = "geld_regelen"
    behoeften = ("geld",)
    wiens = "mantelzorger"


class GeldWaardering(Hulpvraag, Action):
    intent = "geld_waardering"
    behoeften = ("waardering",)


class GeldVerzekering(Hulpvraag, Action):
    intent = "geld_verzekering"
    behoeften = ("verzekering",)
    vraagt_plaats = False
