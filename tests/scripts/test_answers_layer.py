"""The learned layer of the reader is made anew when it must, where the action server looks."""

from pathlib import Path

import pytest

from knowledge.checks import laag
from scripts import answers_layer
from scripts.settings import Settings


@pytest.mark.parametrize(
    ("stands", "always", "makes"), [(True, False, 0), (True, True, 1), (False, False, 1)]
)
def test_made_when_it_must(
    stands: bool, always: bool, makes: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Path] = []
    monkeypatch.setattr(answers_layer, "lees_laag", lambda folder: object() if stands else None)
    monkeypatch.setattr(answers_layer, "maak_laag", lambda regels, folder: made.append(folder))
    answers_layer.prepare(Settings(_env_file=None, trained_dir=tmp_path), always=always)
    assert made == [tmp_path / "models"] * makes


def test_where_the_action_server_looks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = Settings(_env_file=None, data_dir=tmp_path / "data", trained_dir=tmp_path / "made")
    for name, value in settings.environment().items():
        monkeypatch.setenv(name, value)
    assert laag.models_from_environment() == settings.trained / "models"
