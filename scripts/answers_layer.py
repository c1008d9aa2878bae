"""Trains the learned layer of the reader of answers when its examples, or what reads them, have
changed.
"""

from knowledge.checks.antwoordwoorden import lees_antwoordwoorden
from knowledge.checks.laag import lees_laag, maak_laag
from knowledge.checks.regels import Regels
from scripts.progress import Progress
from scripts.settings import Settings


def prepare(settings: Settings, *, always: bool = False) -> None:
    """Make the layer ready where the action server looks for it."""
    folder = settings.trained / "models"
    if always or lees_laag(folder) is None:
        with Progress("Answers"):
            maak_laag(Regels(lees_antwoordwoorden()), folder)
