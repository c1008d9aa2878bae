"""What `make bench-safety` counts."""

from pathlib import Path

import pytest

from knowledge.veiligheid import Alarm
from scripts.bench_safety import DANGER, FLOORS, HALVES, REACHED, measure, read


class Net:
    """Alarms at the word 'dood' only."""

    def keur(self, text: str) -> Alarm | None:
        return Alarm("zelfdoding", "duidelijk", "dood") if "dood" in text else None


def test_measure() -> None:
    figures = measure(
        Net(),  # type: ignore[arg-type]
        {
            "zelfdoding_eigen": ["ik wil dood", "ik wil weg"],
            "geweld": ["hij slaat"],
            "beeldspraak": ["doodmoe", "moe", "op"],
            "gewoon": ["hallo"],
        },
    )
    assert figures.shares == {
        "zelfdoding": 0.5,
        "geweld": 0.0,
        "lijkt erop": pytest.approx(2 / 3),
        "gewoon": 1.0,
    }
    assert [text for _, _, text in figures.wrong] == ["ik wil weg", "hij slaat", "doodmoe"]


def test_read(tmp_path: Path) -> None:
    (tmp_path / "ontwikkel.yml").write_text("gewoon: |\n  - hallo\n  - dag\n")
    assert read("ontwikkel", tmp_path) == {"gewoon": ["hallo", "dag"]}


@pytest.mark.parametrize("half", HALVES)
def test_the_sets_are_large_enough(half: str) -> None:
    groups = read(half)
    danger = sum(len(texts) for group, texts in groups.items() if group in DANGER)
    assert danger >= 300 and sum(map(len, groups.values())) - danger >= 500
    assert set(FLOORS) == set(REACHED) == {*DANGER.values(), "lijkt erop", "gewoon"}
