"""Recognises a question about behaviour that comes with an illness: how to react, is it normal."""

from actions.beurt import Beurt
from actions.grenzen import EIGEN
from actions.vraagvorm import is_vraag
from actions.zinnen import een_van, lengte

VRAAG = "utter_ziekte_gedrag_vraag"
MEESTE = 12  # words: the answer to it

GEDRAG = een_van(
    r"agressie\w*|agressief\w*|boos|bozig|kwaad|woede\w*|woest|driftig\w*|driftbui\w*|opvliegend"
    r"|tekeer|te keer|scheld\w*|uitscheld\w*|schreeuw\w*|vloek\w*|snauw\w*|roep(?:t|en)"
    r"|achterdocht\w*|wantrouw\w*|beschuldig\w*|verwijt\w*|liegt|verstopt"
    r"|onrustig|onrust|ijsbe\w+|ontremd|ongeremd|apathisch|lusteloos|initiatief\w*|claim\w*"
    r"|(?:steeds|telkens|altijd) (?:\w+ )?(?:hetzelfde|dezelfde)|herkent|verward|in de war"
    r"|stemmen|wanen|waan\w*|psychot\w*|hallucin\w*|paniekaanval\w*|gooit|vreemd gedrag|gedrag\w*"
    r"|doet (?:zo |heel |erg )?(?:raar|vreemd|gek|anders)|karakter\w*|ander mens|huilbui\w*"
)
HOE_DAN = een_van(
    r"hoe (?:\w+ ){0,4}(?:reage\w+|omga\w*|om (?:moet |kan )?(?:ga\w*)|ga ik|doe|doen"
    r"|aanpak\w*|pak\w*|moet|kan|help\w*|krijg)",
    r"wat (?:\w+ ){0,3}(?:doe|doen|zeg|zeggen|helpt|moet)|reage\w+|om met"
    r"|ermee om|mee om|met (?:hem|haar) om|hoort (?:dat|dit)"
    r"|komt (?:dat|dit) (?:door|van)|waarom doet|is dat normaal",
)
# What the classifier takes it for; danger is read before this.
LIJKT_OP = (
    "ziekte_",
    "samen_cursus",
    "gevoel_",
    "belasting_",
    "bedoel_",
    "vervolg_",
    "overdracht_",
)


def over_gedrag(beurt: Beurt) -> str | None:
    """What to do about how someone behaves, beside an illness or a person that we know."""
    if _het_moeilijkst(beurt):
        return "ziekte_gedrag"
    if not (beurt.aandoening or beurt.relatie) or not beurt.intent.startswith(LIJKT_OP):
        return None
    if beurt.open_vraag == "vertel" and beurt.zei(VRAAG) and lengte(beurt.tekst) <= MEESTE:
        return None if is_vraag(beurt.tekst) else "ziekte_gedrag"  # when it happens
    gevraagd = GEDRAG.search(beurt.tekst) and HOE_DAN.search(beurt.tekst)
    return "ziekte_gedrag" if gevraagd else None


def _het_moeilijkst(beurt: Beurt) -> bool:
    """ "Dat hij schreeuwt": the answer to our question what is hardest with this illness."""
    gevraagd = beurt.open_vraag == "vertel" and beurt.onderwerp == "ziekte_informatie"
    kort = lengte(beurt.tekst) <= MEESTE and not is_vraag(beurt.tekst)
    vrij = not beurt.intent.startswith(EIGEN)
    return gevraagd and kort and vrij and bool(GEDRAG.search(beurt.tekst))
