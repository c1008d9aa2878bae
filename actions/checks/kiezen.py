"""Which check suits who writes: by whom they care for, by age, or by its name."""

import re

from actions.beurt import Beurt
from knowledge.checks import Check, checks, passende

PARTNER = ("man", "vrouw", "partner", "vriend", "vriendin", "echtgenoot", "echtgenote")
_KORT = re.compile(r"\bkort(?:e|er)?\b|\bsnel(?:le|ler)?\b|\bpaar vragen\b", re.I)
_LANG = re.compile(r"\b(?:lang|uitgebreid|grondig|volledig)(?:e|er)?\b", re.I)

_AANTAL = re.compile(r"\b(\d+|vijf|zeven|negen|dertien) (?:vragen|stellingen|punten)\b")
_TELWOORD = {5: "vijf", 7: "zeven", 9: "negen", 13: "dertien"}


def geschikt(beurt: Beurt) -> list[Check]:
    """The checks that may be offered, the one that suits best in front."""
    partner = "partner" in beurt.groepen or beurt.relatie in PARTNER
    return passende(
        checks(),
        relatie="partner" if partner else beurt.relatie,
        leeftijd=None if beurt.leeftijd is None else int(beurt.leeftijd),
        jong=beurt.jong,
        aandoeningen=(beurt.aandoening,) if beurt.aandoening else (),
    )


def voorstel(beurt: Beurt) -> list[Check]:
    """The same, with what is asked for by name or length in front."""
    passend = geschikt(beurt)
    gevraagd = genoemd(beurt.heel)
    if gevraagd in passend:
        passend.sort(key=lambda een: een is not gevraagd)
    elif _KORT.search(beurt.heel):
        passend.sort(key=lambda een: een.totaal)
    elif _LANG.search(beurt.heel):
        passend.sort(key=lambda een: -een.totaal)
    return passend


def genoemd(tekst: str) -> Check | None:
    """The check that is named: by its short name, its full name or its number of statements."""
    laag = tekst.lower()
    aantal = _AANTAL.search(laag)
    for check in checks().values():
        if aantal and aantal[1] in (str(check.totaal), _TELWOORD.get(check.totaal)):
            return check
        vol, _, kort = check.naam.lower().rstrip(")").partition(" (")
        namen = {naam for naam in (vol, kort) if naam and not check.eigen}
        if any(re.search(rf"\b{re.escape(naam)}\b", laag) for naam in namen):
            return check
    return None
