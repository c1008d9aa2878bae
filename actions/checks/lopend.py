"""The check that is going on. The slot `check` holds its state, the slot `uitslagen` what someone
wants to keep.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from rasa_sdk.events import EventType, SlotSet

from actions.beurt import Beurt
from knowledge.checks import Check, Stand, StandError, Uitslag, checks, read_stand, read_uitslag

OPEN = "check"  # the open question: a statement was asked last
LAATST = "laatst"  # beside the state: which answer was just noted
ONZE = "utter_check"  # how the names of our responses begin
AANBOD = "check_aanbod"  # the open question: shall we begin? (followed by which check)


@dataclass(frozen=True, slots=True)
class Lopend:
    """A check and where someone is in it. `laatst`: the statement whose answer was noted just
    before this message.
    """

    check: Check
    stand: Stand
    laatst: int | None = None

    @property
    def bezig(self) -> bool:
        """Is a statement waiting for an answer?"""
        return self.stand.status == "bezig"

    @property
    def klaar(self) -> bool:
        return self.stand.status == "klaar"


@dataclass(frozen=True, slots=True)
class Bewaard:
    """A result that someone keeps, and its day. `loopt`: of the check that is in the slot `check`,
    so that it changes when an answer is set right.
    """

    datum: date
    check: Check
    uitslag: Uitslag
    loopt: bool = False


def lopend(beurt: Beurt) -> Lopend | None:
    """The check of this talk, also when it rests or is done; None when there is none that can be
    gone on with.
    """
    check = checks().get(str((beurt.check or {}).get("check")))
    if check is None:
        return None
    try:
        return Lopend(check, read_stand(check, beurt.check), _laatst(beurt))
    except StandError:  # its statements have changed since
        return None


def _laatst(beurt: Beurt) -> int | None:
    """Which answer was noted, unless something else was talked about since."""
    net = bool(beurt.gezegd) and beurt.gezegd[-1].startswith(ONZE)
    laatst = (beurt.check or {}).get(LAATST) if net else None
    return laatst if isinstance(laatst, int) else None


def bewaard(beurt: Beurt, slug: str | None = None) -> list[Bewaard]:
    """The results that someone keeps, oldest first; of one check only, when `slug` is given."""
    return [een for een in _lees(beurt.uitslagen) if slug in (None, een.check.slug)]


def _lees(rijen: tuple[dict[str, Any], ...]) -> Iterator[Bewaard]:
    for rij in rijen:
        check = checks().get(str(rij.get("uitslag", {}).get("check")))
        if check is None:
            continue
        try:
            uitslag = read_uitslag(check, rij["uitslag"])
        except ValueError:  # its statements have changed since
            continue
        yield Bewaard(date.fromisoformat(rij["datum"]), check, uitslag, bool(rij.get("loopt")))


def zet_bewaard(alle: list[Bewaard]) -> EventType:
    """Keep these, and no others."""
    rijen = [
        {"datum": een.datum.isoformat(), "uitslag": een.uitslag.to_dict(), "loopt": een.loopt}
        for een in alle
    ]
    return SlotSet("uitslagen", rijen or None)


def laat_staan(beurt: Beurt) -> list[EventType]:
    """Another check begins: what was kept before stays as it is."""
    alle = bewaard(beurt)
    if not any(een.loopt for een in alle):
        return []
    return [zet_bewaard([replace(een, loopt=False) for een in alle])]


def genoteerd(stand: Stand, nummer: int) -> EventType:
    """The state after an answer to this statement."""
    return SlotSet("check", stand.to_dict() | {LAATST: nummer})


def onthoud(stand: Stand, *, open_vraag: str | None = OPEN) -> list[EventType]:
    """The slots after a step."""
    return [
        SlotSet("check", stand.to_dict()),
        SlotSet("open_vraag", open_vraag),
        SlotSet("opties", None),
    ]
