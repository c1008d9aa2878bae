"""Joins the doors into one app: `uvicorn --factory channels.app:create_app`."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI

from channels import log
from channels.alarm import Alarms
from channels.faults import handle_faults
from channels.headers import BodyLimit, SafeHeaders
from channels.room import open_room
from channels.settings import Settings
from channels.texts import Texts
from channels.web import helplines, interface, pages, pictures, routes
from knowledge.service import Kennis
from knowledge.veiligheid import Antwoorden, Vangnet


def create_app(settings: Settings | None = None, kennis: Kennis | None = None) -> FastAPI:
    """The app. Without settings it reads them from the environment; without knowledge it opens it
    when it starts."""
    settings = settings or Settings()
    log.configure()

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        known = kennis
        if known is None:
            known = await asyncio.to_thread(Kennis.open, settings.database)
        app.state.texts = texts = Texts(known)
        app.state.help_lines = helplines.read_help_lines(known)
        vangnet = await asyncio.to_thread(Vangnet.open, settings.safety_layer)
        alarms = Alarms(vangnet, Antwoorden(known.hulplijn))
        async with open_room(settings, texts, alarms) as app.state.room:
            yield

    app = FastAPI(title="Naast", lifespan=lifespan, docs_url=None, redoc_url=None)
    handle_faults(app)
    app.add_middleware(BodyLimit)
    app.add_middleware(SafeHeaders, embed_sites=settings.embed_sites)
    app.include_router(routes.health)
    app.include_router(routes.router)
    app.include_router(helplines.router)
    app.include_router(pictures.router)
    app.include_router(interface.router)
    pages.add_pages(app)
    return app
