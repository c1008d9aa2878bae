"""What each intent means in the words of people, for "bedoel je …?" (bedoelingen.yml)."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from actions.beurt import Beurt


@dataclass(frozen=True, slots=True)
class Bedoeling:
    """One meaning: `zin` fits after "Ik kijk naar", `knop` on a button of 20 characters. `zin_u`
    is the form for who says u, where it differs.
    """

    intent: str
    zin: str
    knop: str
    zin_u: str | None = None

    def zin_voor(self, beurt: Beurt) -> str:
        """The words in the form of address of this talk."""
        return self.zin_u if self.zin_u and beurt.aanspreekvorm == "u" else self.zin


@cache
def bedoelingen() -> dict[str, Bedoeling]:
    """All meanings that can be offered, by intent."""
    inhoud = yaml.safe_load(Path(__file__).with_suffix(".yml").read_text(encoding="utf-8"))
    return {intent: Bedoeling(intent, **woorden) for intent, woorden in inhoud.items()}


def bedoeling(intent: str) -> Bedoeling:
    """The everyday words of one intent. Raises KeyError when it is no meaning to offer."""
    return bedoelingen()[intent]
