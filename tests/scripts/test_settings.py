import re
from pathlib import Path

import pytest

from scripts.problem import Problem
from scripts.settings import ROOT, Settings, read_settings

# Read by other rooms, the Makefile or Rasa's files; no field of Settings.
OTHERS = {"NAAST_PYTHON"}
# Worked out by the start for its parts; nobody sets them.
INTERNAL = {"NAAST_SPACY_MODEL"}


@pytest.fixture(autouse=True)
def no_settings_from_outside(monkeypatch):
    for name in Settings.model_fields:
        monkeypatch.delenv(f"NAAST_{name.upper()}", raising=False)


def test_defaults_lie_in_the_project():
    settings = Settings(_env_file=None)
    assert settings.model == ROOT / "var" / "models" / "naast.tar.gz"
    assert settings.spacy_model == "var/spacy/naast_nl"
    assert settings.host == "127.0.0.1"


def test_what_is_trained_may_lie_elsewhere(tmp_path):
    settings = Settings(_env_file=None, data_dir=tmp_path / "data", trained_dir=tmp_path / "var")
    assert settings.model.parent == tmp_path / "var" / "models"
    assert settings.spacy_model == str(tmp_path / "var" / "spacy" / "naast_nl")
    assert str(tmp_path / "data") in settings.environment()["NAAST_DATABASE_URL"]


def test_a_wrong_value_names_its_variable(monkeypatch):
    monkeypatch.setenv("NAAST_RASA_PORT", "abc")
    with pytest.raises(Problem, match="NAAST_RASA_PORT cannot be 'abc'"):
        read_settings()


def test_an_empty_variable_is_none(monkeypatch):
    monkeypatch.setenv("NAAST_TRAINED_DIR", "")
    monkeypatch.setenv("NAAST_PORT", "")
    assert read_settings().model == ROOT / "var" / "models" / "naast.tar.gz"
    assert read_settings().port == 8000


def test_the_example_can_be_used_as_it_is(tmp_path):
    example = (ROOT / ".env.example").read_text()
    used = tmp_path / ".env"
    used.write_text(example.replace("# NAAST_", "NAAST_"))
    assert Settings(_env_file=used) == Settings(_env_file=None)


def documented(path: Path) -> set[str]:
    return set(re.findall(r"NAAST_[A-Z_]*[A-Z]", path.read_text()))


def variables() -> set[str]:
    return {f"NAAST_{name.upper()}" for name in Settings.model_fields} | OTHERS


@pytest.mark.parametrize("path", ["docs/instellingen.md", ".env.example"])
def test_every_variable_is_explained_and_no_other(path):
    assert documented(ROOT / path) == variables()


def test_no_code_reads_a_variable_that_is_not_explained():
    """Whatever reads a variable by its name, in any room."""
    found = set()
    for folder in ("actions", "bot", "channels", "knowledge", "scripts"):
        for file in (ROOT / folder).rglob("*"):
            if file.suffix in {".py", ".yml", ".sh"}:
                found |= documented(file)
    assert found - INTERNAL <= variables()


def test_the_example_gives_each_default():
    text = (ROOT / ".env.example").read_text()
    for name, field in Settings.model_fields.items():
        line = re.search(rf"^#? ?NAAST_{name.upper()}=(.*)$", text, re.MULTILINE)
        assert line, name
        default = "" if field.default is None else str(field.default)
        assert line[1] == default, name
