"""Volunteers, wanted and offered."""

from dataclasses import replace

from rasa_sdk import Action

from actions.afwijzing import wijst_af, zonder_nee
from actions.beurt import Beurt
from actions.hulpvraag import Hulpvraag
from actions.zinnen import een_van
from knowledge.service import Resultaat

BIEDT_AAN = een_van(
    r"(?:ik|we|wij) (?:wil|zou|kan)\b[^.?!]{0,40}\b(?:zelf|helpen|doen|worden)|worden"
)
ZOEKT = een_van(r"zoek\w*|wie (?:kan|wil)|iemand|maatje|nodig")
WORDEN = een_van(r"worden|zorgvrijwilligers")


class VrijwilligerVraag(Hulpvraag, Action):
    intent = "vrijwilliger_vraag"
    behoeften = ("vrijwilliger",)
    weet_al = een_van(
        r"zoek\w*|wie (?:kan|wil)|iemand (?:die|om|voor)|maatje|gezelschap|nodig|ik zelf"
        r"|me aanmelden"
        r"|vrijwilliger (?:worden|zijn)|voor (?:hem|haar|mijn|mn|m'n|me)"
    )

    def vind(self, beurt: Beurt) -> Resultaat:
        """Who looks for someone is not asked to become one."""
        gevonden = super().vind(beurt)
        tekst = zonder_nee(beurt.tekst) if wijst_af(beurt.tekst) else beurt.tekst
        if BIEDT_AAN.search(tekst):
            return gevonden
        zoekt = [een for een in gevonden.hulp if not WORDEN.search(een.naam)]
        return replace(gevonden, hulp=zoekt if ZOEKT.search(tekst) else zoekt or gevonden.hulp)
