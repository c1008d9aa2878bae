"""Who steps in, and how to share the care."""

from dataclasses import replace

from rasa_sdk import Action

from actions.beurt import Beurt
from actions.hulpvraag import Hulpvraag
from actions.kennis import onderdeel
from actions.zinnen import een_van
from knowledge.service import Hulp, Resultaat

WAAR_WONEN = een_van(r"woon\w*|wonen|huis|tehuis|woonvorm|plek|plaats")
WIE_BESLIST = een_van(r"beslis\w*|geld\w*|erven|erfenis|testament|papieren|voogd|mentor\w*")
# Someone who thinks along, the care for a whole life, and who decides.
LATER = ("clientondersteuning", "wlz", "beslissen-voor-een-ander")


class NetwerkUitval(Hulpvraag, Action):
    intent = "netwerk_uitval"
    behoeften = ("noodplan",)
    na_nee = "utter_netwerk_uitval_niemand"


class NetwerkLater(Hulpvraag):
    """Who cares when I am no longer there: who thinks along, who decides, where to live."""

    intent = "netwerk_later"
    behoeften = ("toegang", "regelwerk")
    vraagt_plaats = False
    wacht_op = "vertel"

    def zoek(self, beurt: Beurt) -> Resultaat:
        """The three that matter, then what the town has; never what happens to be left."""
        eerst = [onderdeel(slug) for slug in LATER if slug not in beurt.getoond]
        gevonden = super().zoek(beurt)
        nieuwe_plaats = "gemeente_naaste" in beurt.nieuw
        return gevonden if nieuwe_plaats and not eerst else replace(gevonden, hulp=eerst)

    def al_genoemd(self, beurt: Beurt, *, eerste: bool = False) -> Hulp | None:
        """Where to live is the care for a whole life; money and papers are deciding."""
        tekst = beurt.keuze or beurt.tekst
        if WAAR_WONEN.search(tekst):
            return onderdeel("wlz")
        return onderdeel("beslissen-voor-een-ander" if WIE_BESLIST.search(tekst) else LATER[0])


class NetwerkDelen(Hulpvraag, Action):
    intent = "netwerk_delen"
    behoeften = ("zorg_delen",)
    wiens = "mantelzorger"
    vraagt_plaats = False
