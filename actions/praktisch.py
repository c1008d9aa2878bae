"""Help in the house and with paperwork."""

from rasa_sdk import Action

from actions.hulpvraag import Hulpvraag


class PraktischHuishouden(Hulpvraag, Action):
    intent = "praktisch_huishouden"
    behoeften = ("huishouden",)


class PraktischRegelwerk(Hulpvraag, Action):
    intent = "praktisch_regelwerk"
    behoeften = ("regelwerk",)
    wiens = "mantelzorger"
