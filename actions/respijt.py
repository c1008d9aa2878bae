"""Someone to take over for a while."""

from rasa_sdk import Action

from actions.hulpvraag import Hulpvraag
from actions.zinnen import een_van


class RespijtZoeken(Hulpvraag, Action):
    intent = "respijt_zoeken"
    behoeften = ("respijt",)
    weet_al = een_van(
        r"(?:paar|enkele|\d+) uur\w*|uurtjes?|\w*middag\w*|\w*ochtend\w*|\w*avond\w*"
        r"|'?s? ?nachts|nacht\w*"
        r"|(?:een|hele|paar|\d+) dag(?:en)?|overdag|weekend\w*|week|weken|vakantie|logeren"
        r"|logeer\w*"
        r"|dagopvang|dagbesteding|dagcentrum|\w+dag"
    )
