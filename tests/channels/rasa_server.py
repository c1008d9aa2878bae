"""A small HTTP server in Rasa's place, for the protocol: slow, silent, broken, away, back again.

It keeps a tracker for each conversation as Rasa does, so that what is asked twice shows.
"""

import asyncio
import json
import socket
import sqlite3
from collections import defaultdict
from contextlib import suppress
from pathlib import Path
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route


def free_socket(port: int = 0) -> socket.socket:
    """A listening socket on loopback; port 0 lets the system choose."""
    # With its protocol named asyncio sends small answers at once, as it does for its own sockets.
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind(("127.0.0.1", port))
    return listening


class Server:
    """An ASGI app on a real socket, in the loop of the test."""

    def __init__(self, app: Any) -> None:
        self.app = app
        self.port = 0
        self._server: uvicorn.Server | None = None
        self._task: asyncio.Task[None] | None = None

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    async def start(self) -> None:
        listening = free_socket(self.port)
        self.port = listening.getsockname()[1]
        config = uvicorn.Config(
            self.app, log_level="warning", access_log=False, timeout_graceful_shutdown=1
        )
        self._server = uvicorn.Server(config)
        self._task = asyncio.create_task(self._server.serve(sockets=[listening]))
        while not self._server.started:
            if self._task.done():
                self._task.result()
                raise RuntimeError("the server did not start")
            await asyncio.sleep(0.01)

    async def stop(self) -> None:
        if self._server is None or self._task is None:
            return
        self._server.should_exit = True
        with suppress(asyncio.CancelledError):
            await self._task
        self._server = None


class RasaServer(Server):
    """Answers every message with `answers(text)`, after `delay` seconds, unless told otherwise."""

    def __init__(self, tracker: Path) -> None:
        """`tracker`: the SQLite file for its events, as Rasa's SQL tracker store keeps them."""
        super().__init__(
            Starlette(
                routes=[
                    Route("/webhooks/rest/webhook", self._webhook, methods=["POST"]),
                    Route("/model/parse", self._parse, methods=["POST"]),
                    Route("/conversations/{id}/predict", self._predict, methods=["POST"]),
                    Route("/conversations/{id}/tracker/events", self._append, methods=["POST"]),
                ]
            )
        )
        self.asked: list[dict[str, Any]] = []
        self._database = sqlite3.connect(tracker, isolation_level=None)
        self._database.execute(
            "CREATE TABLE events (id INTEGER PRIMARY KEY, sender_id VARCHAR(255) NOT NULL,"
            " type_name VARCHAR(255) NOT NULL, timestamp FLOAT, intent_name VARCHAR(255),"
            " action_name VARCHAR(255), data TEXT)"
        )
        self.slots: dict[str, Any] = {}
        self.form: str | None = None
        self.behaviour = "answer"  # or "silent", "error", "nonsense", "broken" (its model)
        self.delay = 0.0
        self.special: dict[str, list[dict[str, Any]]] = {}
        self.busy = 0
        self.most_busy = 0
        self.busy_with: dict[str, int] = defaultdict(int)
        self.overlapped = False

    def answers(self, text: str) -> list[dict[str, Any]]:
        if text in self.special:
            return self.special[text]
        if text == "/praten_beginnen":
            return [
                {
                    "text": "Hallo! Ik ben Naast, een computer.",
                    "buttons": [{"title": "Hulp zoeken", "payload": "/respijt_zoeken"}],
                }
            ]
        return [{"text": f"Antwoord op: {text}"}]

    def texts(self, sender: str | None = None) -> list[str]:
        """The messages that were asked, in order, without the opening."""
        return [
            one["message"]
            for one in self.asked
            if one["message"] != "/praten_beginnen" and sender in (None, one["sender"])
        ]

    async def _webhook(self, request: Request) -> Response:
        asked = await request.json()
        self.asked.append(asked)
        sender = asked["sender"]
        self.busy += 1
        self.busy_with[sender] += 1
        self.most_busy = max(self.most_busy, self.busy)
        self.overlapped = self.overlapped or self.busy_with[sender] > 1
        try:
            await asyncio.sleep(self.delay)
        finally:
            self.busy -= 1
            self.busy_with[sender] -= 1
        if self.behaviour == "error":
            return JSONResponse({"status": "failure"}, status_code=500)
        if self.behaviour == "nonsense":
            return Response(b"<html>", media_type="text/html")
        if self.behaviour == "broken":
            return JSONResponse([])
        items = [] if self.behaviour == "silent" else self.answers(asked["message"])
        self._remember(
            sender,
            {"event": "user", "text": asked["message"], "metadata": asked["metadata"]},
            *(
                {"event": "bot", "text": item.get("text"), "data": item | {"text": None}}
                for item in items
            ),
            {"event": "action", "name": "action_listen"},
        )
        return JSONResponse([{"recipient_id": sender, **item} for item in items])

    def remembered(self, sender: str) -> list[dict[str, Any]]:
        """The events of a conversation's tracker."""
        rows = self._database.execute(
            "SELECT data FROM events WHERE sender_id = ? ORDER BY id", [sender]
        )
        return [json.loads(data) for (data,) in rows]

    def _remember(self, sender: str, *events: dict[str, Any]) -> None:
        self._database.executemany(
            "INSERT INTO events (sender_id, type_name, data) VALUES (?, ?, ?)",
            [(sender, event["event"], json.dumps(event)) for event in events],
        )

    async def _parse(self, request: Request) -> Response:
        """Rasa answers messages with 200 and [] when its model is broken; here it can't."""
        if self.behaviour == "broken":
            return JSONResponse({"reason": "ParsingError"}, status_code=500)
        return JSONResponse({"text": "hallo", "intent": {"name": "praten_groeten"}})

    async def _predict(self, request: Request) -> Response:
        if not self.remembered(request.path_params["id"]):
            return JSONResponse({"reason": "NotFound"}, status_code=404)
        loop = {"name": self.form} if self.form else {}
        return JSONResponse({"tracker": {"slots": self.slots, "active_loop": loop}})

    async def _append(self, request: Request) -> Response:
        self._remember(request.path_params["id"], *json.loads(await request.body()))
        return JSONResponse({})

    def close(self) -> None:
        self._database.close()


class ActionsServer(Server):
    """The action server's health, which tells an outage from a message that has no answer."""

    def __init__(self) -> None:
        super().__init__(Starlette(routes=[Route("/health", self._health)]))

    async def _health(self, request: Request) -> Response:
        return JSONResponse({"status": "ok"})
