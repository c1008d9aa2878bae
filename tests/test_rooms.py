"""Imports point one way: channels and actions may use knowledge, bot uses nothing of ours."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ROOMS = {"bot", "actions", "knowledge", "channels"}
ALLOWED = {
    "bot": {"bot"},
    "knowledge": {"knowledge"},
    "actions": {"actions", "knowledge"},
    "channels": {"channels", "knowledge"},
}


def imported_rooms(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and node.level == 0:
            found.add(node.module.split(".")[0])
    return found & ROOMS


@pytest.mark.parametrize("room", sorted(ROOMS))
def test_room_imports_only_what_it_may(room: str) -> None:
    files = [path for path in (ROOT / room).rglob("*.py")]
    assert files, f"{room}/ has no Python"
    wrong = {
        str(path.relative_to(ROOT)): extra
        for path in files
        if (extra := imported_rooms(path) - ALLOWED[room])
    }
    assert not wrong


def test_actions_go_through_the_door_of_knowledge() -> None:
    """Only these modules of knowledge are meant for others."""
    doors = {
        "knowledge.service",
        "knowledge.gegevens",
        "knowledge.veiligheid",
        "knowledge.verlof",
        "knowledge.checks",
    }
    named = {
        (path.name, node.module)
        for path in (ROOT / "actions").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("knowledge.")
    }
    assert not {(file, module) for file, module in named if module not in doors}
