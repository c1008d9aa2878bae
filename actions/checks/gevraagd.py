"""Recognises that someone asks for a check: "de test", "zo nen test", "doe de csi", "korte vragen".

"Vragen" is also a verb, and there are tests of other things; what may be one of those is left to
the other readings.
"""

import re

from actions.beurt import Beurt
from actions.checks.kiezen import LIJST, bij_naam, genoemd, niet_hier
from actions.grenzen import KORT
from actions.navraag import WAT_IS
from actions.zinnen import een_van, kern, lengte

ZWAAR = (
    r"(?:hoe (?:zwaar|belast|overbelast|het met (?:mij|me) gaat|ik ervoor sta|lang ik)"
    r"|(?:te veel|teveel|te zwaar)|overbelast\w*|volhoud\w*|draagkracht|aan ?kan)"
)
_TEL = r"(?:korte?|kleine|lange?|snelle|uitgebreide|grote|hele|andere|zelfde|paar|\d+|vijf|zeven|negen|dertien)"  # noqa: E501
# "Een lijst" and "een check" are of many things; "de vragen", "die test" are ours.
_DE = (
    rf"(?:(?:(?:de|die|den|deze|jouw|uw|jullie|zo'?n|zo(?: (?:een|nen?|'n))?|met) )+(?:{_TEL} )*"
    rf"|(?:{_TEL} )+)"
)
_ONZE = rf"(?:{_DE}{LIJST}|(?:(?:een|nen|'n|dat) )?(?:\w*vragenlijst(?:je)?|test(?:je)?|zelftest|zelfscan))"  # noqa: E501
_TUSSEN = (
    r"(?: (?:nu|nou|gewoon|toch|wel|ook|even|eens|graag|dan|nog|maar|hier|weer|samen|liever|een keer"  # noqa: E501
    r"|over thuis|voor jongeren))*"
)
_ACHTER = rf"{_TUSSEN}(?= *(?:$|[.,!?;]|aub\b|als\b|over hoe\b|om te\b|of ik\b))"
VRAAGT = een_van(
    rf"(?:(?<!mijn )(?<!mn )(?<!geen )(?:vragen|\w*vragenlijst|test?je|test)|{_ONZE}){_TUSSEN} (?:doen|maken|invullen|beginnen"  # noqa: E501
    r"|starten)(?! (?:met|aan|over))",
    rf"(?:doe|doet|start|neem|pak|geef|begin|begint|beginnen|kom|stel)(?: (?!niet)\w+){{0,4}}? {_ONZE}"  # noqa: E501
    r"(?! (?:met|van|voor (?!jongeren|mij)))",
    r"stel (?:me|mij) (?:maar )?(?:(?:wat|die|je|de|een paar) )*vra(?:gen|agjes)|doe (?:de |die )?vragen",  # noqa: E501
    rf"kom (?:maar )?(?:op )?met (?:je|uw|die|de|jouw) (?:{_TEL} )*{LIJST}",
    rf"(?:wil|wou|wilde|mag|kan|zou|moest)(?: (?!vragen|niet|geen)\w+){{0,3}}? {_ONZE}{_ACHTER}",
    r"(?:je|jij|u|ge|gij|jullie|gullie) (?:(?:ook|hier) )?(?:heb|hebt|hebben)"
    rf"(?: (?!niet|geen)\w+){{0,2}}? {_ONZE}",
    rf"(?:heb|hebt|heeft|hebben|hebde|hedde) (?:je|jij|u|ge|gij|jullie)?(?: \w+){{0,2}}? {_ONZE}",
    rf"(?:is er|zijn er|bestaat er|waar (?:is|zijn|staat|staan|vind ik))(?: \w+){{0,3}}? {_ONZE}",
    rf"{_ONZE}\b[^.?!]{{0,25}}\b{ZWAAR}|(?:vragen|lijst\w*)(?: over)? hoe zwaar",
)
# The titles of our own quick replies, and what comes near: nothing else is said.
_KAAL = re.compile(
    rf"(?:(?:ok|oke|ik bedoel|dan|doe|ik wil|liever|graag|nu|mag|toch|ook|nog|een) )*"
    rf"(?:{_DE}{LIJST}|\w*vragenlijst|\w*test(?:je)?|tesje)(?: over thuis| voor jongeren)?{_TUSSEN}"
    rf"|hoe zwaar (?:is|heb ik) (?:het|dit|dat)(?: (?:dan|nou|nu|eigenlijk|wel|voor mij|voor me))*",
    re.I,
)
# "Ik doe alles thuis, is dat normaal?": asked of what someone does, not of an illness.
NORMAAL = een_van(
    r"ik (?:(?!niet)\w+ )?(?:doe|zorg|moet|help|regel|kook|verzorg|sjouw)\b[^.?!]{0,60}?[,.;]? "
    r"(?:is|vind je|vindt u|hoort) (?:dat|dit|het)(?: (?:wel|nog|nou|nu|eigenlijk|zo))* "
    r"(?:normaal|te veel|teveel|te zwaar|zwaar|veel)",
    r"is (?:het|dat|dit)(?: (?:wel|nog|nou|nu|eigenlijk))* (?:normaal|te veel|teveel|zwaar)"
    r"(?: voor (?:mij|me)| (?:wat|dat) ik)",
)
_GEEN = een_van(
    rf"geen (?:\w+ )?{LIJST}",
    rf"(?:wil|hoef|ga)\b(?: \w+){{0,3}} {LIJST}\b(?: \w+)? niet",
    r"stop\w* met|(?:kan|mag|zou|wie) (?:ik |we )?die vragen\W*$",
)
# A test of something else, or one that another person does.
_ANDERE_TEST = een_van(
    r"(?:test|lijst|check|scan)\w*(?:\W+\w+){0,5}?\W+(?:dement\w*|geheugen\w*|alzheimer|dna|erfelijk\w*"
    r"|corona|covid|bloed\w*|urine|zwanger\w*|adhd|autis\w*|iq|rijbewijs\w*|rijden|gehoor|ogen"
    r"|medicijn\w*|telefoonnummer\w*|adressen|wacht\w*)",
    r"(?:dna|geheugen|corona|rij|bloed|wacht|boodschappen|zwangerschaps|gehoor|medicijn\w*)[ -]?"
    r"(?:test|lijst|check)\w*|op de wachtlijst",
    r"(?:moeder|vader|man|vrouw|zoon|dochter|broer|zus|hij|ze|zij|mama|papa|oma|opa)"
    rf" (?:moet|moest|wil|kan|mag|gaat|heeft|had)(?: \w+){{0,3}} {LIJST}",
)


def vraagt_check(beurt: Beurt) -> str | None:
    """Someone asks for a check, in words that are not about anything else."""
    tekst = beurt.heel
    if not tekst or _GEEN.search(tekst) or beurt.intent.startswith("crisis_"):
        return None
    zwaar = re.search(ZWAAR, tekst, re.I)
    if _ANDERE_TEST.search(tekst) and not zwaar:
        return None
    if bij_naam(tekst) or niet_hier(tekst):
        return None if WAT_IS.search(tekst) else "belasting_meten"
    delen = [kern(deel) for deel in re.split(r"[.,!?;]+", tekst)]
    kort = lengte(tekst) <= KORT
    kaal = _KAAL.fullmatch(kern(tekst)) or (kort and any(map(_KAAL.fullmatch, delen)))
    gevraagd = kaal or genoemd(tekst) or VRAAGT.search(tekst) or NORMAAL.search(tekst)
    return "belasting_meten" if gevraagd else None
