"""Recognises that someone wants to go on with the questions, in words that cannot mean despair.

After danger `lezen.VERDER` is too wide: "zo kan ik niet verder" says the opposite. Here a whole
part of the message is made of such words and no other, and nothing beside it may sound like not
wanting to live.
"""

import re

from actions.beurt import Beurt
from actions.checks.lopend import lopend
from actions.na_hulplijn import onveilig
from actions.ontkenning import wanhoopt
from actions.zinnen import een_van, kern

GEVAAR = ("crisis_zelfdoding", "crisis_geweld", "crisis_medisch")
_DELEN = re.compile(r"[.,;:!?\n]+|\b(?:maar|en|dus)\b", re.I)
_WAAROVER = re.compile(r"\bover\b.*", re.I)  # "die vragenlijst over hoe zwaar het is"
_WOORD = re.compile(r"[\w']+")
_DOEL = re.compile(
    r"ve?rder|verder(?:gaan|doen|zetten)|door|doorgaan|voort|voort(?:doen|zetten)|volgende|hervat\w*"
    r"|afmaken|afwerken|vragen|vraagjes|vragenlijst\w*|lijst|lijstje|test|testje|check|meting"
    r"|stelling(?:en)?",
    re.I,
)
_ERBIJ = re.compile(
    r"'?k|ik|we|wij|ons|je|jij|u|ge|gij|hier|ga+n?|gaat|mag|mogen|kan|kun|kunt|kunnen|wil|wilt"
    r"|willen|wou|zou|zullen|laten?|laat|doen?|doet|kom|maak|bij|de|den|die|dat|deze|dit|het|uw"
    r"|jouw|mijn|mn|m'n|onze|met|aan|naar|terug|waar|af|gewoon|nu|nou|maar|toch|weer|dan|even|graag"
    r"|liever|best|er|eens|aub|alsjeblieft|alstublieft|hoor|(?:ja)+|ok|oke|nog|vraag|was|waren|korte?|andere|laatste"
    r"|\d+|vijf|zeven|negen|dertien",
    re.I,
)
_GEBLEVEN = een_van(r"waar (?:zijn|is|blijven|blijft|waren) (?:de |die |uw |je )?(?:vragen|test"
                    r"|vragenlijst|lijst|we|wij)")  # fmt: skip
_NIET_DIE = een_van(r"(?:niet verder|stop|stoppen|genoeg|geen) (?:met )?(?:\w+ )?vra\w+")


def uit_gevaar(beurt: Beurt) -> str | None:
    """While danger is on the table, or was a moment ago: who goes on with the questions?

    The button that goes on after a clear alarm takes nothing back; a no to our doubt does.
    """
    if not open_check(beurt):
        return None
    if beurt.afgewezen and beurt.crisis:
        return "check_na_gevaar" if beurt.trap == "duidelijk" else "check_na_twijfel"
    ongekeurd = not beurt.gekeurd and beurt.intent in GEVAAR
    if beurt.open_vraag != "crisis" or ongekeurd or onveilig(beurt):
        return None
    return "check_na_gevaar" if wil_terug(beurt.heel or beurt.tekst) else None


def open_check(beurt: Beurt) -> bool:
    """Is there a check that can be gone on with?"""
    loopt = lopend(beurt)
    return loopt is not None and not loopt.klaar


def wil_terug(tekst: str) -> bool:
    """Does this message ask for the questions that rest?"""
    if wanhoopt(tekst) or _NIET_DIE.search(tekst):
        return False
    delen = (kern(_WAAROVER.sub("", deel)) for deel in _DELEN.split(tekst))
    return bool(_GEBLEVEN.search(tekst)) or any(map(_zegt_verder, delen))


def _zegt_verder(deel: str) -> bool:
    woorden = _WOORD.findall(deel)
    doel = [woord for woord in woorden if _DOEL.fullmatch(woord)]
    return bool(doel) and all(_ERBIJ.fullmatch(een) for een in woorden if een not in doel)
