"""Turns help from the knowledge base into the cards that channels show."""

from collections.abc import Iterable
from typing import Any

from knowledge.service import Hulp

TOEGANG = {
    "vrij": "Vrij toegankelijk, zonder verwijzing.",
    "gemeente": "Aanvragen bij de gemeente.",
    "indicatie": "Hiervoor is een indicatie nodig.",
    "verzekering": "Via de (aanvullende) zorgverzekering.",
    "werkgever": "Aanvragen bij de werkgever.",
}
MISSCHIEN_VERANDERD = "Dit kan veranderd zijn. Vraag het even na."


def kaart(hulp: Hulp) -> dict[str, Any]:
    """One card (docs/afspraken-kamers.md); what the knowledge base does not know stays null."""
    regels = [hulp.wat, hulp.hoe or TOEGANG.get(hulp.toegang or "", "")]
    if hulp.kosten:
        regels.append(f"Kosten: {hulp.kosten}")
    return {
        "title": hulp.naam,
        "text": " ".join(regel.rstrip(".") + "." for regel in regels if regel),
        "phone": hulp.telefoon,
        "phone_cost": hulp.telefoonkosten,
        "open": hulp.open,
        "url": hulp.website,
        "source": hulp.bron_titel or None,
        "source_url": hulp.bron_url,
        "checked_on": hulp.nagekeken.isoformat(),
        "may_have_changed": hulp.verouderd,
        "note": MISSCHIEN_VERANDERD if hulp.verouderd else None,
    }


def kaarten(hulp: Iterable[Hulp]) -> dict[str, Any]:
    """The `custom` part of an answer with these cards."""
    return {"cards": [kaart(een) for een in hulp]}
