"""Reads a story: what it asks beside telling, and which answer listens to it."""

import re

from actions.beurt import Beurt
from actions.grenzen import EIGEN, KAAL, LOS, NIET_BEGREPEN, ONZEKER, VERTEL, ZEKER
from actions.tekens import genoemde, past
from actions.vraagvorm import is_vraag
from actions.zinnen import een_van, kern, lengte

# Too much, and what someone would like: in a story these ask for more than recognition.
LUKT_NIET = een_van(
    r"(?:lukt|past|gaat|red|trek|kan|hou)\b[^.?!]{0,20}\bniet (?:meer|langer)|te veel|teveel"
    r"|op mijn tandvlees"
)
WIL = een_van(
    r"(?:ik|we|wij|hij|zij|ze) (?:wil|willen|zoek\w*|zou\w*)|(?:wil|zou|zoek) ik|graag|hulp|nodig"
    r"|even weg"
)
# Said of the care by most, of life by some.
KAN_NIET_MEER = re.compile(
    r"\b(?:kan|ken) (?:het |dit |er |ik )?(?:echt |gewoon |bijna |zo )*nie?t? (?:meer|langer)"
    r"(?: (?:hoor|joh|he|hè))?\W*$"
    r"|\b(?:trek|red|hou) (?:het|dit) (?:echt |gewoon )*nie?t? (?:meer|langer)"
    r"|\bhet gaat (?:echt |gewoon )*nie?t? meer(?: hoor)?\W*$",
    re.I,
)
# What is heard in a story.
UITGEPUT = {"nacht", "slaap", "moe", "dwalen"}
GERAAKT = {"schuld", "boos", "verdriet", "alleen", "ruzie"}


def verhaal_met_vraag(beurt: Beurt) -> str | None:
    """A story of someone who cares that also asks or sighs: that is what it is about."""
    if beurt.intent != "belasting_herkennen":
        return None
    woorden = [een for een in genoemde(beurt.tekst) if past(een, beurt, 0.0)]
    if LUKT_NIET.search(beurt.tekst):  # one thing that does not work, with a question: that one
        een_ding = len(woorden) == 1 and is_vraag(beurt.tekst)
        return woorden[0] if een_ding else "belasting_zwaar"
    if not (is_vraag(beurt.tekst) or WIL.search(beurt.tekst)):
        return None
    if woorden:
        return woorden[-1]
    anders = beurt.tweede if is_vraag(beurt.tekst) else None
    return anders if anders and past(anders, beurt, 0.0) else None


def na_uitnodiging(beurt: Beurt) -> str | None:
    """After "vertel het maar" a message without a clear need of its own is a story: listen."""
    if beurt.open_vraag not in VERTEL or beurt.intent.startswith(("crisis_", "privacy_")):
        return None
    grens = ZEKER if beurt.intent.startswith(EIGEN) else ONZEKER
    zeker = beurt.zekerheid >= grens and beurt.intent not in (*LOS, NIET_BEGREPEN)
    if zeker or is_vraag(beurt.tekst) or lengte(kern(beurt.tekst)) <= KAAL:
        return None
    return wie_luistert(beurt)


def wie_luistert(beurt: Beurt) -> str:
    """Who answers a story: the mood that was heard, else the talk it belongs to."""
    if beurt.onderwerp in ("nazorg_steun", "gevoel_steun"):
        return beurt.onderwerp
    if beurt.rouwt:
        return "nazorg_steun"
    if beurt.jong and beurt.onderwerp is None:
        return "jong_zorgen"
    op = UITGEPUT & set(beurt.signalen) or KAN_NIET_MEER.search(beurt.tekst)
    if op and beurt.onderwerp != "belasting_zwaar":
        return "belasting_zwaar"
    if GERAAKT & set(beurt.signalen):
        return "gevoel_steun"
    eerste_verhaal = beurt.onderwerp is None and "relatie" in beurt.nieuw
    return "belasting_herkennen" if eerste_verhaal else "gevoel_steun"
