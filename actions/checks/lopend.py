"""The check that is going on. The slot `check` holds its state, the slot `uitslagen` what someone
wants to keep.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from rasa_sdk.events import EventType, SlotSet

from actions.beurt import Beurt
from knowledge.checks import Check, Stand, StandError, Uitslag, checks, read_stand, read_uitslag

OPEN = "check"  # the open question: a statement was asked last
AANBOD = "check_aanbod"  # the open question: shall we begin? (followed by which check)


@dataclass(frozen=True, slots=True)
class Lopend:
    """A check and where someone is in it."""

    check: Check
    stand: Stand

    @property
    def bezig(self) -> bool:
        """Is a statement waiting for an answer?"""
        return self.stand.status == "bezig"

    @property
    def klaar(self) -> bool:
        return self.stand.status == "klaar"


@dataclass(frozen=True, slots=True)
class Bewaard:
    """A result that someone keeps, and its day."""

    datum: date
    check: Check
    uitslag: Uitslag


def lopend(beurt: Beurt) -> Lopend | None:
    """The check of this talk, also when it rests or is done; None when there is none that can be
    gone on with.
    """
    check = checks().get(str((beurt.check or {}).get("check")))
    if check is None:
        return None
    try:
        return Lopend(check, read_stand(check, beurt.check))
    except StandError:  # its statements have changed since
        return None


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
        yield Bewaard(date.fromisoformat(rij["datum"]), check, uitslag)


def onthoud(stand: Stand, *, open_vraag: str | None = OPEN) -> list[EventType]:
    """The slots after a step."""
    return [
        SlotSet("check", stand.to_dict()),
        SlotSet("open_vraag", open_vraag),
        SlotSet("opties", None),
    ]
