"""Names that are an item's own, names of ordinary words, and typing errors."""

import numpy as np

from knowledge.search.names import Names
from knowledge.search.scope import ELSEWHERE, Scope
from tests.knowledge.search.offers import DOETINCHEM, HILVERSUM, hulp

ITEMS = [
    hulp("buurtplein", naam="Buurtplein", ook_bekend_als=("loket",), **DOETINCHEM),
    hulp("waardering", naam="Waardering", kort="de waardering"),
    hulp("hier", naam="Bonnen", kort="de bonnen", ook_bekend_als=("waardering",), **HILVERSUM),
]
NAMES = Names(ITEMS, Scope(ITEMS))
FAR = np.full(len(ITEMS), ELSEWHERE, np.int8)


def test_far_away_by_its_own_name_only() -> None:
    assert NAMES.owners("buurtplein", FAR) == [0]
    assert NAMES.owners("loket", FAR) == []


def test_a_typing_error_of_a_name() -> None:
    near = NAMES.nearest("buurtplijn")
    assert near is not None and near[0] == "buurtplein"
    assert NAMES.nearest("stadhuis") is None


def test_the_national_help_of_the_same_name() -> None:
    assert NAMES.twins == {2: (1,)}


def test_the_longest_run_of_words_first() -> None:
    found = [span for _, _, span in NAMES.spans(["het", "buurtplein"])]
    assert found[-2:] == ["het", "buurtplein"]
