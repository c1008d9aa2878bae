"""A log without words of carers, for Rasa and the action server: what went wrong and where.

Both repeat what people wrote: as values of an event, in warnings, in the words of an error, in the
parameters of a statement, in the variables of a traceback. What stays here is the name of an event,
the kind of an error or a warning, and the lines of code. Works in both environments.
"""

import logging
import sys
import traceback
import warnings
from collections.abc import Iterable, Iterator
from types import TracebackType
from typing import Any, TextIO

import structlog
from structlog.typing import EventDict, Processor

ExcInfo = tuple[type[BaseException] | None, BaseException | None, TracebackType | None]


def install() -> None:
    """Call it before the program sets up its own logging, which then keeps to this."""
    logging.setLogRecordFactory(WordlessRecord)
    warnings.showwarning = log_kind
    set_up = structlog.configure

    def configure(
        processors: Iterable[Processor] | None = None, *other: Any, **chosen: Any
    ) -> None:
        set_up([only_the_name, *(processors or ())], *other, **chosen)

    structlog.configure = configure
    configure(structlog.get_config()["processors"])


class WordlessRecord(logging.LogRecord):
    """A record that says the kind of an error in the place of its words."""

    def __init__(
        self,
        name: str,
        level: int,
        pathname: str,
        lineno: int,
        msg: object,
        args: Any,
        exc_info: ExcInfo | None,
        func: str | None = None,
        sinfo: str | None = None,
    ) -> None:
        super().__init__(name, level, pathname, lineno, msg, args, None, func, sinfo)
        self._error = (exc_info or sys.exc_info())[1]
        if exc_info and self._error:
            self.exc_text = where(self._error)

    def getMessage(self) -> str:
        message = super().getMessage()
        for error in chain(self._error):
            for words in (repr(error), str(error)):
                if words:
                    message = message.replace(words, type(error).__name__)
        return message


def only_the_name(_logger: Any, _method: str, event: EventDict) -> EventDict:
    """The first of structlog's processors: of an event only its name, and its error's place."""
    kept: EventDict = {"event": event["event"], "exc_info": False}
    if error := sys.exc_info()[1]:
        kept["error"] = where(error)
    return kept


def log_kind(
    message: Warning | str,
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,
    line: str | None = None,
) -> None:
    """In the place of `warnings.showwarning`: libraries quote their input in warnings."""
    callers = traceback.extract_stack(limit=4)[:-2]  # but this function and the one of `warnings`
    places = " < ".join(f"{frame.filename}:{frame.lineno}" for frame in reversed(callers))
    logging.getLogger("py.warnings").warning("%s at %s", category.__name__, places)


def where(error: BaseException) -> str:
    """The kinds of an error and of what led to it, each with its lines of code."""
    return "\n".join(
        "".join(traceback.format_tb(one.__traceback__)) + type(one).__name__ for one in chain(error)
    )


def chain(error: BaseException | None) -> Iterator[BaseException]:
    """The error, and what it came from."""
    while error:
        yield error
        error = error.__cause__ or error.__context__
