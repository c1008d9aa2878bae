"""For whom an item is: groups, ages and conditions."""

import re
from collections.abc import Iterable, Sequence

import numpy as np

from knowledge.hulp import Hulp
from knowledge.search.arrays import Floats, Mask, Sets
from knowledge.search.vraag import Vraag
from knowledge.woorden import Woorden

# Weights, to be read beside those of `ranking`.
CONDITION, CONDITION_UNKNOWN = 4.5, -0.35
GROUP, GROUP_UNKNOWN = 0.45, -0.35
AGE_UNKNOWN = -0.2
FOR_YOUNG = 12.0  # for who is young, what is made for young people is before what is near
RELATION_UNKNOWN = -4.0  # for young people with a sick brother, and nobody said who is sick
AMONG_ADULTS = -9.0  # a child among grown-ups in a group or a course: behind the rest

# Groups that say the same kind of thing about someone (an age; whose carer one is): two different
# ones of a kind do not go together.
AXES = (
    frozenset({"jong", "scholier", "student", "ouder"}),
    frozenset({"partner", "ouder_van_kind", "kind_van_ouder", "broer_of_zus", "kleinkind"}),
)
YOUNG = frozenset({"jong", "scholier", "student"})
YOUNG_UNTIL = 24  # "jong" without an age of its own, and not for someone who is older than this
CHILD_UNTIL = 17
# Offers for these people only are for nobody else: they are shown when that is what is asked for.
ROLES = {"professional": "beleid", "vrijwilliger": "vrijwilliger", "nabestaande": "nazorg"}
# Who says this wants to get a volunteer, not to be one.
GETS = re.compile(r"\b(?:vrijwilligers?|maatje)\b (?:die|dat|voor|bij)\b", re.I)
# Who asks for this is, or asks for, someone of this group.
GROUP_OF = {
    "jong": frozenset({"jong", "school"}),
    "nabestaande": frozenset({"nazorg"}),
}


