"""The one knowledge base that all actions of this process share."""

import os
from functools import cache

from knowledge.service import Kennis

DEFAULT_DATABASE_URL = "sqlite:///var/naast.db"


@cache
def kennis() -> Kennis:
    """Open the knowledge base of `NAAST_DATABASE_URL` once, on the first question."""
    return Kennis.open(os.environ.get("NAAST_DATABASE_URL", DEFAULT_DATABASE_URL))
