"""Typing the words of a quick reply is the same as pressing it."""

import json
import re
from dataclasses import replace
from typing import Any

from actions.beurt import Beurt
from actions.zinnen import kern

_PAYLOAD = re.compile(r"/(?P<naam>\w+)(?P<meer>\{.*\})?")
LAATSTE = 5  # messages: what was said in the turn before this one


def gedrukt(beurt: Beurt, domain: dict[str, Any]) -> Beurt:
    """The turn of the quick reply, just offered, whose words are typed; else the same turn."""
    gezegd = kern(beurt.tekst).lower()
    if not gezegd:
        return beurt
    for merk in reversed(beurt.gezegd[-LAATSTE:]):
        for tekst in (domain.get("responses") or {}).get(merk.split(":")[0], []):
            for knop in tekst.get("buttons") or []:
                if kern(knop["title"]).lower() == gezegd:
                    return _met(beurt, knop["payload"])
    return beurt


def _met(beurt: Beurt, payload: str) -> Beurt:
    """The turn as Rasa would have read this payload."""
    gelezen = _PAYLOAD.fullmatch(payload.replace("{{", "{").replace("}}", "}"))
    if gelezen is None:
        return beurt
    naam, meer = gelezen["naam"], json.loads(gelezen["meer"] or "{}")
    return replace(
        beurt, intent=naam, geraden=naam, tekst="", keuze=meer.get("keuze"), zekerheid=1.0
    )
