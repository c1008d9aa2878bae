"""Meeting others and learning how."""

from rasa_sdk import Action

from actions.hulpvraag import Hulpvraag


class SamenLotgenoten(Hulpvraag, Action):
    intent = "samen_lotgenoten"
    behoeften = ("lotgenoten",)
    wiens = "mantelzorger"


class SamenCursus(Hulpvraag, Action):
    intent = "samen_cursus"
    behoeften = ("cursus",)
    wiens = "mantelzorger"
