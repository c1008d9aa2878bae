"""Names in a text, with a slip or two."""

from actions.kennis import onderdeel
from actions.woordgelijk import lijkt, lijkt_of_eindigt, noemt


def test_a_slip_in_a_long_word() -> None:
    assert lijkt("luisterlijn", "luisterlyn")
    assert not lijkt("pgb", "pgw")
    assert lijkt_of_eindigt("mantelzorgmakelaar", "makelaar")


def test_noemt() -> None:
    assert noemt("kent u de luisterlijn", onderdeel("luisterlijn"))
    assert not noemt("ik wil dat iemand luistert", onderdeel("luisterlijn"))
