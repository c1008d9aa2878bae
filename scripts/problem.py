"""What goes wrong for whoever runs a command: one line with the remedy, never a stack trace."""

import errno
import sys
from collections.abc import Callable


class Problem(Exception):
    """Something outside the program that a person can mend."""

    def __init__(self, what: str, remedy: str) -> None:
        super().__init__(what, remedy)
        self.what = what
        self.remedy = remedy

    def __str__(self) -> str:
        return f"{self.what} {self.remedy}"


DISK_FULL = Problem("The disk is full.", "Make room (`df -h` shows where) and run it again.")


def reported(command: Callable[[], int]) -> int:
    """Run `command` and give its exit code; a problem is one line on stderr and code 1."""
    try:
        return command()
    except Problem as problem:
        failure: Problem = problem
    except KeyboardInterrupt:
        print("Stopped.", file=sys.stderr)
        return 130
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        failure = DISK_FULL
    print(f"Naast: {failure}", file=sys.stderr)
    return 1


def last_line(text: str) -> str:
    """The last line, without its full stop: mostly where a program says what was wrong."""
    lines = text.strip().splitlines()
    return lines[-1].strip().rstrip(".") if lines else "it said nothing"
