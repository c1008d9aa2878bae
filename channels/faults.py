"""Turns whatever goes wrong into one plain Dutch sentence, `{"detail": …}`."""

from collections.abc import Sequence
from typing import Any

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import JSONResponse
from starlette.exceptions import HTTPException

from channels.errors import Problem
from channels.texts import Texts

log = structlog.get_logger()

_KEYS = {400: "aanvraag", 404: "niet_gevonden", 405: "methode", 413: "te_groot"}


def fault(texts: Texts, status: int, key: str, **words: str) -> JSONResponse:
    """The answer to a request that can't be done."""
    return JSONResponse({"detail": texts.error(key, **words)}, status_code=status)


def handle_faults(app: FastAPI) -> None:
    """Makes every error of this app plain. `app.state.texts` holds the sentences."""

    @app.exception_handler(Problem)
    async def _problem(request: Request, problem: Problem) -> JSONResponse:
        answer = fault(request.app.state.texts, problem.status, problem.key)
        if problem.retry_after is not None:
            answer.headers["Retry-After"] = str(problem.retry_after)
        return answer

    @app.exception_handler(RequestValidationError)
    async def _malformed(request: Request, error: RequestValidationError) -> JSONResponse:
        fields = _fields(error.errors())
        return fault(request.app.state.texts, 422, "vorm", velden=fields)

    @app.exception_handler(HTTPException)
    async def _http(request: Request, error: HTTPException) -> JSONResponse:
        # FastAPI says 400 to a body that it can't read at all; for the sender that is one thing.
        status = 422 if error.status_code == 400 else error.status_code
        answer = fault(request.app.state.texts, status, _KEYS.get(error.status_code, "aanvraag"))
        answer.headers.update(error.headers or {})
        return answer

    @app.exception_handler(Exception)
    async def _broken(request: Request, error: Exception) -> JSONResponse:
        return fault(request.app.state.texts, 500, "stuk")


def _fields(errors: Sequence[Any]) -> str:
    """Names of the fields that are wrong; names that the sender made up are left out."""
    known = {"client_id", "text", "payload", "gemeente", "audience", "after", "last-event-id"}
    names = {str(part) for error in errors for part in error["loc"][1:2]} & known
    return ", ".join(sorted(names)) or "de vorm"
