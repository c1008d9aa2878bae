import errno
import os

import pytest

from scripts.problem import Problem, last_line, reported


def test_a_problem_is_one_line_with_its_remedy(capsys):
    def fail() -> int:
        raise Problem("Port 8000 is taken.", "Choose another: NAAST_PORT=8100")

    assert reported(fail) == 1
    assert capsys.readouterr().err == (
        "Naast: Port 8000 is taken. Choose another: NAAST_PORT=8100\n"
    )


def test_a_full_disk_is_told_wherever_it_shows():
    """/dev/full answers every write as a full disk does."""

    def fill() -> int:
        with open("/dev/full", "w") as full:
            full.write("x" * 100_000)
        return 0

    assert reported(fill) == 1


def test_a_full_disk_names_the_remedy(capsys):
    def fail() -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    reported(fail)
    assert "Make room" in capsys.readouterr().err


def test_other_errors_are_not_hidden():
    def fail() -> int:
        raise OSError(errno.EIO, "broken")

    with pytest.raises(OSError, match="broken"):
        reported(fail)


def test_success_keeps_its_exit_code():
    assert reported(lambda: 0) == 0


@pytest.mark.parametrize(
    ("text", "last"),
    [("one\nValueError: no.\n\n", "ValueError: no"), ("", "it said nothing")],
    ids=["trace", "silence"],
)
def test_last_line(text, last):
    assert last_line(text) == last
