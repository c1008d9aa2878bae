"""Housing, parking, transport, aids."""

from rasa_sdk import Action

from actions.hulpvraag import Hulpvraag
from actions.zinnen import een_van


class WonenRegelen(Hulpvraag, Action):
    intent = "wonen_regelen"
    behoeften = ("wonen",)
    weet_al = een_van(
        r"parkeer\w*|parkeren|\w*kaart|rolstoel\w*|rollator\w*|\w*lift\w*|hulpmiddel\w*"
        r"|scootmobiel\w*|bed"
        r"|beugels?|douche\w*|alarm\w*|verhuiz\w*|woning\w*|wonen|huis|drempel\w*|badkamer"
    )
