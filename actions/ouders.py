"""Recognises a young person's question whether the parents have to know, or hear of it."""

from actions.beurt import Beurt
from actions.zinnen import een_van

_OUDERS = r"(?:(?:mijn|mn|me|m'n) )?(?:moeder|vader|ouders|ma|pa|mam|pap|mama|papa|thuis)"
OUDERS_WETEN = een_van(
    rf"(?:moet|moeten|mag|mogen|hoeft|hoeven|gaat|gaan) {_OUDERS}\b[^.?!]{{0,25}}?\b(?:weten|horen"
    r"|toestemming|goed ?vinden|erbij|bij zijn|tekenen)",
    rf"(?:komt|komen|weet|weten|hoort|horen|merkt|merken|krijgt|krijgen) {_OUDERS}\b[^.?!]{{0,25}}?"
    r"\b(?:er ?achter|achter|het|dit|dat|er|iets|te horen|weten)",
    rf"(?:zonder dat|dat|als) {_OUDERS}\b[^.?!]{{0,20}}?\b(?:weet|weten|horen|hoort|merkt|achter)",
    rf"toestemming (?:nodig )?van {_OUDERS}|buiten {_OUDERS} om|achter (?:de|hun) rug",
)


def ouders_weten(beurt: Beurt) -> str | None:
    """Help without the parents: an honest answer, whatever is on the table."""
    gevraagd = beurt.jong and OUDERS_WETEN.search(beurt.tekst)
    bezig = beurt.onderwerp or beurt.laatste_hulp
    if not gevraagd or not bezig or beurt.intent.startswith("crisis_"):
        return None
    return "jong_ouders"
