"""What `make understanding` counts."""

import pytest

from scripts.understanding import Heard, messages, needs, report

HEARD = [
    Heard("a", "respijt_zoeken", ("respijt_zoeken", "geld_regelen"), asks=False),
    Heard("b", "respijt_zoeken", ("geld_regelen", "respijt_zoeken"), asks=False),
    Heard("c", "geld_regelen", ("respijt_zoeken", "geld_regelen"), asks=True),
    Heard("d", "praten_compliment", ("praten_klacht",), asks=False),
]


def test_report(capsys: pytest.CaptureFixture[str]) -> None:
    report(HEARD, show=False)
    said = capsys.readouterr().out
    assert "likeliest meaning is right     50.0%" in said  # praise and complaint serve one need
    assert "within the three likeliest     100.0%" in said
    assert "answered straight, and right   50.0%" in said
    assert "right after one question       75.0%" in said
    assert "taken for" not in said


def test_report_shows_what_went_wrong_only_when_asked(capsys: pytest.CaptureFixture[str]) -> None:
    report(HEARD, show=True)
    assert "respijt_zoeken taken for geld_regelen: b" in capsys.readouterr().out


@pytest.mark.parametrize("half", ["ontwikkel", "eind", "eind_2"])
def test_every_held_out_message_has_a_meaning_of_ours(half: str) -> None:
    found = messages(half)
    assert len(found) > 600
    assert {meant for _, meant in found} <= set(needs())
