"""Which line fits the age of who writes: one for children, one for young people, one for all."""

from actions.beurt import Beurt
from actions.kennis import kennis

KIND, JONG, IEDEREEN = "kindertelefoon", "in-je-bol", "mantelzorglijn"


def is_kind(beurt: Beurt) -> bool:
    """Young, and not too old for the line for children, as far as we know."""
    grens = kennis().hulplijn(KIND).leeftijd_tot or 0
    return beurt.jong and (beurt.leeftijd is None or beurt.leeftijd <= grens)


def lijn_voor(beurt: Beurt) -> str:
    """The slug of the line to talk to."""
    if is_kind(beurt):
        return KIND
    return JONG if beurt.jong else IEDEREEN
