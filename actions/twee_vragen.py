"""Recognises two questions at once about the help on the table (how to get it, what it costs), and
a name with the question how.
"""

from actions.beurt import Beurt
from actions.bij_naam import bij_naam
from actions.grenzen import KORT
from actions.tafel import op_tafel
from actions.vraagsoort import vraag_over
from actions.zinnen import een_van, lengte

_HOE = een_van(
    r"hoe (?:dan|doe ik|werkt|gaat|kom|kan ik|krijg|regel|vraag|meld)|aanvra\w+|aan ?meld\w*"
    r"|waar (?:vraag|meld|haal|kan) (?:ik|je|u)|bij wie (?:moet|kan) ik"
)
_KOSTEN = een_van(
    r"(?:wat|hoeveel) (?:gaat |zal |zou )?(?:kost|kosten|is|betaal|betalen)\b"
    r"|kost\w*|gratis|duur|prijs"
    r"|(?:zelf |iets )?betalen|hoeveel(?= (?:is|krijg))"
)
_AANVRAGEN = een_van(
    r"(?:hoe|waar) vraag (?:ik|je|u|we)\b[^.?!]{0,15}\baan|hoe kom (?:ik|je|u|we) (?:er|daar) ?aan"
    r"|(?:hoe|waar) (?:kan|moet) (?:ik|je|we) (?:dat|die|het|zo'n) (?:\w+ )?aanvragen"
)
MEESTE = 3 * KORT  # words


def hoe_en_kosten(beurt: Beurt) -> str | None:
    """ "Hoe dan? En wat kost dat?": both are answered."""
    tekst = beurt.heel or beurt.tekst
    los = beurt.intent.startswith(("crisis_", "verlof_", "overdracht_"))
    if los or lengte(tekst) > MEESTE or not (_HOE.search(tekst) and _KOSTEN.search(tekst)):
        return None
    twee = vraag_over(_HOE.sub(" ", tekst)) in ("kosten", "loon")
    return "vervolg_hoe_en_kosten" if twee and op_tafel(beurt) else None


def hoe_bij_naam(beurt: Beurt) -> str | None:
    """ "Het pgb, hoe vraag ik dat aan?": of what is named, and not of what came before."""
    if beurt.intent.startswith(("crisis_", "verlof_")) or lengte(beurt.tekst) > 2 * KORT:
        return None
    return "vervolg_hoe" if _AANVRAGEN.search(beurt.tekst) and bij_naam(beurt) else None
