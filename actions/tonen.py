"""Shows help: the first in words that fit what it is, all of it in cards."""

import re
from collections.abc import Iterable, Sequence
from typing import Any

from rasa_sdk.executor import CollectingDispatcher

from actions.bedragen import VRAAGT_BEDRAG, bedrag
from actions.beurt import Beurt
from actions.kaartteksten import toegang
from knowledge.service import Hulp

TWEE = 2
# One turns to people, and to a right by asking; the rest can help. (for a town, for the country)
BIJ = ("utter_hulp_bij_lokaal", "utter_hulp_bij")
RECHT = ("utter_hulp_recht_lokaal", "utter_hulp_recht")
DIT = ("utter_hulp_dit_lokaal", "utter_hulp_dit")
NAAR_SOORT = {
    "organisatie": BIJ,
    "gemeente": BIJ,
    "hulplijn": BIJ,
    "recht": RECHT,
    "regeling": RECHT,
}


def toon(dispatcher: CollectingDispatcher, hulp: Sequence[Hulp], beurt: Beurt) -> None:
    """Name the first, say what it is, and give all of them as cards."""
    eerste = hulp[0]
    plaats = beurt.hier(eerste) or (None if eerste.landelijk else eerste.gebied[0])
    lokaal, landelijk = NAAR_SOORT.get(eerste.soort, DIT)
    dispatcher.utter_message(
        response=lokaal if plaats else landelijk,
        plaats=plaats,
        naam=eerste.kort,
        wat=eerste_zin(eerste.wat),
        json_message=kaarten(hulp),
    )
    if VRAAGT_BEDRAG.search(beurt.tekst) and (som := bedrag(eerste, beurt.tekst)):
        dispatcher.utter_message(
            response="utter_vervolg_antwoord", antwoord=som[:1].upper() + som[1:]
        )


def hoogstens(hulp: list[Hulp]) -> list[Hulp]:
    """Two, or three when the third is clearly something else: of another kind and by others."""
    if len(hulp) > TWEE:
        derde = hulp[TWEE]
        zelfde = {een.soort for een in hulp[:TWEE]} | {een.organisatie for een in hulp[:TWEE]}
        if {derde.soort, derde.organisatie or derde.naam, derde.naam} & zelfde:
            return hulp[:TWEE]
    return hulp[: TWEE + 1]


def kaart(hulp: Hulp) -> dict[str, Any]:
    """One card (docs/afspraken-kamers.md); what the knowledge base does not know stays null."""
    regels = [hulp.wat, hulp.hoe or toegang(hulp.toegang)]
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
        "may_have_changed": hulp.verouderd,  # the door says so in its own words
        "note": None,
    }


def kaarten(hulp: Iterable[Hulp]) -> dict[str, Any]:
    """The `custom` part of an answer with these cards."""
    return {"cards": [kaart(een) for een in hulp]}


def eerste_zin(tekst: str) -> str:
    """The first sentence, with its mark."""
    return zinnen(tekst)[0]


def zinnen(tekst: str) -> list[str]:
    """The sentences, each with its mark."""
    return re.split(r"(?<=[.!?])\s+", tekst.strip())
