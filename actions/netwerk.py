"""Who steps in, and how to share the care."""

from rasa_sdk import Action

from actions.hulpvraag import Hulpvraag


class NetwerkUitval(Hulpvraag, Action):
    intent = "netwerk_uitval"
    behoeften = ("noodplan",)


class NetwerkDelen(Hulpvraag, Action):
    intent = "netwerk_delen"
    behoeften = ("zorg_delen",)
    wiens = "mantelzorger"
    vraagt_plaats = False
