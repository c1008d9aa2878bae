"""Yes, no and in between, the same on every scale: so that what is learned of one helps another.

'Slecht' to how someone sleeps and 'Ja' to "Mijn nachtrust is verstoord" point the same way.
"""

from collections.abc import Mapping

from knowledge.checks.check import Stelling

LAATSTE = "laatste"
"""Where a mark is asked: the last number that was said is the mark."""

STERK = "_sterk"
"""Ends the name of a stronger yes or no."""

_SCHALEN: Mapping[str, Mapping[str, str]] = {
    "vijf": {"min_of_meer": "midden"},
    "slaap": {"goed": "nee", "wisselend": "midden", "slecht": "ja"},
    "tijd": {"genoeg": "ja", "een_beetje": "midden", "bijna_niet": "nee"},
    "delen": {"samen": "nee", "af_en_toe": "midden", "alleen": "ja"},
    "vaak": {"vaak": "ja", "soms": "midden", "bijna_nooit": "nee"},
    "praten": {"een_beetje": "midden"},
    "thuis": {"weet_niet": "midden"},
}


def richtingen(stelling: Stelling) -> dict[str, str]:
    """The direction of each answer; an answer of a scale that is not listed is its own."""
    scale = _SCHALEN.get(stelling.schaal, {})
    return {keuze.slug: scale.get(keuze.slug, keuze.slug) for keuze in stelling.keuzes}


def richting(stelling: Stelling, waarde: str | float | None) -> str:
    """The direction of this answer; "" without one."""
    return richtingen(stelling).get(str(waarde), "")
