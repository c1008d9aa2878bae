"""What the search is asked: `Vraag` for the help that fits, `Naar` for help by its name."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Vraag:
    """One question. Towns are names of gemeenten; `op` is the day for which the answer must
    hold.
    """

    op: date
    tekst: str = ""
    behoeften: Sequence[str] = ()
    gemeente_mantelzorger: str | None = None
    gemeente_naaste: str | None = None
    groepen: Sequence[str] = ()
    aandoeningen: Sequence[str] = ()
    leeftijd: int | None = None
    limit: int = 3


@dataclass(frozen=True, slots=True)
class Naar:
    """Where someone who asks by name is: the towns of both people, and those that the question
    names.
    """

    gemeente_mantelzorger: str | None = None
    gemeente_naaste: str | None = None
    genoemd: tuple[str, ...] = ()


NOWHERE = Naar()
