"""Serves the widget: `/` the chat page, `/widget.js` what a site includes, `/static/` the rest."""

from pathlib import Path

from fastapi import APIRouter, FastAPI
from fastapi.responses import FileResponse
from fastapi.staticfiles import StaticFiles

WIDGET = Path(__file__).parent / "widget"

router = APIRouter(include_in_schema=False)


@router.get("/")
async def page() -> FileResponse:
    return FileResponse(WIDGET / "index.html", headers={"Cache-Control": "no-cache"})


@router.get("/widget.js")
async def launcher() -> FileResponse:
    """Included by the sites of others, so it must be allowed across origins."""
    headers = {"Cache-Control": "no-cache", "Cross-Origin-Resource-Policy": "cross-origin"}
    return FileResponse(WIDGET / "widget.js", media_type="text/javascript", headers=headers)


def add_pages(app: FastAPI) -> None:
    app.include_router(router)
    app.mount("/static", StaticFiles(directory=WIDGET / "static", check_dir=False), name="static")
