"""Volunteers, wanted and offered."""

from rasa_sdk import Action

from actions.hulpvraag import Hulpvraag
from actions.zinnen import een_van


class VrijwilligerVraag(Hulpvraag, Action):
    intent = "vrijwilliger_vraag"
    behoeften = ("vrijwilliger",)
    weet_al = een_van(
        r"zoek\w*|wie (?:kan|wil)|iemand (?:die|om|voor)|maatje|gezelschap|nodig|ik zelf"
        r"|me aanmelden"
        r"|vrijwilliger (?:worden|zijn)|voor (?:hem|haar|mijn|mn|m'n|me)"
    )
