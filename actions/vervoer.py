"""A ride: who brings someone to the hospital, a taxi that takes a wheelchair."""

from dataclasses import replace

from actions.beurt import Beurt
from actions.hulpvraag import Hulpvraag
from actions.kennis import onderdeel
from actions.niet_gewenst import niet_gewenst
from actions.tonen import hoogstens
from actions.zinnen import een_van
from actions.zoeken import zoek
from knowledge.service import Hulp, Resultaat

ZIEKENHUIS = een_van(
    r"\w*ziekenhuis|dialyse|chemo\w*|bestraling\w*|specialist|poli\w*|behandeling\w*"
)
TAXI = een_van(r"\w*taxi\w*|rolstoel\w*|scootmobiel|valys|busje|ver weg|andere kant")
_RIT = een_van(r"\w*vervoer\w*|\w*taxi|rit(?:ten)?|rijden|automaatje|chauffeur\w*|brengen en halen")
ZOEK = 12


class PraktischVervoer(Hulpvraag):
    """Transport: no need of its own for the classifier, the words say it."""

    intent = "praktisch_vervoer"
    behoeften = ("huishouden", "verzekering", "wonen", "vrijwilliger")
    weet_al = een_van(r".*")  # the ride itself is said: how to get it comes next

    def vind(self, beurt: Beurt) -> Resultaat:
        """Only what rides; what the town has first, and for the hospital what the insurer pays."""
        gevonden = zoek(beurt, self.behoeften, "vervoer taxi brengen rijden", limit=ZOEK)
        ritten = [een for een in gevonden.hulp if _rijdt(een)]
        bekend = ("ziekenvervoer",) if ZIEKENHUIS.search(f"{beurt.gezocht} {beurt.tekst}") else ()
        eerst = ("vervoer", "automaatje") if TAXI.search(beurt.tekst) else ("automaatje", "vervoer")
        vast = [onderdeel(slug) for slug in (eerst[0], *bekend, eerst[1])]
        lokaal = [een for een in ritten if beurt.hier(een)]
        alles = {een.slug: een for een in (*lokaal, *vast, *ritten)}
        nieuw = [
            een
            for een in alles.values()
            if een.slug not in beurt.getoond and not niet_gewenst(beurt, een)
        ]
        return replace(gevonden, hulp=hoogstens(nieuw))

    def al_genoemd(self, beurt: Beurt, *, eerste: bool = False) -> Hulp | None:
        """Only when it is the best of all for this ride."""
        alles = self.vind(replace(beurt, getoond=())).hulp
        return alles[0] if alles and alles[0].slug in beurt.getoond else None

    def ook_gevraagd(self, beurt: Beurt) -> str | None:
        """Beside a ride, no offer of what the words of a ride look like."""
        ook = super().ook_gevraagd(beurt)
        return None if ook in ("praktisch_huishouden", "wonen_regelen") else ook


def _rijdt(hulp: Hulp) -> bool:
    return bool(_RIT.search(f"{hulp.naam} {hulp.wat}"))
