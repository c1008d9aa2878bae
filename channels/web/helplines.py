"""The help lines that stay in view in the page, also when the talk itself cannot go on."""

from fastapi import APIRouter, Request
from pydantic import BaseModel

from knowledge.service import Hulp, Kennis

ALWAYS = ("112", "113", "luisterlijn", "mantelzorglijn", "veilig-thuis", "kindertelefoon")

router = APIRouter(prefix="/api/v1", tags=["hulplijnen"])


class HelpLine(BaseModel):
    """A line that can be called."""

    title: str
    phone: str
    text: str
    url: str | None


@router.get("/hulplijnen")
async def help_lines(request: Request) -> list[HelpLine]:
    """The lines that are always there, most urgent first."""
    lines: list[HelpLine] = request.app.state.help_lines
    return lines


def read_help_lines(kennis: Kennis) -> list[HelpLine]:
    """Raises KeyError when a line is not in the content, ValueError when it has no number."""
    found = []
    for slug in ALWAYS:
        hulp = kennis.hulplijn(slug)
        if not hulp.telefoon:
            raise ValueError(f"the help line {slug} has no number")
        found.append(
            HelpLine(title=hulp.naam, phone=hulp.telefoon, text=text_of(hulp), url=hulp.website)
        )
    return found


def text_of(hulp: Hulp) -> str:
    """What it is and when it is open, unless the first already says that."""
    if not hulp.open or hulp.open.lower() in hulp.wat.lower():
        return hulp.wat
    return f"{hulp.wat} Open: {hulp.open}."
