"""Finds the other need in a message, beside what was understood first."""

from actions.bedoelingen import bedoelingen
from actions.beurt import Beurt
from actions.grenzen import LOS
from actions.tekens import genoemde, past

MOGELIJK = 0.15  # above this a need is worth trying when nothing else was meant


def ander(beurt: Beurt) -> str | None:
    """The other need in the message, or the likeliest one that is not just a move."""
    if beurt.tweede and past(beurt.tweede, beurt, 0.0):
        return beurt.tweede
    if woord := next((een for een in genoemde(beurt.tekst) if past(een, beurt, 0.0)), None):
        return woord
    anders = [
        een
        for een in beurt.kansen
        if een[0] not in LOS and een[0] != beurt.intent and past(een[0], beurt, een[1])
    ]
    if anders and anders[0][1] >= MOGELIJK and anders[0][0] in bedoelingen():
        return anders[0][0]
    return None
