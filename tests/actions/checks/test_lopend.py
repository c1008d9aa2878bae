"""The check that goes on, and the results that are kept, as slots."""

from actions.checks.lopend import bewaard, lopend
from knowledge.checks import answer, checks, result, start
from tests.actions.conftest import beurt


def test_goes_on_where_it_was() -> None:
    check = checks()["csi"]
    found = lopend(beurt(check=answer(check, start(check), "ja").to_dict()))
    assert found and found.bezig and found.stand.nu == 2


def test_what_cannot_be_gone_on_with_is_none() -> None:
    state = start(checks()["csi"]).to_dict()
    for broken in (None, {}, {"check": "weg"}, state | {"check_versie": "oud"}, state | {"nu": 99}):
        assert lopend(beurt(check=broken)) is None


def test_kept_results_are_read_one_by_one() -> None:
    check = checks()["csi"]
    good = {"datum": "2026-11-01", "uitslag": result(check, start(check)).to_dict()}
    bad = {"datum": "2026-11-02", "uitslag": {"check": "csi"}}
    gone = {"datum": "2026-11-03", "uitslag": {"check": "weg"}}
    assert len(bewaard(beurt(uitslagen=(good, bad, gone)))) == 1
    assert bewaard(beurt(uitslagen=(good,)), "ediz") == []
