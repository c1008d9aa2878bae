"""Meeting others: who lost someone meets others who did."""

from actions.beurt import ROUW
from actions.samen import SamenLotgenoten
from tests.actions.conftest import beurt


def test_after_a_loss_a_group_for_after_the_care() -> None:
    known = {"tekst": "is er een groep", "gemeente_mantelzorger": "Doetinchem"}
    best = SamenLotgenoten().vind(beurt(**known, erkend=(ROUW,))).hulp[0]
    assert "nazorg" in best.behoeften
    assert "nazorg" not in SamenLotgenoten().vind(beurt(**known)).hulp[0].behoeften
