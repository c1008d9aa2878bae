"""Logs: one JSON object a line, ids and never words. No addresses, so no access log."""

import logging
import sys

import structlog


def configure() -> None:
    """Sets up our own lines, and keeps other libraries from repeating what people wrote."""
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(ensure_ascii=False),
        ],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    for noisy in ("httpx", "httpcore", "sse_starlette", "alembic"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    access = logging.getLogger("uvicorn.access")  # holds addresses of carers
    access.handlers.clear()
    access.propagate = False
