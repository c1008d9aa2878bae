"""Meeting others and learning how."""

from rasa_sdk import Action

from actions.hulpvraag import Hulpvraag


class SamenLotgenoten(Hulpvraag, Action):
    onderwerp = "samen_lotgenoten"
    behoeften = ("lotgenoten",)
    wiens = "mantelzorger"


class SamenCursus(Hulpvraag, Action):
    onderwerp = "samen_cursus"
    behoeften = ("cursus",)
    wiens = "mantelzorger"
