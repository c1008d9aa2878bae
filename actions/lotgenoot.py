"""Recognises a wish to meet people in the same position, also when it sounds like "talk to a human"
or like a story of someone young.
"""

from actions.beurt import Beurt
from actions.grenzen import NIET_BEGREPEN
from actions.zinnen import een_van

ZELFDE = een_van(
    r"(?:iemand|iemant|mensen|anderen|andere|jongeren|kinderen|vrienden|leeftijdsgenoten|lui)\b"
    r"[^.?!]{0,30}\b(?:(?:het|dit|dat|t|zoiets) ook|hetzelfde|zelfde|mijn leeftijd|mn leeftijd"
    r"|zoals ik|net als ik|(?:mijn|mn|me) situatie|hetzelfde schuitje)",
    r"(?:groep\w*|praatgroep|club\w*|chat|app|forum|uitje\w*|middag\w*)\b[^.?!]{0,30}"
    r"\b(?:(?:mijn|mn|me|m'n) leeftijd|jongeren|zoals ik|jonge mensen|kinderen zoals)",
    r"(?:die|wie) (?:het|dit|dat|t) ook (?:\w+ )?(?:he(?:eft|bben)|meema\w+|doe[tn]?|snap\w*)",
    r"die (?:hetzelfde|zoiets) (?:\w+ )?(?:he(?:eft|bben)|meema\w+|doe[tn]?)",
    r"(?:is er|bestaat er|zijn er|zoek|weet je)\b[^.?!]{0,25}\bgroep(?:je|en|jes)?",
)
# What the classifier hears in it.
LIJKT_OP = ("overdracht_", "jong_", "gevoel_", "bedoel_", "vervolg_", "praten_", NIET_BEGREPEN)


def zoekt_lotgenoot(beurt: Beurt) -> str | None:
    """Others like me: contact with them, not a line or a desk."""
    if not ZELFDE.search(beurt.tekst) or not beurt.intent.startswith(LIJKT_OP):
        return None
    return "samen_lotgenoten"
