"""Fills in a check in one line."""

from collections.abc import Sequence

from knowledge.checks import Check, Stand, answer, skip, start


def vul_in(check: Check, waarden: Sequence[str | float | None]) -> Stand:
    """Answer from the first statement on; None skips."""
    stand = start(check)
    for waarde in waarden:
        stand = skip(check, stand) if waarde is None else answer(check, stand, waarde)
    return stand
