"""Help in the house and with paperwork."""

from actions.hulpvraag import Hulpvraag


class PraktischHuishouden(Hulpvraag):
    onderwerp = "praktisch_huishouden"
    behoeften = ("huishouden",)


class PraktischRegelwerk(Hulpvraag):
    onderwerp = "praktisch_regelwerk"
    behoeften = ("regelwerk",)
    wiens = "mantelzorger"
