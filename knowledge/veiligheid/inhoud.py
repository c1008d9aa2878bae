"""The content files of the safety net: where they stand, how they are read, and the kinds and tiers
of danger that they use."""

from pathlib import Path
from typing import Any, Literal

import yaml

CONTENT = Path(__file__).parents[1] / "content" / "veiligheid"
Soort = Literal["zelfdoding", "geweld", "medisch"]
SOORTEN: tuple[Soort, ...] = ("zelfdoding", "geweld", "medisch")
Trap = Literal["duidelijk", "twijfel"]
TRAPPEN: tuple[Trap, ...] = ("twijfel", "duidelijk")
"""From less to more sure."""
Over = Literal["eigen", "ander", "brand"] | None
OVERS: tuple[Over, ...] = (None, "eigen", "ander", "brand")


class PatroonError(ValueError):
    """A content file can't be used; says which entry and why."""


def read_yaml(path: Path) -> Any:
    """What a content file holds. Raises PatroonError."""
    try:
        return yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, yaml.YAMLError) as error:
        raise PatroonError(f"{path.name}: {error}") from error
