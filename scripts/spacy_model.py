"""Sets up the one Dutch spaCy pipeline: on the published model if it can be fetched, else built in.

Once chosen, the base stays: a network that comes and goes must not change how the bot understands.
`make spacy` chooses anew. Decision: docs/decisions/0002-spacy-model.md.
"""

import hashlib
import json
import os
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
import zipfile
from dataclasses import asdict, dataclass
from pathlib import Path

from scripts.problem import Problem, last_line, reported
from scripts.progress import Progress
from scripts.settings import ROOT, Settings, read_settings

PUBLISHED = "nl_core_news_sm-3.8.0"
PUBLISHED_SHA256 = "a76978477821f213ca76a46c686df1b1d41462905d4868bc53eac086adca8b7e"
BUILT_IN = "built-in"
PATTERNS = ROOT / "bot" / "data" / "lookups" / "entity_patterns.jsonl"
RASA_PYTHON = ROOT / ".venvs" / "rasa" / "bin" / "python"
PATIENCE = 5  # seconds without a byte
DEADLINE = 120  # seconds for the whole 13 MB
LARGEST = 64 * 2**20


class NotFetched(Exception):
    """The published model cannot be had from here; the text says why."""


@dataclass(frozen=True, slots=True)
class Made:
    """What a pipeline folder was made from; kept beside it as JSON."""

    base: str
    made_from: str


def fetch(url: str, wheel: Path, *, sha256: str = PUBLISHED_SHA256) -> None:
    """Bring the wheel from `url` (http, https or file); nothing is left unless its hash is right.

    Raises NotFetched.
    """
    until = time.monotonic() + DEADLINE
    digest = hashlib.sha256()
    size = 0
    with tempfile.NamedTemporaryFile(dir=wheel.parent, delete=False) as part:
        try:
            with urllib.request.urlopen(url, timeout=PATIENCE) as answer:
                while block := answer.read(2**16):
                    size += len(block)
                    if size > LARGEST or time.monotonic() > until:
                        raise NotFetched("the download is too large or too slow")
                    digest.update(block)
                    part.write(block)
            if digest.hexdigest() != sha256:
                raise NotFetched("refused: what came has not the hash of the published file")
            part.flush()
            os.replace(part.name, wheel)
        except (urllib.error.URLError, TimeoutError, ConnectionError, ValueError) as error:
            raise NotFetched(str(getattr(error, "reason", error))) from error
        finally:
            Path(part.name).unlink(missing_ok=True)


def has(wheel: Path, sha256: str) -> bool:
    """Tell whether the wheel lies here whole."""
    return wheel.exists() and hashlib.sha256(wheel.read_bytes()).hexdigest() == sha256


def unpack(wheel: Path, folder: Path) -> Path:
    """Unpack a model's wheel and give the folder that spaCy loads, the one with config.cfg."""
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return next(folder.glob("*/*/config.cfg")).parent


def current(pipeline: Path) -> Made | None:
    """What the pipeline on disk was made from, or None when there is none."""
    try:
        return Made(**json.loads(pipeline.with_suffix(".json").read_text()))
    except (OSError, ValueError, TypeError):
        return None


def ensure(settings: Settings, *, anew: bool = False, sha256: str = PUBLISHED_SHA256) -> str:
    """Make the pipeline when it is missing or its parts changed; give the name of its base.

    Says on stdout what it does. Raises Problem when it cannot be built.
    """
    pipeline = settings.spacy_pipeline
    pipeline.parent.mkdir(parents=True, exist_ok=True)
    made = current(pipeline)
    wheel = pipeline.parent / f"{PUBLISHED}-py3-none-any.whl"
    base = made.base if made and not anew else choose(settings.spacy_url, wheel, sha256)
    if base == PUBLISHED and not has(wheel, sha256):
        try:
            fetch(settings.spacy_url, wheel, sha256=sha256)
        except NotFetched as error:
            raise Problem(
                f"The spaCy model {PUBLISHED} that this copy was made with is gone: {error}.",
                "Bring it back, or run `make spacy` to choose anew.",
            ) from None
    wanted = Made(base, ingredients(base, sha256))
    if made != wanted or not (pipeline / "config.cfg").exists():
        build(pipeline, wheel if base == PUBLISHED else None)
        write_json(pipeline.with_suffix(".json"), asdict(wanted))
    return base


def choose(url: str, wheel: Path, sha256: str) -> str:
    """The published model when it is here or can be fetched, else the built-in pipeline."""
    if has(wheel, sha256):
        return PUBLISHED
    try:
        with Progress(f"spaCy: fetching {PUBLISHED}"):
            fetch(url, wheel, sha256=sha256)
    except NotFetched as error:
        print(
            f"spaCy: {PUBLISHED} not fetched ({error}); using the built-in Dutch pipeline.",
            flush=True,
        )
        return BUILT_IN
    return PUBLISHED


def ingredients(base: str, sha256: str) -> str:
    """A hash of all that the pipeline is made from."""
    digest = hashlib.sha256(f"{base} {sha256}".encode())
    builder = ROOT / "scripts" / "spacy_pipeline.py"
    for path in (PATTERNS, builder, ROOT / "bot" / "requirements.txt"):
        digest.update(path.read_bytes() if path.exists() else b"-")
    return digest.hexdigest()


def build(pipeline: Path, wheel: Path | None) -> None:
    """Build in a folder beside it and move it in place whole. Raises Problem."""
    with tempfile.TemporaryDirectory(dir=pipeline.parent, prefix=".new-") as temporary:
        out = Path(temporary, "pipeline")
        command = [str(RASA_PYTHON), "-m", "scripts.spacy_pipeline", str(out)]
        if wheel:
            command += ["--base", str(unpack(wheel, Path(temporary, "base")))]
        if PATTERNS.exists():
            command += ["--patterns", str(PATTERNS)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode:
            raise Problem(
                f"The spaCy pipeline cannot be built: {last_line(done.stderr)}.",
                "Run `make setup`, and `make lookups` when the patterns are at fault.",
            )
        if pipeline.exists():
            os.replace(pipeline, Path(temporary, "old"))
        os.replace(out, pipeline)


def write_json(path: Path, content: object) -> None:
    """Write whole or not at all."""
    temporary = path.with_suffix(".tmp")
    temporary.write_text(json.dumps(content, indent=2) + "\n")
    os.replace(temporary, path)


def main() -> int:
    base = ensure(read_settings(), anew=True)
    print(f"spaCy: the pipeline stands on {base}.")
    return 0


if __name__ == "__main__":
    sys.exit(reported(main))
