"""The running app for a real browser: in a thread with its own loop, so that a test may wait."""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from channels.app import create_app
from channels.database import Database
from channels.message import Message, Reply, Sender
from channels.settings import Settings
from channels.store import Store
from knowledge.service import Kennis
from tests.channels.rasa_server import ActionsServer, RasaServer, Server

GREETING = {
    "text": "Hoi, ik ben Naast.\n\nIk ben een computer, geen mens. Vertel maar. Of kies hieronder.",
    "buttons": [
        {"title": "Het wordt me te veel", "payload": "/te_veel"},
        {"title": "Iemand die het overneemt", "payload": "/respijt"},
    ],
}
CARD = {
    "title": "Logeerhuis De Kap",
    "text": "Je vader kan hier een weekend logeren.",
    "phone": "035-123 45 67",
    "phone_cost": "gewone belkosten",
    "open": "maandag tot en met vrijdag van 9 tot 17 uur",
    "url": "https://www.example.nl/logeren",
    "source": "Gids mantelzorg",
    "source_url": "https://www.example.nl/gids",
    "checked_on": "2026-08-05",
    "may_have_changed": True,
    "note": "Vraag eerst om een indicatie.",
}
ANSWERS = {
    "/praten_beginnen": [GREETING],
    "/te_veel": [
        {"text": "Dat klinkt zwaar."},
        {
            "text": "Zullen we samen kijken hoe zwaar het is?",
            "buttons": [
                {"title": "Ja", "payload": "/respijt"},
                {"title": "Nu niet", "payload": "/niet"},
            ],
        },
    ],
    "/respijt": [
        {"text": "Hier kan je vader logeren.", "custom": {"cards": [CARD]}},
    ],
    "lijnen": [
        {
            "text": "Bel 113 of 0800-2000.\nOf kijk op https://www.113.nl/hulp. "
            "Mail: a@example.nl.\nHet kost 112 euro. <b>Niet</b> vet."
        }
    ],
    "plaatje": [{"text": "Kijk."}, {"image": "/static/naast.svg"}],
}


class Edge:
    """What stands before the app: remembers the requests, and refuses when it is told to."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app
        self.requests: list[tuple[str, str, str]] = []
        """(method, path with query, Authorization header) of all that came in, oldest first."""
        self.refuse: dict[str, list[int]] = {}
        """The statuses that the next requests of a method get, instead of an answer."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http":
            request = Request(scope)
            query = f"?{request.url.query}" if request.url.query else ""
            authorization = request.headers.get("authorization", "")
            self.requests.append((request.method, request.url.path + query, authorization))
            if statuses := self.refuse.get(request.method):
                refusal = JSONResponse({}, statuses.pop(0), headers={"Retry-After": "1"})
                await refusal(scope, receive, send)
                return
        await self._app(scope, receive, send)


class House:
    """The app over a server in Rasa's place, and a second site that has the widget on its page."""

    def __init__(self, folder: Path, kennis: Kennis) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever)
        self._thread.start()
        self._folder = folder
        self._kennis = kennis
        self.run(self._open())

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(30)

    def run_there(self, call: Callable[[], Any]) -> Any:
        """A plain call in the servers' own thread."""

        async def called() -> Any:
            return call()

        return self.run(called())

    async def _open(self) -> None:
        self.rasa = RasaServer(self._folder / "tracker.db")
        self.rasa.special = dict(ANSWERS)
        self.actions = ActionsServer()
        self.host = Server(Starlette(routes=[Route("/", self._host_page)]))
        self.host_tag = ""
        for server in (self.rasa, self.actions, self.host):
            await server.start()
        settings = Settings(
            data_dir=self._folder,
            database_url=f"sqlite:///{self._folder / 'naast.db'}",
            tracker_url=f"sqlite:///{self._folder / 'tracker.db'}",
            rasa_url=self.rasa.url,
            actions_url=self.actions.url,
            embed_sites=self.host_url,
            patience=2,
            lease=1,
            limit_messages="1000/minute",
            limit_conversations="1000/minute",
            limit_requests="10000/minute",
        )
        self.app = create_app(settings, self._kennis)
        self._database = Database(settings.database)
        self.edge = Edge(self.app)
        self.server = Server(self.edge)
        await self.server.start()

    @property
    def url(self) -> str:
        return self.server.url

    @property
    def host_url(self) -> str:
        """Another origin than the chat's, as a municipality's site is."""
        return f"http://localhost:{self.host.port}"

    async def _host_page(self, request: Request) -> HTMLResponse:
        policy = (
            f"default-src 'none'; script-src {self.url}; frame-src {self.url}; "
            "base-uri 'none'; form-action 'none'"
        )
        body = (
            f'<!doctype html><html lang="nl"><title>Gemeente</title><h1>Gemeente</h1>'
            f'<p><a data-naast href="{self.url}/">Stel je vraag aan Naast</a></p>'
            f'<script src="{self.url}/widget.js" defer {self.host_tag}></script>'
        )
        return HTMLResponse(body, headers={"Content-Security-Policy": policy})

    def asked(self, method: str, ending: str = "") -> list[str]:
        """The paths that were asked for by this method, with this ending."""
        requests = self.edge.requests
        return [path for verb, path, _ in requests if verb == method and path.endswith(ending)]

    def says(self, conversation: str, text: str, sender: Sender = "consultant") -> None:
        """Something comes in by itself, such as from a consultant in another process."""
        reply = Reply(text=text, sender=sender)
        Store(self._database).add(conversation, [reply], datetime.now(UTC))

    def messages(self, conversation: str) -> list[Message]:
        """What the server keeps of a conversation."""
        return self.run(self.app.state.room.conversations.messages(conversation))

    def away(self) -> None:
        """The server stops; its port stays free for its return."""
        self.run(self.server.stop())

    def back(self) -> None:
        self.run(self.server.start())

    def close(self) -> None:
        async def stop() -> None:
            for server in (self.server, self.host, self.actions, self.rasa):
                await server.stop()
            self.rasa.close()

        self.run(stop())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
