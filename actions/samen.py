"""Meeting others and learning how."""

from rasa_sdk import Action

from actions.beurt import Beurt
from actions.hulpvraag import Hulpvraag
from actions.zinnen import een_van
from actions.zoeken import vind
from knowledge.service import Resultaat


class SamenLotgenoten(Hulpvraag, Action):
    intent = "samen_lotgenoten"
    behoeften = ("lotgenoten",)
    wiens = "mantelzorger"
    weet_al = een_van(r"\w*groep\w*|\w*caf[eé]|\w*ochtend|bijeenkomst\w*|bellen|online|samen\w*")

    def vind(self, beurt: Beurt) -> Resultaat:
        """Who lost someone meets others who did; not those who care now."""
        if not beurt.rouwt:
            return super().vind(beurt)
        return vind(beurt, "nazorg_steun", ("nazorg",), f"groep {self.zoekwoorden(beurt)}")


class SamenCursus(Hulpvraag, Action):
    intent = "samen_cursus"
    behoeften = ("cursus",)
    wiens = "mantelzorger"
    weet_al = een_van(
        r"hoe (?:ik|je|we|wij|u)|omgaan|om (?:moet |kan )?gaan|tillen|tilt?|verplaats\w*|grenzen"
    )
