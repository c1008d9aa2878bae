"""Reads the same need for someone else: "is er ook wat voor mijn zus?", "krijgt zij ook iets?"."""

from actions.beurt import Beurt
from actions.grenzen import EIGEN, KORT
from actions.tekens import genoemde
from actions.wie_waar import ook_voor
from actions.zinnen import kern, lengte


def voor_een_ander(beurt: Beurt) -> str | None:
    """The need on the table, for another person; another need that is named is no such thing."""
    rest = kern(beurt.tekst)
    if beurt.onderwerp is None or ook_voor(beurt.tekst) is None:
        return None
    anders = set(genoemde(rest)) - {beurt.onderwerp}
    if anders or lengte(rest) > 2 * KORT or beurt.intent.startswith(EIGEN):
        return None
    return "vervolg_andere_groep"
