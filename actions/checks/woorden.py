"""What a hard word of a statement means. The statement itself stays as its paper has it."""

import re

from knowledge.checks import Check, Stelling, Tekst

_HOOGSTENS = 3  # words that are explained at once
_STAM = 6  # letters in which a word agrees with how it was typed
_TELT = 4  # letters of a word that tells which one is meant


def uitleg_bij(tekst: str, check: Check, stelling: Stelling, *, u: bool) -> str:
    """The word that is asked about; else the hard words of this statement. Empty without those."""
    genoemd = [uitleg for woord, uitleg in check.woorden.items() if _noemt(tekst, woord)]
    hier = [uitleg for woord, uitleg in check.woorden.items() if staat_in(woord, stelling.tekst)]
    gekozen: list[Tekst] = genoemd or hier
    return " ".join(een.voor(u=u) for een in gekozen[:_HOOGSTENS])


def staat_in(woord: str, tekst: Tekst) -> bool:
    return bool(re.search(rf"\b{re.escape(woord)}\b", tekst.je, re.I))


def _noemt(tekst: str, woord: str) -> bool:
    """ "Zelfstandig" or "zelfstandigheit" is the word too."""
    gezegd = {een[:_STAM] for een in re.findall(r"\w+", tekst.lower())}
    delen = [een[:_STAM] for een in re.findall(r"\w+", woord.lower()) if len(een) >= _TELT]
    return bool(delen) and all(deel in gezegd for deel in delen)
