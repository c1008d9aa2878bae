"""The parts of a message, each with what the classifier thinks that it means by itself."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from actions.zinnen import lengte

PARTS = "zinsdelen"  # from bot/components/intent_classifier.py
Kansen = tuple[tuple[str, float], ...]


@dataclass(frozen=True, slots=True)
class Zinsdeel:
    """A part of a message; `kansen` the likeliest first. Danger is read of the whole message."""

    tekst: str
    kansen: Kansen = ()

    @property
    def beste(self) -> tuple[str, float]:
        """The likeliest meaning, and how sure it is."""
        return self.kansen[0] if self.kansen else ("", 0.0)


def zinsdelen(bericht: Mapping[str, Any]) -> tuple[Zinsdeel, ...]:
    """The parts of Rasa's latest message; none when it is of one part."""
    return tuple(
        Zinsdeel(str(deel["tekst"]).strip(), _zonder_gevaar(deel["kansen"]))
        for deel in bericht.get(PARTS) or ()
    )


def samen(delen: Iterable[Zinsdeel]) -> Kansen:
    """What these parts mean together: a long part weighs more than a short one."""
    som: defaultdict[str, float] = defaultdict(float)
    totaal = 0
    for deel in delen:
        totaal += (gewicht := lengte(deel.tekst))
        for naam, kans in deel.kansen:
            som[naam] += kans * gewicht
    gewogen = ((naam, kans / max(totaal, 1)) for naam, kans in som.items())
    return tuple(sorted(gewogen, key=lambda een: -een[1]))


def _zonder_gevaar(kansen: Iterable[tuple[str, float]]) -> Kansen:
    return tuple(
        (str(naam), float(kans)) for naam, kans in kansen if not str(naam).startswith("crisis_")
    )
