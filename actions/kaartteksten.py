"""What a card says by itself (kaartteksten.yml)."""

from functools import cache
from pathlib import Path
from typing import Any

import yaml


@cache
def _teksten() -> dict[str, Any]:
    inhoud: dict[str, Any] = yaml.safe_load(
        Path(__file__).with_suffix(".yml").read_text(encoding="utf-8")
    )
    return inhoud


def toegang(soort: str | None) -> str:
    """How to get help of this kind, in one sentence; "" when nothing is known."""
    return str(_teksten()["toegang"].get(soort, ""))
