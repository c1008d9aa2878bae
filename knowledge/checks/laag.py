"""Keeps the learned layer: read when it fits what it is made of, else learned anew.

`make train` and `make start` make it ready (scripts/answers_layer.py); a test that comes first
makes it itself.
"""

import contextlib
import hashlib
import os
from pathlib import Path

import sklearn

from knowledge.checks.geleerd import Geleerd
from knowledge.checks.load import CHECKS, checks
from knowledge.checks.regels import Regels
from knowledge.checks.voorbeelden import VOORBEELDEN, lees_voorbeelden

_CODE = (
    "antwoordwoorden", "bericht", "cijferlezer", "geleerd", "getal", "kenmerken", "lexicons",
    "regels", "richting", "voorbeelden", "wegen", "woordpatroon",
)  # fmt: skip


def models_from_environment() -> Path:
    """Where trained models are kept (docs/instellingen.md)."""
    data = os.environ.get("NAAST_TRAINED_DIR") or os.environ.get("NAAST_DATA_DIR") or "var"
    return Path(data, "models")


def lees_laag(folder: Path | None = None, voorbeelden: Path = VOORBEELDEN) -> Geleerd | None:
    """The layer that stands, when it fits and is whole."""
    layer = _file(folder)
    with contextlib.suppress(OSError):
        if layer.with_suffix(".sha256").read_text() == _mark(_made_of(voorbeelden), layer):
            return Geleerd.lees(layer)
    return None


def maak_laag(
    regels: Regels, folder: Path | None = None, voorbeelden: Path = VOORBEELDEN
) -> Geleerd:
    """Learn it anew and keep it. Raises ContentError when the examples are wrong."""
    made_of = _made_of(voorbeelden)
    learned = Geleerd.leer(lees_voorbeelden(checks(), voorbeelden), regels)
    layer = _file(folder)
    with contextlib.suppress(OSError):  # where nothing can be kept it works all the same
        layer.parent.mkdir(parents=True, exist_ok=True)
        new = layer.with_name(f".new-{os.getpid()}.joblib")
        learned.bewaar(new)
        os.replace(new, layer)
        layer.with_suffix(".sha256").write_text(_mark(made_of, layer))
    return learned


def _file(folder: Path | None) -> Path:
    return (folder or models_from_environment()) / "antwoorden.joblib"


def _made_of(voorbeelden: Path) -> str:
    """A hash of the examples, the checks, the rules, and the code that reads and learns them."""
    code = [Path(__file__).with_name(f"{name}.py") for name in _CODE]
    whole = hashlib.sha256(sklearn.__version__.encode())
    for path in [*sorted(voorbeelden.glob("*.yml")), *sorted(CHECKS.glob("*.yml")), *code]:
        whole.update(f"{path.name} {hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return whole.hexdigest()


def _mark(made_of: str, layer: Path) -> str:
    """Fits only what it was made of and the whole file."""
    return f"{made_of} {hashlib.sha256(layer.read_bytes()).hexdigest()}\n"
