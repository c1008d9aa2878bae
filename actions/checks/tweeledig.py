"""An answer and a question in one message: "ja vaak. kan ms dood gaan?"."""

import re

from actions.vraagvorm import is_vraag, vraagvorm
from knowledge.checks import Stelling, lezer

_DELEN = re.compile(
    r"(?<=[.!?;])\s+|\n"
    r"|[\s,]+(?:(?:en|maar|trouwens|dus|hoezo|o ja)\s+)*"
    r"(?=(?:hoe|wat|wie|waar(?:om|voor)?|welke?|wanneer|kan (?:ik|je|u|ms|iemand)|kun je|kunt u"
    r"|mag (?:ik|dat)|krijg (?:ik|je)|heb ik recht|is er|zijn er|weet (?:je|u)|trouwens|ik heb"
    r" (?:ook |nog |wel )*een vraag)\b)",
    re.I,
)
_VRAAG = re.compile(r"\bvraag(?:je)? (?:over|aan)\b|\btrouwens\b|\bvergoed\w*", re.I)
_LEEG = re.compile(r"^\W*(?:(?:en|maar|dus|ok|oke|hé|hee|hoi|nou)\W*)*$", re.I)


def antwoord_ernaast(tekst: str, stelling: Stelling) -> str | float | None:
    """The answer to the statement that is said beside a question; None when there is not one."""
    delen = [deel for deel in _DELEN.split(tekst) if not _LEEG.match(deel)]
    vragen = [deel for deel in delen if _vraagt(deel)]
    if not vragen:
        return None
    waarden = {_lees(deel, stelling) for deel in delen if deel not in vragen} - {None}
    return waarden.pop() if len(waarden) == 1 else None  # two answers: which one is not clear


def heeft_een_vraag(tekst: str) -> bool:
    """ "Ik heb ook nog een vraag over parkeren": says so in so many words."""
    return bool(_VRAAG.search(tekst))


def _vraagt(deel: str) -> bool:
    return is_vraag(deel) or vraagvorm(deel) or bool(_VRAAG.search(deel))


def _lees(deel: str, stelling: Stelling) -> str | float | None:
    gelezen = lezer().lees(deel, stelling)
    return gelezen.waarde if gelezen.wil == "antwoord" else None
