"""The arrays that the search counts with: one place for each item."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]


class Sets:
    """For each value (a town, a group) the items that have it."""

    def __init__(self, values: Iterable[Iterable[str]], count: int) -> None:
        self.count = count
        self._found: dict[str, Mask] = {}
        for index, own in enumerate(values):
            for value in own:
                self._found.setdefault(value, self.none())[index] = True

    @property
    def values(self) -> Iterable[str]:
        return self._found.keys()

    def none(self) -> Mask:
        return np.zeros(self.count, bool)

    def of(self, value: str | None) -> Mask:
        """The items that have this value."""
        return self._found.get(value, self.none()) if value else self.none()

    def any_of(self, values: Iterable[str]) -> Mask:
        """The items that have one of these values."""
        found = self.none()
        for value in values:
            if value in self._found:
                found |= self._found[value]
        return found
