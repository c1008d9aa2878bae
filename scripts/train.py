"""Trains the Rasa model when what it is trained on has changed, and keeps it only when it is whole.

Beside the model stands `naast.json`: a hash of what it was trained on, the spaCy base and a hash of
the model file itself. A model without a record that fits it counts as none, so a crash or a full
disk cannot leave half of one.
"""

import argparse
import contextlib
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path

from scripts import answers_layer, content, safety_layer, spacy_model
from scripts.digest import digest
from scripts.preflight import alone, need_space
from scripts.problem import DISK_FULL, Problem, last_line, reported
from scripts.process import end_with_parent
from scripts.progress import Progress
from scripts.settings import ROOT, Settings, read_settings

NEEDED_MB = 500
INGREDIENTS = ("config.yml", "bot/domain", "bot/data", "bot/components", "bot/requirements.txt")
STEP = re.compile(r"Starting to train component '(\w+)'|Trying to load (SpaCy) model")


@dataclass(frozen=True, slots=True)
class Record:
    """What is kept beside a model."""

    trained_on: str
    spacy: str
    model: str


def ingredients(settings: Settings, root: Path = ROOT) -> str:
    """The hash of what a model would be trained on now, with the path of spaCy's pipeline."""
    files = digest((root / name for name in INGREDIENTS), root)
    return hashlib.sha256(f"{files} {settings.spacy_model}".encode()).hexdigest()


def record_of(model: Path) -> Record | None:
    """The record that fits this model file, or None when it is missing, older or damaged."""
    try:
        record = Record(**json.loads(model.with_name("naast.json").read_text()))
        whole = hashlib.sha256(model.read_bytes()).hexdigest() == record.model
    except (OSError, ValueError, TypeError):
        return None
    return record if whole else None


def up_to_date(model: Path, trained_on: str, spacy: str) -> bool:
    """Tell whether the model can be used as it is.

    Raises Problem when another spaCy base trained it.
    """
    record = record_of(model)
    if record is None or record.trained_on != trained_on:
        return False
    if record.spacy != spacy:
        raise Problem(
            f"The model was trained on spaCy's {record.spacy} pipeline; this copy has {spacy}.",
            "Run `make train` to train it anew here, or `make spacy` to fetch the other one.",
        )
    return True


def rasa_train(settings: Settings, out: Path, log: Path) -> None:
    """Run Rasa's training, showing each step; raises Problem with the last line when it fails."""
    python = ROOT / ".venvs" / "rasa" / "bin" / "python"
    command = [str(python), "-m", "rasa", "train", "--force", "--config", "config.yml"]
    command += ["--skip-validation"]  # reads all the data once more; the tests check what it would
    command += ["--domain", "bot/domain", "--data", "bot/data"]
    command += ["--out", str(out), "--fixed-model-name", "naast"]
    said: list[str] = []
    with (
        log.open("w") as file,
        Progress("Training") as progress,
        subprocess.Popen(
            command,
            cwd=ROOT,
            env=settings.environment() | {"LOG_LEVEL": "INFO"},  # Rasa tells its steps at INFO
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            preexec_fn=end_with_parent,
        ) as training,
    ):
        for line in training.stdout or ():
            file.write(line)
            said.append(line)
            if step := STEP.search(line):
                progress.step(step[1] or step[2])
        if training.wait():
            raise failure("".join(said), log)


def failure(said: str, log: Path) -> Problem:
    """Say in one line why a training failed, from what Rasa printed."""
    if "No space left on device" in said:
        return DISK_FULL
    return Problem(f"The training failed: {last_line(said)}.", f"All that Rasa said is in {log}.")


def clear_leftovers(folder: Path, *, but: Path) -> None:
    """Remove what trainings that were killed left behind."""
    for left in folder.glob(".new-*"):
        if left != but:
            shutil.rmtree(left, ignore_errors=True)


def train(settings: Settings) -> Path:
    """Train and put the model in place; give its path. Raises Problem.

    The spaCy pipeline must stand already.
    """
    made = spacy_model.current(settings.spacy_pipeline)
    if made is None:
        raise Problem("There is no spaCy pipeline yet.", "Run `make spacy`.")
    model = settings.model
    model.parent.mkdir(parents=True, exist_ok=True)
    need_space(model.parent, NEEDED_MB)
    trained_on = ingredients(settings)
    with (
        alone(model.with_name("train.lock"), "A training"),
        tempfile.TemporaryDirectory(dir=model.parent, prefix=".new-") as temporary,
    ):
        clear_leftovers(model.parent, but=Path(temporary))
        new = Path(temporary, "naast.tar.gz")
        rasa_train(settings, new.parent, model.with_name("train.log"))
        if not new.exists():
            raise Problem("The training made no model.", f"See {model.with_name('train.log')}.")
        record = Record(trained_on, made.base, hashlib.sha256(new.read_bytes()).hexdigest())
        with new.open("rb") as file:
            os.fsync(file.fileno())
        os.replace(new, model)
        spacy_model.write_json(model.with_name("naast.json"), asdict(record))
    return model


def prepare(settings: Settings, *, always: bool = False) -> Path:
    """The model to run: the one that stands when it fits, else a new one. Raises Problem."""
    content.write_lists(settings)
    safety_layer.prepare(settings, always=always)
    answers_layer.prepare(settings, always=always)
    base = spacy_model.ensure(settings)
    if not always and up_to_date(settings.model, ingredients(settings), base):
        return settings.model
    return train(settings)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--when-changed", action="store_true", help="only when it must")
    chosen = parser.parse_args()
    model = prepare(read_settings(), always=not chosen.when_changed)
    with contextlib.suppress(ValueError):
        model = model.relative_to(ROOT)
    print(f"Model: {model}")
    return 0


if __name__ == "__main__":
    sys.exit(reported(main))
