"""Which items have a value."""

from knowledge.search.arrays import Sets


def test_sets() -> None:
    sets = Sets([("a",), ("a", "b"), ()], 3)
    assert sets.of("a").tolist() == [True, True, False]
    assert sets.any_of(["b", "c"]).tolist() == [False, True, False]
    assert not sets.of(None).any() and not sets.of("c").any()
    assert set(sets.values) == {"a", "b"}
