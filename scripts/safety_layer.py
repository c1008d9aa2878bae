"""Trains the learned layer of the safety net when its examples, or what reads them, have changed.

The examples of danger are the bot's own (bot/data/crisis), all its other sentences are harmless,
and so are the look-alikes in knowledge/content/veiligheid/onschuldig*.yml.
"""

import hashlib
import os
from pathlib import Path

import yaml

from knowledge.veiligheid.geleerd import GEEN, Geleerd, lines
from scripts.digest import digest
from scripts.progress import Progress
from scripts.settings import ROOT, Settings

DANGER = {
    "crisis_zelfdoding": "zelfdoding",
    "crisis_geweld": "geweld",
    "crisis_medisch": "medisch",
}
INGREDIENTS = ("bot/data", "knowledge/content/veiligheid", "knowledge/veiligheid")


def examples(root: Path = ROOT) -> tuple[list[str], list[str]]:
    """Texts and their kinds."""
    texts: list[str] = []
    kinds: list[str] = []
    for path in sorted((root / "bot" / "data").glob("*/*.yml")):
        for block in yaml.safe_load(path.read_text(encoding="utf-8")).get("nlu", []):
            found = lines([block["examples"]])
            texts += found
            kinds += [DANGER.get(block["intent"], GEEN)] * len(found)
    folder = root / "knowledge" / "content" / "veiligheid"
    for path in sorted(folder.glob("onschuldig*.yml")):
        found = lines(yaml.safe_load(path.read_text(encoding="utf-8")).values())
        texts += found
        kinds += [GEEN] * len(found)
    return texts, kinds


def prepare(settings: Settings, *, always: bool = False, root: Path = ROOT) -> Path:
    """The layer to run, trained when it does not fit what it is made of."""
    layer = settings.safety_layer
    mark = layer.with_suffix(".sha256")
    made_of = digest((root / name for name in INGREDIENTS), root)
    stands = layer.exists() and mark.exists() and mark.read_text() == _mark(made_of, layer)
    if stands and not always:
        return layer
    layer.parent.mkdir(parents=True, exist_ok=True)
    new = layer.with_name(f".new-{os.getpid()}.joblib")
    with Progress("Safety net"):
        Geleerd.leer(*examples(root)).bewaar(new)
        os.replace(new, layer)
        mark.write_text(_mark(made_of, layer))
    return layer


def _mark(made_of: str, layer: Path) -> str:
    """Fits only what it was made of and the whole file."""
    return f"{made_of} {hashlib.sha256(layer.read_bytes()).hexdigest()}\n"
