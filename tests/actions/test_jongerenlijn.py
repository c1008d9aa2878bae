"""Which line fits the age."""

import pytest

from actions.jongerenlijn import is_kind, lijn_voor
from tests.actions.conftest import beurt


@pytest.mark.parametrize(
    ("young", "age", "line"),
    [
        (True, 14, "kindertelefoon"),
        (True, 18, "kindertelefoon"),
        (True, 20, "in-je-bol"),
        (True, None, "kindertelefoon"),
        (False, 45, "mantelzorglijn"),
    ],
)
def test_line_for_an_age(young: bool, age: int | None, line: str) -> None:
    turn = beurt(jong=young, leeftijd=age)
    assert lijn_voor(turn) == line
    assert is_kind(turn) == (line == "kindertelefoon")
