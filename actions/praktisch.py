"""Help in the house and with paperwork."""

from rasa_sdk import Action
from rasa_sdk.events import EventType, SlotSet
from rasa_sdk.executor import CollectingDispatcher

from actions.antwoord import Antwoord
from actions.beurt import Beurt
from actions.hulpvraag import Hulpvraag
from actions.kennis import kennis, onderdeel
from actions.tekens import genoemde
from actions.tonen import kaarten
from actions.wegen import KOST_IETS, VAN_BEHOEFTE
from actions.zinnen import een_van
from actions.zoeken import vind
from knowledge.service import Resultaat

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

    def vind(self, beurt: Beurt) -> Resultaat:
        """What the paper is about counts too: "wmo, scootmobiel"."""
        genoemd = genoemde(beurt.keuze or "")
        over = (een for een, naam in VAN_BEHOEFTE.items() if naam in genoemd)
        behoeften = tuple(dict.fromkeys((*self.behoeften, *over)))
        ding = next((een for een in genoemd if een in KOST_IETS), self.intent)
        return vind(beurt, ding, behoeften, self.zoekwoorden(beurt))


class PraktischVoordoen(Antwoord):
    """Who shows at home how to lift or wash someone."""

    intent = "praktisch_voordoen"

    def antwoord(self, dispatcher: CollectingDispatcher, beurt: Beurt) -> list[EventType]:
        mensen = [onderdeel("ergotherapeut"), onderdeel("wijkverpleging")]
        gevonden = kennis().vraag(beurt.heel, op_tafel=("ergotherapeut",), alleen_nabij=True)
        dispatcher.utter_message(
            response="utter_vervolg_antwoord",
            antwoord=gevonden.antwoord if gevonden else mensen[0].hoe,
            json_message=kaarten(mensen),
        )
        slugs = [een.slug for een in mensen]
        return [
            SlotSet("onderwerp", "praktisch_verzorging"),
            SlotSet("laatste_hulp", slugs),
            SlotSet("getoond", list(dict.fromkeys([*beurt.getoond, *slugs]))),
            SlotSet("open_vraag", "meer"),
        ]
