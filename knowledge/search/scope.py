"""Where and when an item is there: the rules of place, the period, and what is an offer at all."""

from collections.abc import Iterable, Sequence
from datetime import date

import numpy as np
from numpy.typing import NDArray

from knowledge.form import LANDELIJK
from knowledge.hulp import Hulp
from knowledge.search.arrays import Mask, Sets
from knowledge.search.vraag import Naar, Vraag

Nearness = NDArray[np.int8]

# How near an item is: in a town that the question names, in the town that counts for it, in the
# other town that is known, everywhere, or in a town that nobody asked about.
IN_NAMED, IN_TOWN, IN_OTHER_TOWN, EVERYWHERE, ELSEWHERE = range(5)


# Help for the person cared for, at home: what is for both towns is here only for theirs.
AT_THEIR_HOME = frozenset({"huishouden", "verzorging"})


class Scope:
    """Which items may be told to whom, by place and day."""

    def __init__(self, items: Sequence[Hulp]) -> None:
        self.national: Mask = np.array([LANDELIJK in hulp.gebied for hulp in items], bool)
        self.shown: Mask = np.array([hulp.tonen for hulp in items], bool)
        self._for_carer: Mask = np.array([h.wiens_gemeente != "naaste" for h in items], bool)
        self._for_other: Mask = np.array([h.wiens_gemeente != "mantelzorger" for h in items], bool)
        self._from = _days((hulp.geldig_van for hulp in items), date.min)
        self._until = _days((hulp.geldig_tot for hulp in items), date.max)
        self._in_town = Sets(
            ([town for town in hulp.gebied if town != LANDELIJK] for hulp in items), len(items)
        )
        self.all_towns = frozenset(self._in_town.values)
        self.towns = frozenset(
            town for town in self.all_towns if bool((self._in_town.of(town) & self.shown).any())
        )

    def allowed(self, vraag: Vraag) -> Mask:
        """What may be offered: here or everywhere, and on the day of the question."""
        day = vraag.op.toordinal()
        now = self.shown & (self._from <= day) & (day <= self._until)
        allowed: Mask = now & (self.national | self.local(vraag))
        return allowed

    def local(self, vraag: Vraag) -> Mask:
        """What is there for the town that counts; one known town counts for both people."""
        carer, other = vraag.gemeente_mantelzorger, vraag.gemeente_naaste
        here = self._counting(carer, other)
        if other and vraag.behoeften and AT_THEIR_HOME.issuperset(vraag.behoeften):
            here &= self._in_town.of(other) | ~self._for_other
        return here

    def nearness(self, naar: Naar) -> Nearness:
        """How near each item is, from IN_NAMED to ELSEWHERE."""
        near = np.where(self.national, EVERYWHERE, ELSEWHERE).astype(np.int8)
        carer, other = naar.gemeente_mantelzorger, naar.gemeente_naaste
        near[self._in_town.of(carer) | self._in_town.of(other)] = IN_OTHER_TOWN
        near[self._counting(carer, other)] = IN_TOWN
        near[self._in_town.any_of(naar.genoemd)] = IN_NAMED
        return near

    def _counting(self, carer: str | None, other: str | None) -> Mask:
        here: Mask = (self._in_town.of(carer or other) & self._for_carer) | (
            self._in_town.of(other or carer) & self._for_other
        )
        return here


def _days(dates: Iterable[date | None], missing: date) -> NDArray[np.int64]:
    return np.array([(day or missing).toordinal() for day in dates], np.int64)
