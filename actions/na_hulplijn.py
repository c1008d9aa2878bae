"""Reads the turn after a help line: taken back, still about it, or a clear need of its own."""

from actions.afwijzing import zonder_nee
from actions.beurt import Beurt
from actions.grenzen import HEEL_ZEKER, NIET_BEGREPEN, ZEKER
from actions.navraag import NIET_BELLEN
from actions.ontkenning import ontkent_gevaar, zegt_nee
from actions.tekens import genoemde, past
from actions.vraagt_wie import VRAAGT_WIE
from actions.vraagvorm import is_vraag
from actions.zinnen import een_van, kern

# What people say about themselves; after danger it is still about that danger.
VERHAAL = (
    "belasting_",
    "gevoel_",
    "jong_",
    "nazorg_",
    "netwerk_",
    "praten_",
    "vervolg_",
    "verlof_",
)
VERDER = een_van(r"verder met (?:mijn|de|mn) vraag|terug naar (?:mijn|de|mn) vraag")
# What people fear of calling.
WAT_GEBEURT = een_van(
    r"wat gebeurt er (?:als|dan|wanneer|nu)",
    r"(?:word|wordt) (?:ik|hij|zij|ze|mama|papa|mijn \w+) (?:dan |nu )?"
    r"(?:opgepakt|meegenomen|weggehaald)",
    r"opgepakt|aangifte|uit huis geplaatst|uithuisplaatsing",
    r"komt (?:de )?politie|komen ze (?:dan )?(?:langs|aan de deur)",
    r"(?:halen|nemen|pakken) ze (?:\w+ ){0,3}(?:weg|mee|af)\b",
)


def na_hulplijn(beurt: Beurt) -> str | None:
    """The turn after a help line: taken back, still about it, or a clear need of its own."""
    if beurt.open_vraag != "crisis":
        return None
    if VRAAGT_WIE.search(beurt.tekst):
        return "crisis_computer"
    if beurt.crisis == "crisis_geweld" and beurt.trap == "duidelijk":
        veilig = {"nee": "crisis_niet_veilig", "ja": "crisis_veilig"}.get(
            beurt.tekst.lower().strip(" .")
        )
        if veilig:
            return veilig
    if VERDER.search(beurt.tekst):
        return "crisis_lijkt_erop"
    gelooft = beurt.trap == "twijfel" and zegt_nee(beurt.tekst)
    if gelooft or ontkent_gevaar(beurt.tekst):
        rest = kern(zonder_nee(beurt.tekst))
        vraag = [een for een in genoemde(rest) if past(een, beurt, 0.0)] if is_vraag(rest) else []
        return vraag[0] if vraag else "crisis_lijkt_erop"
    if WAT_GEBEURT.search(beurt.tekst):
        return "crisis_wat_gebeurt"
    if NIET_BELLEN.search(beurt.tekst):
        return "crisis_chat"
    if beurt.intent == "crisis_lijkt_erop":  # a guess is not enough to let danger go
        return beurt.intent if beurt.zekerheid >= ZEKER else "crisis_blijf"
    if beurt.intent.startswith("overdracht_"):
        return None
    grens = HEEL_ZEKER if beurt.jong else ZEKER
    eigen = not beurt.intent.startswith(VERHAAL) and beurt.intent != NIET_BEGREPEN
    return None if eigen and beurt.zekerheid >= grens else "crisis_blijf"
