"""The learned safety layer is made anew when it must, and only whole."""

from pathlib import Path

import pytest

from scripts import safety_layer
from scripts.settings import Settings

NLU = """version: "3.1"
nlu:
- intent: {intent}
  examples: |
{lines}
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A small project of its own."""
    said = {
        "crisis/nlu.yml": ("crisis_zelfdoding", "ik wil echt niet meer leven nummer"),
        "geld/nlu.yml": ("geld_regelen", "wie betaalt de rekening nummer"),
        "thuis/nlu.yml": ("crisis_geweld", "hij slaat mij alweer nummer"),
        "arts/nlu.yml": ("crisis_medisch", "ze ademt haast niet nummer"),
    }
    for name, (intent, words) in said.items():
        path = tmp_path / "bot" / "data" / name
        path.parent.mkdir(parents=True)
        lines = "\n".join(f"    - {words} {number}" for number in range(6))
        path.write_text(NLU.format(intent=intent, lines=lines))
    folder = tmp_path / "knowledge" / "content" / "veiligheid"
    folder.mkdir(parents=True)
    (folder / "onschuldig.yml").write_text("beeldspraak: |\n  - ik lach me dood\n")
    return tmp_path


def test_examples(root: Path) -> None:
    texts, kinds = safety_layer.examples(root)
    assert len(texts) == len(kinds) == 25
    assert dict(zip(texts, kinds, strict=True))["ik lach me dood"] == "geen"
    assert kinds.count("zelfdoding") == kinds.count("geweld") == kinds.count("medisch") == 6


def test_made_once_and_again_when_the_examples_change_or_it_is_damaged(
    root: Path, tmp_path: Path
) -> None:
    settings = Settings(_env_file=None, data_dir=tmp_path / "data", trained_dir=tmp_path / "data")
    layer = safety_layer.prepare(settings, root=root)
    made = layer.stat().st_mtime_ns
    assert safety_layer.prepare(settings, root=root).stat().st_mtime_ns == made
    layer.write_bytes(layer.read_bytes()[:-10])
    made = safety_layer.prepare(settings, root=root).stat().st_mtime_ns
    more = root / "knowledge" / "content" / "veiligheid" / "onschuldig.yml"
    more.write_text(more.read_text() + "  - doodmoe ben ik\n")
    assert safety_layer.prepare(settings, root=root).stat().st_mtime_ns != made
    assert list(layer.parent.glob(".new-*")) == []
