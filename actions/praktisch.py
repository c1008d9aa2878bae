"""Help in the house and with paperwork."""

from rasa_sdk import Action
from rasa_sdk.executor import CollectingDispatcher

from actions.beurt import Beurt
from actions.hulpvraag import Hulpvraag
from actions.zinnen import een_van

VERVOER = een_van(
    r"vervoer|taxi|regiotaxi|automaatje|ritje|rijden|rijdt|wegbrengen|ophalen|bus"
    r"|auto|(?:mee|brengen?|halen|haar|hem) naar (?:de|het) \w+"
)


class PraktischHuishouden(Hulpvraag, Action):
    intent = "praktisch_huishouden"
    behoeften = ("huishouden",)
    weet_al = een_van(
        r"poets\w*|schoon\w*|wasgoed|de was|strijk\w*|kook\w*|koken|eten|maaltijd\w*"
        r"|boodschap\w*|tuin|gras"
        r"|klus\w*|vervoer|taxi|rijden|rijdt|brengen|halen|ophalen|ramen|stofzuig\w*"
    )

    def toon_begrip(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[str]:
        """Who asks for a ride hears nothing of cooking."""
        if self.vervolgt(beurt) or not VERVOER.search(beurt.tekst):
            return super().toon_begrip(dispatcher, beurt)
        dispatcher.utter_message(response="utter_praktisch_vervoer_begrip")
        return []


class PraktischVerzorging(Hulpvraag):
    """Washing, dressing, out of bed: no need of its own for the classifier, the words say it."""

    intent = "praktisch_verzorging"
    behoeften = ("verzorging",)
    vraagt_plaats = False

    def vraag(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> str | None:
        """How to get it is what counts; it works the same in every town."""
        dispatcher.utter_message(response="utter_vervolg_hoe_vraag")
        return "hoe"


class PraktischRegelwerk(Hulpvraag, Action):
    intent = "praktisch_regelwerk"
    behoeften = ("regelwerk",)
    wiens = "mantelzorger"
