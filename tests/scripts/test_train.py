import json
import re
from hashlib import sha256
from pathlib import Path

import pytest

from scripts import train
from scripts.problem import Problem
from scripts.settings import ROOT, Settings
from scripts.spacy_model import BUILT_IN, PUBLISHED

LINES = """\
2026-11-24 INFO  rasa.engine.training.hooks  - Starting to train component 'NeedClassifier'.
2026-11-24 INFO  rasa.engine.training.hooks  - Finished training component 'NeedClassifier'.
2026-11-24 INFO  rasa.nlu.utils.spacy_utils  - Trying to load SpaCy model with name 'naast_nl'.
"""


@pytest.fixture
def model(tmp_path) -> Path:
    """A model with the record that fits it."""
    path = tmp_path / "naast.tar.gz"
    path.write_bytes(b"a model")
    record = {"trained_on": "abc", "spacy": BUILT_IN, "model": sha256(b"a model").hexdigest()}
    path.with_name("naast.json").write_text(json.dumps(record))
    return path


def test_a_model_that_fits_is_used(model):
    assert train.up_to_date(model, "abc", BUILT_IN)


def test_a_change_asks_for_training(model):
    assert not train.up_to_date(model, "def", BUILT_IN)


def test_a_model_of_another_spacy_base_is_an_error_with_the_remedy(model):
    with pytest.raises(Problem, match=f"built-in pipeline; this copy has {PUBLISHED}") as problem:
        train.up_to_date(model, "abc", PUBLISHED)
    assert "make train" in problem.value.remedy


@pytest.mark.parametrize("broken", ["half", "no record", "half a record", "no model"])
def test_half_a_model_is_no_model(model, broken):
    record = model.with_name("naast.json")
    if broken == "half":
        model.write_bytes(b"a mo")
    elif broken == "no record":
        record.unlink()
    elif broken == "half a record":
        record.write_text(record.read_text()[:20])
    else:
        model.unlink()
    assert not train.up_to_date(model, "abc", BUILT_IN)


@pytest.fixture
def project(tmp_path) -> Path:
    for name in train.INGREDIENTS:
        path = tmp_path / name
        if path.suffix:
            path.parent.mkdir(exist_ok=True)
            path.write_text("x")
        else:
            path.mkdir(parents=True)
            (path / "a.yml").write_text("x")
    return tmp_path


def settings(**chosen) -> Settings:
    return Settings(_env_file=None, **chosen)


@pytest.mark.parametrize("name", ["config.yml", "bot/data/a.yml", "bot/components/a.yml"])
def test_each_ingredient_counts(project, name):
    before = train.ingredients(settings(), project)
    assert train.ingredients(settings(), project) == before
    (project / name).write_text("y")
    assert train.ingredients(settings(), project) != before


def test_a_new_a_moved_and_a_removed_file_count(project):
    seen = {train.ingredients(settings(), project)}
    (project / "bot/data/b.yml").write_text("x")
    seen.add(train.ingredients(settings(), project))
    (project / "bot/data/b.yml").rename(project / "bot/data/c.yml")
    seen.add(train.ingredients(settings(), project))
    (project / "bot/data/a.yml").unlink()
    seen.add(train.ingredients(settings(), project))
    assert len(seen) == 4


def test_compiled_python_does_not_count(project):
    before = train.ingredients(settings(), project)
    (project / "bot/components/__pycache__").mkdir()
    (project / "bot/components/__pycache__/a.cpython-311.pyc").write_bytes(b"x")
    assert train.ingredients(settings(), project) == before


def test_a_pipeline_at_another_place_asks_for_training(project, tmp_path):
    here = train.ingredients(settings(), project)
    assert train.ingredients(settings(trained_dir=tmp_path / "elsewhere"), project) != here


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("…\nOSError: [Errno 28] No space left on device: '/x'\n", "disk is full"),
        (
            "…\nYamlException: Failed to read 'nlu.yml'.\n",
            "YamlException: Failed to read 'nlu.yml'",
        ),
    ],
    ids=["disk", "other"],
)
def test_a_failed_training_is_told_in_one_line(said, told):
    assert told in str(train.failure(said, Path("train.log")))


def test_the_steps_that_rasa_tells_are_shown():
    assert train.STEP.findall(LINES) == [("NeedClassifier", ""), ("", "SpaCy")]


@pytest.mark.parametrize("what", ["intent", "action"])
def test_the_data_names_nothing_that_the_domain_has_not(what):
    """Rasa's validation, which training skips, would tell."""
    domain = "\n".join(path.read_text() for path in (ROOT / "bot" / "domain").glob("*.yml"))
    data = "\n".join(path.read_text() for path in (ROOT / "bot" / "data").glob("*/*.yml"))
    listed = set(re.findall(r"^\s*- (\w+)$", domain, re.M)) | {"nlu_fallback"}
    named = set(re.findall(rf"^\s*(?:- )?{what}: (\w+)", data, re.M))
    assert len(named) > 40
    assert not named - listed


def test_what_killed_trainings_left_is_removed(tmp_path):
    old = tmp_path / ".new-old"
    mine = tmp_path / ".new-mine"
    for folder in (old, mine):
        folder.mkdir()
        (folder / "naast.tar.gz").touch()
    train.clear_leftovers(tmp_path, but=mine)
    assert [path.name for path in tmp_path.iterdir()] == [".new-mine"]


def test_without_a_pipeline_there_is_no_training(tmp_path):
    with pytest.raises(Problem, match="make spacy"):
        train.train(settings(data_dir=tmp_path))


def test_too_little_room_is_told_before_the_training(tmp_path, monkeypatch):
    monkeypatch.setattr(train, "NEEDED_MB", 10**9)
    pipeline = settings(data_dir=tmp_path).spacy_pipeline
    pipeline.parent.mkdir(parents=True)
    pipeline.with_suffix(".json").write_text(json.dumps({"base": BUILT_IN, "made_from": "x"}))
    with pytest.raises(Problem, match="needs 1000000000 MB"):
        train.train(settings(data_dir=tmp_path))
