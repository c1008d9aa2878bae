"""Pictures as an action asks for them."""

from typing import Any

from knowledge.checks import checks, result
from tests.knowledge.checks.invullen import vul_in

CSI, HOE = checks()["csi"], checks()["hoe-gaat-het"]


def csi(yes: int) -> dict[str, Any]:
    """A result with so many times yes."""
    return result(CSI, vul_in(CSI, ["ja"] * yes + ["nee"] * (13 - yes))).to_dict()


def hoe(mark: float | None) -> dict[str, Any]:
    return result(HOE, vul_in(HOE, [mark, "slecht", "een_beetje", "samen", "maanden"])).to_dict()


def one(uitslag: dict[str, Any]) -> dict[str, Any]:
    return {"soort": "uitslag", "uitslag": uitslag, "u": False}


def line(*uitslagen: dict[str, Any]) -> dict[str, Any]:
    """One result a month."""
    dated = [
        {"datum": f"2026-{month:02}-26", "uitslag": uitslag}
        for month, uitslag in enumerate(uitslagen, start=1)
    ]
    return {"soort": "verloop", "uitslagen": dated, "u": False}


RESULT, THEMES, LINE = one(csi(7)), one(hoe(7)), line(csi(9), csi(6))


def answer(beeld: object, text: str = "Dit is de uitslag.") -> list[dict[str, Any]]:
    """What Rasa answers with a picture in it."""
    return [{"text": text}, {"custom": {"beeld": beeld}}]
