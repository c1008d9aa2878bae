"""What to say to someone near: the content's advice for that talk, found by what it is about."""

import re

from actions.beurt import Beurt
from actions.kennis import kennis
from actions.zinnen import een_van, kern, lengte
from knowledge.service import Beantwoord

# Who is spoken to or of, and which items tell how to talk with them; the first that fits.
_OVER: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = (
    (
        een_van(r"baas|chef|werkgever|leidinggevende|manager|collega'?s?|werk"),
        ("vertellen-op-het-werk",),
    ),
    (
        een_van(r"kinderen|kind|zoontje|dochtertje|kleinkind\w*"),
        ("jong-en-thuis-zorgen", "kanker-nl"),
    ),
)
_NABIJ = (
    "geen-hulp-willen",
    "autorijden-bij-ziekte",
    "familie-van-verslaafde",
    "zorg-delen",
    "omgaan-met-gedrag",
    "alzheimer-nederland",
    "ypsilon",
    "naar-een-verpleeghuis",
    "relatie-bij-ziekte",
    "zorgen-is-niet-verplicht",
)
GENOEG = 0.25  # of these items alone, so sure is enough
MINSTE = 3  # words that tell what it is about
# The asking itself: what is left is what the talk is about.
_VRAAG = re.compile(
    r"\b(?:(?:en|maar|dus) )?(?:wat|hoe) (?:(?:moet|kan|zal|mag) ik|(?:zeg|vertel|breng|leg) ik)\b"
    r"(?: (?:dan|nu|het|dat|er|beste|terug|t)\b)*(?: (?:tegen|aan) (?:hem|haar|ze|hen|die)\b)?"
    r"|\b(?:zeggen|vertellen|uitleggen)\b|\b(?:tegen|aan)\b(?= (?:mijn|mn|me|m'n|de)\b)",
    re.I,
)


def situatie(tekst: str) -> str:
    """What it is about: "mijn man wil geen hulp, wat zeg ik dan" → "mijn man wil geen hulp"."""
    return kern(" ".join(_VRAAG.sub(" ", tekst).split()))


def advies(beurt: Beurt) -> Beantwoord | None:
    """The advice for this talk; None when nothing is told of what it is about."""
    over = situatie(beurt.heel or beurt.tekst)
    if lengte(over) < MINSTE:
        return None
    slugs = next((slugs for wie, slugs in _OVER if wie.search(over)), _NABIJ)
    gevonden = kennis().vraag(over, op_tafel=slugs, alleen_nabij=True)
    return gevonden if gevonden and gevonden.zekerheid >= GENOEG else None
