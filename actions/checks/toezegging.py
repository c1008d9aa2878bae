"""What answers our offer of a check: which one, or a yes in other words ("doe.", "allez, begint").

Beside it: in the middle of a check, another one or all over again.
"""

import re

from actions.beurt import Beurt
from actions.checks.kiezen import bedoeld, bij_naam, niet_hier, voorstel, wil_andere, wil_korter
from actions.checks.lopend import AANBOD, Lopend
from actions.grenzen import KORT
from actions.vraagvorm import is_vraag
from actions.wens import WENST
from actions.zinnen import een_van, lengte

OVERDOEN = een_van(
    r"(?:opnieuw|overnieuw|van voren? af aan|vanaf (?:het begin|vraag (?:1|een))|van nul)"
    r" (?:beginnen|begin|starten|start|doen)",
    r"(?:begin|beginnen|start|starten)(?: \w+){0,3} (?:opnieuw|overnieuw|van voren? af aan)",
    r"overnieuw|van voren? af aan|herbegin\w*|terug naar (?:het begin|vraag (?:1|een)$)",
    r"(?:vragen|test|lijst)(?: \w+){0,2} (?:opnieuw|nog (?:een|n) keer|nog eens)",
)
_JA = re.compile(
    r"\W*(?:(?:nou|ach|allez|moet dat echt|vooruit|ok|oke|goed|ja+|dan|toch)\b\W*)*"
    r"(?:ja+|ok|oke|vooruit|prima|graag|doe|doen|doet (?:u|ge|gij)|doe(?: het| dat)? maar|start"
    r"|begint?(?: (?:u|ge|gij))?(?: maar)?|kom(?:t)?(?: (?:u|ge|gij))?(?: maar)?(?: op)?"
    r"|laat maar komen|brand maar los|steek maar van wal|ga je gang|gaat uw gang)"
    r"(?=\W*$|\W+(?:maar|dan|hoor|met|aub|,|ik|het)\b|[.,!])",
    re.I,
)
_TOCH_NIET = een_van(
    r"niet nu|nu (?:even )?niet|liever niet|later|straks|geen (?:zin|tijd)|nee+|neen|hoeft niet"
    r"|laat maar"
)


def toegezegd(beurt: Beurt) -> str | None:
    """Which check is chosen, or a yes; None leaves it to the other readings of an offer."""
    tekst, verder = beurt.heel, (beurt.open_vraag or "").endswith(" verder")
    kort = lengte(tekst) <= 2 * KORT
    if verder and kort and OVERDOEN.search(tekst):
        return "check_overdoen"
    if bij_naam(tekst) or niet_hier(tekst):
        return "belasting_meten"
    gevraagd = bedoeld(beurt)
    if kort and (gevraagd or wil_andere(beurt)) and not verder:
        vraagt = "?" in tekst or (wil_korter(beurt) and "liever" not in tekst.lower())
        kan = gevraagd is None or gevraagd in voorstel(beurt)
        return (
            "check_begin"
            if kan and (gevraagd or not vraagt) and "?" not in tekst
            else ("belasting_meten")
        )
    ja = _JA.match(tekst)
    if ja is None or _TOCH_NIET.search(tekst):
        return None
    rest = tekst[ja.end() :]
    if is_vraag(rest) or WENST.search(rest):
        return None
    return "check_hervat" if verder else "check_begin"


def wisselt(beurt: Beurt, loopt: Lopend) -> str | None:
    """Half-way: all over again, or another check than this one."""
    tekst = beurt.heel
    if lengte(tekst) > 2 * KORT or (beurt.open_vraag or "").startswith(AANBOD):
        return None
    if OVERDOEN.search(tekst):
        return "belasting_meten" if loopt.klaar else "check_overdoen"
    gevraagd = bedoeld(beurt)
    if loopt.klaar or gevraagd is loopt.check:
        return None
    if gevraagd or niet_hier(tekst):
        return "check_wissel"
    anders = wil_andere(beurt) and voorstel(beurt)[0] is not loopt.check
    return "check_wissel" if anders else None
