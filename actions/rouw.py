"""Reads what is said by who told that someone died: it is about that loss."""

from actions.beurt import Beurt
from actions.vraagvorm import is_vraag
from actions.zinnen import een_van

GROEP = een_van(
    r"groep\w*|\w*caf[eé]|mensen (?:die|zoals)|andere (?:weduw\w+|mensen)|bijeenkomst\w*"
)
BIJ_ROUW = ("belasting_ben_ik_het", "gevoel_steun", "belasting_zwaar", "belasting_herkennen")


def in_rouw(beurt: Beurt) -> str | None:
    """A mood of who told that someone died is about that loss."""
    if beurt.intent == "nazorg_steun" and is_vraag(beurt.tekst):
        return "samen_lotgenoten" if GROEP.search(beurt.tekst) else None
    elders = beurt.rouwt and beurt.onderwerp != "nazorg_steun"
    return "nazorg_steun" if elders and beurt.intent in BIJ_ROUW else None
