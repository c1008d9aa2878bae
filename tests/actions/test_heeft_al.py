"""What there is already."""

import pytest

from actions.heeft_al import heeft_al, vraagt_erover, wat_er_is, zonder_wat_er_is


@pytest.mark.parametrize(
    ("part", "name"),
    [
        ("we hebben al thuiszorg", "thuiszorg"),
        ("ze krijgt ook al huishoudelijke hulp", "huishoudelijke hulp"),
        ("dagopvang hebben we al", "dagopvang"),
        ("er komt al een wijkverpleegkundige", "wijkverpleegkundige"),
        ("mijn moeder heeft een casemanager", "casemanager"),
    ],
)
def test_what_there_is(part: str, name: str) -> None:
    assert heeft_al(part)
    assert wat_er_is(part) == name
    assert name not in zonder_wat_er_is(part)


@pytest.mark.parametrize(
    "part",
    ["ze heeft thuiszorg nodig", "ik zoek thuiszorg", "ik zorg al drie jaar", "wie zorgt er al"],
)
def test_what_is_wished_for(part: str) -> None:
    assert not heeft_al(part)
    assert zonder_wat_er_is(part) == part


def test_a_question_about_it() -> None:
    assert vraagt_erover("kan die niet gewoon langer blijven")
    assert not vraagt_erover("ik zoek iemand die een middag blijft")
