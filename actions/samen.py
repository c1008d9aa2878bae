"""Meeting others and learning how."""

from rasa_sdk import Action

from actions.hulpvraag import Hulpvraag
from actions.zinnen import een_van


class SamenLotgenoten(Hulpvraag, Action):
    intent = "samen_lotgenoten"
    behoeften = ("lotgenoten",)
    wiens = "mantelzorger"
    weet_al = een_van(r"\w*groep\w*|\w*caf[eé]|\w*ochtend|bijeenkomst\w*|bellen|online|samen\w*")


class SamenCursus(Hulpvraag, Action):
    intent = "samen_cursus"
    behoeften = ("cursus",)
    wiens = "mantelzorger"
    weet_al = een_van(
        r"hoe (?:ik|je|we|wij|u)|omgaan|om (?:moet |kan )?gaan|tillen|tilt?|verplaats\w*|grenzen"
    )