class People:
    """Which items may be shown to this person, and which are for just this person."""

    def __init__(self, items: Sequence[Hulp], woorden: Woorden) -> None:
        self._woorden = woorden
        count = len(items)
        self._age_from = np.array([hulp.leeftijd_van or 0 for hulp in items], np.int16)
        self._age_until = np.array([_until(hulp) for hulp in items], np.int16)
        self._leads = np.array([hulp.gewicht != "laatst" for hulp in items], bool)
        self.has_condition: Mask = np.array([bool(hulp.aandoeningen) for hulp in items], bool)
        self._has_group = np.array([bool(hulp.groepen) for hulp in items], bool)
        self._has_age = (self._age_from > 0) | (self._age_until < 120)
        self._groups = Sets((hulp.groepen for hulp in items), count)
        self._for_young = self._groups.any_of(YOUNG) | np.array(
            [not h.groepen and h.behoeften[:1] in (("jong",), ("school",)) for h in items], bool
        )
        self._two_axes = self._groups.any_of(AXES[0]) & self._groups.any_of(AXES[1])
        self._company = np.array([hulp.soort in ("groep", "cursus") for hulp in items], bool)
        self._conditions = Sets((hulp.aandoeningen for hulp in items), count)
        self._cache: dict[tuple[str, ...], tuple[Mask, Mask]] = {}

    def allowed(self, vraag: Vraag) -> Mask:
        """What is not for someone else."""
        allowed = self._group_fit(vraag)[0]
        if vraag.leeftijd is not None:
            allowed &= (self._age_from <= vraag.leeftijd) & (vraag.leeftijd <= self._age_until)
        if vraag.aandoeningen:
            allowed &= self._condition_fit(vraag.aandoeningen)[0]
        return allowed

    def scores(self, vraag: Vraag) -> Floats:
        """What is for just this person counts for more; what narrows itself down, for less."""
        scores = np.zeros(len(self._has_group), np.float32)
        fits = self.fits_condition(vraag)
        scores += np.where(fits, np.where(self._leads, CONDITION, GROUP), 0)
        scores += np.where(self.has_condition & ~fits, CONDITION_UNKNOWN, 0)
        fits = self._group_fit(vraag)[1]
        scores += np.where(fits, GROUP, np.where(self._has_group, GROUP_UNKNOWN, 0))
        scores += np.where(fits & self._two_axes, GROUP, 0)
        if self.is_young(vraag):
            scores += np.where(self._for_young, FOR_YOUNG, 0)
            scores += np.where(self._for_young & self._has_group & ~fits, RELATION_UNKNOWN, 0)
        if _is_child(vraag):
            scores += np.where(self._company & ~self._for_young, AMONG_ADULTS, 0)
        if vraag.leeftijd is None:
            scores += np.where(self._has_age & ~fits, AGE_UNKNOWN, 0)
        return scores.astype(np.float32)

    def is_young(self, vraag: Vraag) -> bool:
        """Whether a child or young person asks this."""
        return bool(YOUNG & _groups_of(vraag))

    def fits_condition(self, vraag: Vraag) -> Mask:
        """What is made for a condition that was named."""
        return self._condition_fit(vraag.aandoeningen)[1]

    def _condition_fit(self, asked: Iterable[str]) -> tuple[Mask, Mask]:
        """(may be shown, is for just this): an offer for dementia only is not one for autism."""
        key = tuple(sorted(asked))
        if key not in self._cache:
            wider = {slug for one in key for slug in self._woorden.met_ruimere(one)}
            narrower = {
                slug
                for slug in self._woorden.aandoeningen
                if slug not in wider and self._woorden.met_ruimere(slug) & set(key)
            }
            fits = self._conditions.any_of(wider)
            perhaps = self._conditions.any_of(narrower)
            self._cache[key] = (~self.has_condition | fits | perhaps, fits)
        return self._cache[key]

    def _group_fit(self, vraag: Vraag) -> tuple[Mask, Mask]:
        """(may be shown, is for just this group).

        A group for young people with a sick brother is for just these: all that it asks has to fit.
        """
        asked = _groups_of(vraag)
        fits = self._groups.any_of(asked)
        may = np.ones(len(self._has_group), bool)
        for axis in AXES:
            own = asked & axis
            allowed = own | (YOUNG if "jong" in own else frozenset())
            unmet = self._groups.any_of(axis - allowed) & ~self._groups.any_of(allowed)
            fits &= ~unmet
            if own:
                may &= ~unmet
        for role, need in ROLES.items():
            wanted = need in vraag.behoeften if vraag.behoeften else _may_be(role, vraag.tekst)
            if role not in asked and not wanted:
                others = set(self._groups.values) - {role}
                may &= ~(self._groups.of(role) & ~self._groups.any_of(others))
        return may | fits, fits


def _groups_of(vraag: Vraag) -> set[str]:
    """The groups that someone who asks this belongs to."""
    asked = set(vraag.groepen) | {
        group for group, needs in GROUP_OF.items() if needs & set(vraag.behoeften)
    }
    if vraag.leeftijd is not None and vraag.leeftijd <= YOUNG_UNTIL:
        asked.add("jong")
    if asked & {"scholier", "student"}:
        asked.add("jong")
    return asked


def _may_be(role: str, text: str) -> bool:
    """Whether the words alone leave open that someone of this role asks."""
    return role != "vrijwilliger" or not GETS.search(text)


def _is_child(vraag: Vraag) -> bool:
    """Whether a child asks this, as far as we know."""
    if vraag.leeftijd is not None:
        return vraag.leeftijd <= CHILD_UNTIL
    groups = _groups_of(vraag)
    return bool(groups & YOUNG) and "student" not in groups


def _until(hulp: Hulp) -> int:
    ages = AXES[0] & set(hulp.groepen)
    if hulp.leeftijd_tot is None and ages and ages <= YOUNG:
        return YOUNG_UNTIL
    return 200 if hulp.leeftijd_tot is None else hulp.leeftijd_tot
