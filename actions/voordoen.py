"""Recognises who has to lift or wash someone at home, and asks how or who can show it."""

from actions.beurt import Beurt
from actions.zinnen import een_van, lengte

MEESTE = 20  # words: a longer story is about more than this
_TILT = een_van(r"(?:op)?til(?:len|t|de)?|(?:op)?getild|omdraaien|transfer\w*")
_ZWAAR = een_van(r"rug|schouders?|niet meer|hoe|wie|leert?|leren|thuis|langs ?kom\w*|helpt?")
_UIT_BED = een_van(r"hoe (?:krijg|help|haal|leg|draai)\b[^.?!]{0,30}\b(?:bed|stoel|bad|toilet|wc)")
_DOET_VOOR = een_van(
    r"laten zien|laat(?: \w+){0,3} zien|voor ?doe\w*|voor te doen"
    r"|(?:thuis|langs|bij ons)\b[^.?!]{0,30}\bleren"
)
# Asks for a course, or for someone who takes it over: those have answers of their own.
_ANDERS = een_van(r"cursus\w*|training\w*|overne\w+|tillift\w*|hulpmiddel\w*|thuiszorg|alarm\w*")
_VERZORGEND = een_van(
    r"verple\w+|zuster|wijkzuster|ergo\w*|tillen|wassen|was|douch\w*|verscho\w*|aankle\w*|bed"
)


def over_voordoen(beurt: Beurt) -> str | None:
    """How to lift, or who shows it at home."""
    tekst = beurt.heel or beurt.tekst
    if beurt.intent.startswith("crisis_") or lengte(tekst) > MEESTE or _ANDERS.search(tekst):
        return None
    zwaar = (_TILT.search(tekst) and _ZWAAR.search(tekst)) or _UIT_BED.search(tekst)
    voor = _DOET_VOOR.search(tekst) and _VERZORGEND.search(tekst)
    return "praktisch_voordoen" if zwaar or voor else None
