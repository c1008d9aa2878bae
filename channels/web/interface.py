"""The page about the HTTP interface at `/docs`: FastAPI's own loads scripts from elsewhere, which
neither a closed network nor our rules for browsers allow."""

from pathlib import Path
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader
from markupsafe import Markup, escape

_pages = Environment(loader=FileSystemLoader(Path(__file__).parent), autoescape=True)

router = APIRouter(include_in_schema=False)


@router.get("/docs")
async def docs(request: Request) -> HTMLResponse:
    page = _pages.get_template("interface.html")
    return HTMLResponse(page.render(api=request.app.openapi(), kind=kind))


def kind(part: dict[str, Any]) -> Markup:
    """What a request or an answer holds, with a link to its shape."""
    for media, content in part.get("content", {}).items():
        schema = content.get("schema", {})
        for choice in schema.get("anyOf", [schema]):
            if name := choice.get("$ref", "").rpartition("/")[2]:
                return Markup('<a href="#{0}">{0}</a>').format(name)
        return escape(media)
    return escape("nothing")
