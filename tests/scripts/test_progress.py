import io
import time

import pytest

from scripts.progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_log_gets_a_line_for_each_step():
    out = io.StringIO()
    with Progress("Training", out) as progress:
        progress.step("NeedClassifier")
    assert out.getvalue().splitlines() == [
        "Training: ... (0 s)",
        "Training: NeedClassifier (0 s)",
        "Training: done (0 s)",
    ]


def test_a_log_hears_that_it_still_goes_on():
    out = io.StringIO()
    with Progress("Training", out, quiet=0.01):
        until = time.monotonic() + 5
        while out.getvalue().count("\n") < 3 and time.monotonic() < until:
            time.sleep(0.01)
    assert out.getvalue().count("...") >= 3


def test_a_terminal_gets_one_line_that_changes():
    out = Terminal()
    with Progress("Starting", out) as progress:
        progress.step("waiting for rasa")
        progress.note("rasa ended")
    assert out.getvalue().count("\n") == 2  # the note, and the end
    assert out.getvalue().endswith("Starting: done (0 s)\n")


def test_a_failure_is_not_called_done():
    out = io.StringIO()
    with pytest.raises(RuntimeError), Progress("Training", out):
        raise RuntimeError
    assert "done" not in out.getvalue()
