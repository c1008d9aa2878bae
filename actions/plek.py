"""Reads that the place of help, or help somewhere else, is turned down: "hij wil niet weg"."""

from collections.abc import Iterable

from actions.beurt import Beurt
from actions.kennis import bestaand
from actions.zinnen import een_van, kern
from knowledge.service import waar

MET_PLEK = "respijt_zoeken"  # the need of which the place can be turned down
# A part that tells why, or of whom; without one it names something else that is wanted.
_UITLEG = een_van(r"hij|zij|ze|het|dat|die|daar|er|want")


def weigert_plek(beurt: Beurt, deel: str) -> bool:
    """Does this part turn down where the help on the table, or the help we offer, is given?"""
    return _over_plek(beurt) and waar.turned_down(deel)


def op_andere_plek(beurt: Beurt, weg: Iterable[str], rest: Iterable[str]) -> str | None:
    """What is looked for when only the place is turned down: what was asked for, at the other
    place. So the night, the holiday and the person stay.
    """
    rest = tuple(rest)
    alleen = all(waar.wanted(deel) or _UITLEG.search(deel) for deel in rest)
    plek = any(map(waar.wanted, rest)) or any(map(waar.turned_down, weg))
    return (
        f"{kern(beurt.tekst)}. {beurt.gezocht}" if _over_plek(beurt) and plek and alleen else None
    )


def _over_plek(beurt: Beurt) -> bool:
    """Is help that is somewhere on the table, or offered?"""
    aangeboden = beurt.open_vraag == "tweede" and MET_PLEK in beurt.opties[:1]
    getoond = any(hulp.feiten.get("waar") for hulp in bestaand(beurt.laatste_hulp))
    return aangeboden or getoond or beurt.onderwerp == MET_PLEK
