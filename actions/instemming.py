"""Recognises a yes to our offer that goes on: "ja graag, want …", "ja gaarne. …"."""

import re

# The open questions that offer something.
AANBOD = ("tweede", "hoe", "meer", "samenvatting", "wat_kan", "vraag")
_JA = (
    r"(?:ja+(?:zeker)?|jawel|jazeker|yes|graag|gaarne|heel graag|zeker|alstublieft|alsjeblieft|aub"
    r"|doe (?:dat |het )?maar|is goed|dat is goed|(?:dat )?zou (?:heel )?fijn zijn|goed idee"
    r"|dat wil ik(?: graag| wel)?)"
)
_BEGIN = re.compile(rf"\s*(?:(?:oh?|nou|ach|nou ja|oke|ok[eé])\s*,?\s*)?{_JA}\b", re.I)
_MEER = re.compile(rf"(?:[\s,.!;:]+{_JA}\b)*[\s,.!;:]*", re.I)
_TOCH_NIET = re.compile(r"(?:maar|nee|toch niet|niet|dat (?:weet|snap|zei|heb)|hallo|hoor)\b", re.I)


def na_ja(tekst: str) -> str | None:
    """What is said after a yes; None when the message does not begin with one."""
    begin = _BEGIN.match(tekst)
    if begin is None:
        return None
    meer = _MEER.match(tekst, begin.end())
    rest = tekst[meer.end() if meer else begin.end() :].strip()
    return None if _TOCH_NIET.match(rest) else rest
