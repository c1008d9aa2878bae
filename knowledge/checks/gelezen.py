"""What a message means at a statement."""

from dataclasses import dataclass
from typing import Literal

Wil = Literal[
    "antwoord", "overslaan", "nvt", "snap_niet", "vorige", "stop", "pauze", "waarom", "onzeker"
]


@dataclass(frozen=True, slots=True)
class Gelezen:
    """What a message means at this statement.

    `waarde`: the slug of the choice, or the mark, when `wil` is "antwoord". `mogelijk`: what it
    could be when `wil` is "onzeker". `vraag`: it ends in a question mark.
    """

    wil: Wil
    waarde: str | float | None = None
    mogelijk: tuple[str | float, ...] = ()
    vraag: bool = False
