"""Who steps in, and how to share the care."""

from actions.hulpvraag import Hulpvraag


class NetwerkUitval(Hulpvraag):
    onderwerp = "netwerk_uitval"
    behoeften = ("noodplan",)


class NetwerkDelen(Hulpvraag):
    onderwerp = "netwerk_delen"
    behoeften = ("zorg_delen",)
    wiens = "mantelzorger"
    vraagt_plaats = False
