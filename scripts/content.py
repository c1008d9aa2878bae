"""Brings what is made from the content files up to date: the knowledge tables, the bot's lists."""

import subprocess
import sys

from scripts.problem import Problem, last_line
from scripts.settings import ROOT, Settings


def fill_tables(settings: Settings) -> None:
    """Load the content files into the database. Raises Problem, after the loader's own words."""
    _run("knowledge.load", settings)


def write_lists(settings: Settings) -> None:
    """Write bot/data/lookups/ from the content files. Raises Problem, after the loader's words."""
    _run("knowledge.lookups", settings)


def exception(traceback: str) -> str:
    """The line of a traceback that says what happened, without its full stop."""
    after = traceback.rpartition("Traceback")[2].splitlines()[1:]
    told = [line for line in after if line and not line.startswith(" ")]
    return told[0].rstrip(".") if told else last_line(traceback)


def _run(module: str, settings: Settings) -> None:
    done = subprocess.run(
        [sys.executable, "-m", module],
        cwd=ROOT,
        env=settings.environment(),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode and "Traceback" in done.stderr:
        raise Problem(
            f"The knowledge base cannot be filled: {exception(done.stderr)}.",
            "Check NAAST_DATABASE_URL and NAAST_DATA_DIR (docs/instellingen.md).",
        )
    if done.returncode:
        print(done.stdout, done.stderr, sep="", file=sys.stderr)
        raise Problem("The content cannot be used.", "Repair what stands above.")
