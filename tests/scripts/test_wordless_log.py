"""What the log of Rasa and of the action server keeps, each line from a real logger."""

import json
import subprocess
import sys
import textwrap

from scripts.settings import ROOT

SECRET = "Gerrit uit de Kerkstraat"
SET_UP = f"""
import asyncio, gc, json, logging, sqlite3, sys, warnings
import sqlalchemy, structlog
from scripts import wordless_log

wordless_log.install()
logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(name)s: %(message)s")
structlog.configure(processors=[
    structlog.dev.set_exc_info,
    structlog.processors.dict_tracebacks,
    structlog.processors.JSONRenderer(),
])
log = logging.getLogger("rasa")
text = {SECRET!r}

def fail():
    said = text
    raise ValueError(said)
"""


def logged(code: str) -> str:
    """All that a process says which runs this code with the log set up."""
    command = [sys.executable, "-c", SET_UP + textwrap.dedent(code)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    said = done.stdout + done.stderr
    assert "Gerrit" not in said and "Kerkstraat" not in said
    return said


def test_of_an_event_its_name() -> None:
    said = logged("structlog.get_logger().error('message.failed', user_text=text, entities=[text])")
    assert json.loads(said) == {"event": "message.failed"}


def test_of_an_error_its_kind_and_its_lines_but_no_variables() -> None:
    said = logged(
        """
        try:
            fail()
        except ValueError:
            structlog.get_logger().exception("message.failed", text=text)
        """
    )
    event = json.loads(said)
    assert event["error"].endswith("ValueError")
    assert "in fail" in event["error"]


def test_the_words_of_an_error_in_a_message_become_its_kind() -> None:
    said = logged(
        """
        try:
            try:
                fail()
            except ValueError as error:
                raise RuntimeError(f"no answer to {text}") from error
        except RuntimeError as error:
            log.exception(f"Bad: {error}")
            log.error("Worse: %r", error)
        """
    )
    assert "rasa: Bad: RuntimeError\n" in said
    assert "rasa: Worse: RuntimeError\n" in said
    assert "ValueError" in said
    assert "in fail" in said


def test_a_statement_that_fails_is_logged_without_its_parameters() -> None:
    said = logged(
        """
        try:
            with sqlalchemy.create_engine("sqlite://").begin() as connection:
                connection.execute(sqlalchemy.text("INSERT INTO events VALUES (:t)"), {"t": text})
        except Exception as error:
            log.error(f"Could not save: {error}.")
        """
    )
    assert said == "rasa: Could not save: OperationalError.\n"


def test_a_task_that_nobody_waited_for() -> None:
    said = logged(
        """
        async def main():
            async def task():
                fail()
            asyncio.create_task(task())
            await asyncio.sleep(0)
            await asyncio.sleep(0)
            gc.collect()
        asyncio.run(main())
        """
    )
    assert "never retrieved" in said
    assert "exception=ValueError>" in said


def test_of_a_warning_its_kind_and_place() -> None:
    said = logged(
        """
        warnings.simplefilter("always")
        warnings.warn(f"Failed to parse {text}")
        """
    )
    assert said.startswith("py.warnings: UserWarning at ")


def test_what_has_no_error_in_it_stays() -> None:
    assert logged("log.info('Server is %s.', 'ready')") == "rasa: Server is ready.\n"
