"""Meeting others and learning how."""

from actions.hulpvraag import Hulpvraag


class SamenLotgenoten(Hulpvraag):
    onderwerp = "samen_lotgenoten"
    behoeften = ("lotgenoten",)
    wiens = "mantelzorger"


class SamenCursus(Hulpvraag):
    onderwerp = "samen_cursus"
    behoeften = ("cursus",)
    wiens = "mantelzorger"
