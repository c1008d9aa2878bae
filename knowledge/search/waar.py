"""Where help is given: at the home of the person cared for, or somewhere else, and what is asked.

The content marks it (`feiten: {waar: thuis}` or `elders`); what says nothing can be both.
"""

import re
from collections.abc import Iterator, Sequence

import numpy as np

from knowledge.hulp import Hulp
from knowledge.names import plain
from knowledge.search.arrays import Floats

THUIS, ELDERS = "thuis", "elders"

_CLAUSE = re.compile(
    r"[.!?,;:]| maar | alleen (?=hij|ze|zij|mijn|mn)| dus | zodat | want "
    r"| en (?=hij|ze|zij|ik|we|mijn|mn)",
    re.I,
)
_WHO = r"(?:iemand|wie|er|mens|persoon|vrijwilliger|oppas|zuster|nachtzuster|buddy|hulp|die)"
_THEM = r"(?:ons|mij|me|hem|haar|hun|ze|pa|ma|papa|mama|(?:mijn|mn|m n|me|onze) \w+)"
_STAYS = r"(?:blijf\w*|blijven|slaap\w*|slapen|logeer\w*|logeren|zit|zitten|kom\w*|waak\w*|waken)"
_HERE = r"(?:thuis|hier|aan huis|in huis|over de vloer)"
_COMES_BY = r"(?:langs ?(?:kom|ga)\w*|(?:kom|ga)\w* .{0,40}langs|op bezoek|(?:op)?belt|opbellen)"
_AT_HOME = re.compile(
    rf"\b(?:kan|kom\w*|blijf\w*|oppas\w*|hulp|zorg)\b.*\bbij {_THEM} {_HERE}\b"
    rf"|\b{_WHO}\b.*\b(?:bij|met|op) {_THEM}\b.{{0,30}}\b{_STAYS}\b"
    rf"|\b{_WHO}\b.*\b{_STAYS}\b.{{0,30}}\b(?:bij {_THEM}|{_HERE})"
    rf"|\b{_WHO}\b.*\b{_HERE}\b.{{0,30}}\b(?:{_STAYS}|is)\b"
    rf"|\b{_WHO}\b.*\b(?:{_COMES_BY}|(?:aan|in) huis)\b"
    rf"|\b{_WHO}\b.{{0,40}}\b(?:kom|blijf|waak|waken)\w*\b.{{0,15}}\bnacht\w*"
    rf"|\b{_WHO}\b.{{0,40}}\bnacht\w*.{{0,15}}\b(?:kom|blijf|waak|waken)\w*\b"
    r"|^(?:\w+ )?(?:liever|gewoon|alleen|het liefst) (?:gewoon |maar )?thuis\b"
    r"|(?<!ik )(?<!we )\b(?:wil|wilt|blijf|blijft|blijven)"
    r" (?:(?:liever|gewoon|graag|het liefst|echt|maar) )*thuis\b"
    r"|\bin (?:zijn|haar|(?:zijn |haar )?eigen) (?:huis|bed) (?:blijven|slapen)\b"
    r"|\b(?:nachtzuster|nachtoppas|thuisoppas|belcirkel|telefooncirkel)\b"
)
_ELSEWHERE = re.compile(
    r"\b(?:ergens|logeer\w*|logeren|dagopvang|dagbesteding|dagcentrum|dagverblijf|opvang|zorghotel"
    r"|zorgboerderij|tehuis|buitenshuis|plek waar (?:hij|ze|zij)"
    r"|waar (?:kan|mag|moet) (?:hij|ze|zij))\b"
)
_AWAY = re.compile(
    r"\b(?:n?ergens|elders|buitenshuis|weg|weg(?:brengen|doen|gaan|sturen)|(?<!naar )huis"
    r"|de deur (?:\w+ )?uit|naar een|(?:bij|in) (?:een )?(?:ander\w*|vreemd\w*))\b"
)
# Refused by or for the other; what the carer cannot do ('ik kan niet weg') says nothing of it.
_REFUSED = re.compile(
    r"\b(?:wil|wilt|willen|hoeft?|durft?|gaat|moet\w*) .*\b(?:niet|nooit|nergens|niks|niets)\b"
    r"|\b(?:wil|wilt|durft?|gaat|kan|kunnen|krijg\w*) (?:\w+ )?(?:niet|nooit|nergens)\b"
    r"|\bgeen\b|\bweigert\b|\bliever niet\b|^(?:nee |dus )*niet\b|\bniet zitten\b"
    r"|\b(?:niks|niets) voor (?:hem|haar)\b"
    r"|\b(?:er|daar|is) (?:\w+ )?(?:op )?tegen\b|\bnee$"
)
_OF_THE_CARER = re.compile(r"\b(?:ik|we|wij)\b(?! (?:wil|willen|zoek|zoeken|krijg)\b)")
_NO_ONE_IN = re.compile(
    r"\b(?:geen (?:vreemde\w*|mensen|iemand|hulp|oppas|vrijwilligers?)|niemand) .{0,20}"
    r"(?:in huis|over de vloer|thuis)\b"
    r"|\bniet (?:bij ons |hier )?(?:thuis|hier)$"
)


def wanted(text: str) -> str | None:
    """Where the help has to be, as far as the words say: refusing the one is asking the other,
    and what is said first is wished for most.
    """
    first: str | None = None
    for clause in _clauses(text):
        if _NO_ONE_IN.search(clause):
            return ELDERS
        if _AT_HOME.search(clause):
            first = first or THUIS
        elif _is_refused(clause):
            return THUIS
        elif _ELSEWHERE.search(clause) and not _OF_THE_CARER.search(clause):
            first = first or ELDERS
    return first


def refused(text: str) -> str | None:
    """The place that is turned down as such; a form that has a name ("geen dagopvang") is not."""
    for clause in _clauses(text):
        if _NO_ONE_IN.search(clause):
            return THUIS
        if _AWAY.search(clause) and _is_refused(clause):
            return ELDERS
    return None


def turned_down(text: str) -> bool:
    """Whether a place, or a form of help that is somewhere else, is what nobody wants."""
    return any(_NO_ONE_IN.search(clause) or _is_refused(clause) for clause in _clauses(text))


def contradicts(text: str, hulp: Hulp) -> bool:
    """Whether this help is at the other place than the words ask for."""
    place = wanted(text)
    return place is not None and hulp.feiten.get("waar") not in (None, place)


class Waar:
    """Which items are where."""

    def __init__(self, items: Sequence[Hulp]) -> None:
        places = [hulp.feiten.get("waar") for hulp in items]
        self._is = {
            place: np.array([one == place for one in places], np.float32)
            for place in (THUIS, ELDERS)
        }

    def fit(self, place: str) -> Floats:
        """1 for what is there, -1 for what is at the other place, 0 for what may be both."""
        other = ELDERS if place == THUIS else THUIS
        fits: Floats = self._is[place] - self._is[other]
        return fits


def _is_refused(clause: str) -> bool:
    """Whether going somewhere else is what nobody wants here."""
    elsewhere = _ELSEWHERE.search(clause) or _AWAY.search(clause)
    refused = elsewhere and _REFUSED.search(clause)
    return bool(refused) and not _OF_THE_CARER.search(clause)


def _clauses(text: str) -> Iterator[str]:
    for clause in _CLAUSE.split(text):
        if said := plain(clause):
            yield said
