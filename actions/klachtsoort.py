"""Recognises what a complaint is about, and a question in the middle of one."""

import re

from actions.beurt import Beurt
from actions.grenzen import KAAL, KORT, ZEKER
from actions.vraagvorm import is_vraag, vraagt
from actions.zinnen import een_van, kern, lengte

KLACHT = "praten_klacht"
VERVOER = "klacht-over-vervoer"
ADVIES = "juridisch-loket"  # explains the law; takes no complaints
_VERVOER = (
    r"\w*vervoer(?:der)?|\w*taxi\w*|\w*busje\w*|\w*bus|chauffeur\w*|valys|automaatje|ritten|rit"
)
# Where it goes, by the first of these that is spoken of.
OVER: dict[str, re.Pattern[str]] = {
    "besluit-te-laat": een_van(
        r"(?:besluit|beslissing|aanvraag|beschikking)\b[^.?!]{0,40}\b(?:te laat|duurt|wacht\w*"
        r"|maanden|termijn|nog (?:steeds |altijd )?(?:niet|geen))"
        r"|(?:wacht\w*|maanden|nog (?:steeds|altijd) geen)\b[^.?!]{0,40}\b(?:besluit|beslissing"
        r"|beschikking)|beslistermijn|ingebrekestelling|dwangsom"
    ),
    "bezwaar": een_van(
        r"(?<!over het )besluit\w*|beslissing|beschikking|afgewezen|afwijzing|geweigerd|bezwaar\w*"
        r"|minder uren|indicatie|niet (?:mee )?eens"
    ),
    VERVOER: een_van(_VERVOER),
    "klacht-over-de-gemeente": een_van(
        r"gemeente\w*|wmo\w*|loket|consulent\w*|ambtena\w+|wijkteam|sociaal (?:plein|team)"
        r"|buurtteam|stadhuis|wethouder|ombudsman|keukentafel\w*"
    ),
    ADVIES: een_van(r"werkgever|baas|chef|leidinggevende|verhuurder|woningcorporatie"),
    "klacht-over-zorg": een_van(
        r"\w*zorg|\w*ple(?:eg|ger)\w*|zusters?|\w*verzorg\w*|dokter|\w*arts|ziekenhuis|\w*tehuis"
        r"|instelling|kliniek|begeleid\w*|huishoudelijke hulp|dagbesteding|personeel"
        r"|klachtenfunctionaris|medicijnen|luier"
    ),
}
_OVER_IETS = re.compile(r"(?:het gaat )?over\b", re.I)
MET_WERKGEVER = ("verlof_", "werk_")
NIET_EENS = een_van(
    r"(?:niet|on) ?(?:mee |er )?(?:mee )?eens\b[^.?!]{0,25}\b(?:besluit|beslissing|beschikking"
    r"|indicatie|uitslag|afwijzing)",
    r"(?:besluit|beslissing|beschikking|indicatie) (?:van \w+ \w+ )?(?:klopt niet|is onterecht"
    r"|niet (?:mee )?eens)",
)
# Someone whose work it is, and how they behave.
MISDRAAGT = een_van(
    r"(?:zusters?|verple(?:eg|ger)\w*|verzorg(?:st)?ers?|dokter|\w*arts|thuiszorg|consulent\w*"
    r"|ambtena\w+|gemeente|instelling|tehuis|verpleeghuis|begeleid(?:er|ster|ing)|huishoudelijke"
    r" hulp)\b[^.?!]{0,40}\b(?:grof|lomp|onbeschoft|snauw\w*|lie(?:gt|gen)|te laat|bot|brutaal"
    r"|niet serieus|luister\w* (?:\w+ )?niet|opdagen|afspraken niet na)"
)
# A ride that goes wrong: whatever else is likely, that is no search for a ride.
_MIS = (
    r"(?:te|veel te) (?:laat|vroeg|hard)|nooit op tijd|niet op tijd"
    r"|(?:weer|gewoon|steeds|vaak|nooit)"
    r" niet|laat \w+ (?:\w+ )?(?:staan|wachten|zitten)|(?:niet|nooit) (?:op|ge)?(?:dagen|komen"
    r"|opgehaald|gekomen|gereden)|niet komt|vergeet\w*|vergeten|wegreed|reed weg"
    r"|rijdt (?:zo |gewoon |steeds )?door"
    r"|voorbij(?:gereden)?|onveilig|snauw\w*|lomp|onbeschoft|grof|schreeuw\w*|rondrijd\w*"
    r"|uren (?:te )?wachten|(?:komt|kwam|rijdt) (?:\w+ ){0,2}niet"
)
VERVOER_MIS = een_van(
    rf"(?:{_VERVOER})\b[^?!]{{0,50}}\b(?:{_MIS})",
    rf"(?:{_MIS})\b[^.?!]{{0,25}}\b(?:{_VERVOER})",
    rf"wacht\w*\b[^.?!]{{0,30}}\bop (?:de|het|een|zijn|haar) (?:{_VERVOER})",
)
NIET_OVER = re.compile(
    r"\b(?:niet|geen)(?: (?:over|om|bij|tegen|klacht over))?(?: de| het| een)? \w+"
)
KLAGEN = een_van(r"kl[aá]a?g\w*|klacht\w*|beklag|melden")
_ZOEKT_RIT = een_van(r"(?:wie|iemand|hoe) (?:kan|kunnen|brengt|rijdt|haalt|komt?)")
HULP_ERBIJ = een_van(
    r"(?:hulp|iemand|helpt?|helpen|gratis)\b[^.?!]{0,30}\b(?:daarbij|erbij|hierbij|daarmee|ermee"
    r"|klacht|klagen|brief|schrijven|bezwaar)|(?:daarbij|erbij|hierbij|daarmee|ermee)\b"
    r"[^.?!]{0,20}\b(?:help\w*|hulp)|gratis hulp"
)
KLAAGT = een_van(
    r"klacht (?:over|indienen)|klagen|bezwaar\w*|afgewezen|afwijzing|geweigerd|ombudsman"
)
# "En als ze niks doen?": the next step after the first.
HOGEROP = een_van(
    r"(?:als|wanneer|stel) (?:ze|zij|die|dat|de \w+|het|hij)\b[^.?!]{0,20}\b(?:niks|niets"
    r"|niet|geen|nee)\b",
    r"hogerop|(?:luisteren|reageren|antwoorden|doen) (?:ze|nog steeds|toch|er) ?(?:niet|nik?s"
    r"|niets)",
)


def soort_klacht(tekst: str) -> str | None:
    """The help that this complaint goes to; None when it does not say what it is about."""
    over = NIET_OVER.sub(" ", tekst) if KLAGEN.search(tekst) else tekst
    return next((slug for slug, woorden in OVER.items() if woorden.search(over)), None)


def bekende_klacht(beurt: Beurt) -> str | None:
    """What it is about: said now, or before in this talk ("waar kan ik klagen")."""
    eerder = " ".join((*beurt.weg, beurt.gezocht))
    return soort_klacht(beurt.keuze or beurt.tekst) or (
        VERVOER if OVER[VERVOER].search(eerder) else None
    )


def _is_klacht(beurt: Beurt) -> bool:
    """The classifier is sure, or the words say it and nothing else is sure."""
    if beurt.intent == KLACHT:
        return beurt.zekerheid >= ZEKER
    if (beurt.onderwerp or "").startswith(MET_WERKGEVER):
        return False
    if NIET_EENS.search(beurt.tekst) or VERVOER_MIS.search(beurt.tekst):
        return True
    return beurt.zekerheid < ZEKER and bool(MISDRAAGT.search(beurt.tekst))


def vraagt_hulp_erbij(beurt: Beurt) -> bool:
    """Is help asked with the complaint of this talk?"""
    return klaagt(beurt) and bool(HULP_ERBIJ.search(beurt.keuze or beurt.tekst))


def vraagt_hogerop(beurt: Beurt) -> bool:
    """What comes after the first step of the complaint of this talk?"""
    return klaagt(beurt) and bool(getoonde_klacht(beurt)) and bool(HOGEROP.search(beurt.tekst))


def getoonde_klacht(beurt: Beurt) -> str | None:
    """Where the complaint of this talk was sent last."""
    rij = (*beurt.laatste_hulp, *reversed(beurt.getoond))
    return next((slug for slug in rij if slug in OVER and slug != ADVIES), None)


def klaagt(beurt: Beurt) -> bool:
    """Is this talk about a complaint or an objection?"""
    if (beurt.onderwerp or "").startswith(MET_WERKGEVER):
        return False  # an employer is no desk
    getoond = beurt.laatste_hulp[:1] and beurt.laatste_hulp[0] in {*OVER} - {ADVIES}
    return beurt.onderwerp == KLACHT or bool(getoond) or bool(KLAAGT.search(beurt.gezocht))


def in_klacht(beurt: Beurt) -> str | None:
    """A clear complaint; what it is about, as an answer to our question; or who helps with it."""
    rest = kern(beurt.tekst)
    mis = VERVOER_MIS.search(rest) and not _ZOEKT_RIT.search(rest)
    over_rit = (mis or KLAGEN.search(rest)) and bekende_klacht(beurt) == VERVOER
    if lengte(rest) > KAAL and (over_rit or (not is_vraag(rest) and _is_klacht(beurt))):
        return KLACHT
    if not klaagt(beurt) or beurt.intent.startswith("crisis_") or lengte(rest) > 2 * KORT:
        return None
    wacht = beurt.onderwerp == KLACHT and beurt.open_vraag == "vraag"
    antwoordt = wacht and (not vraagt(rest) or _OVER_IETS.match(rest))
    if (antwoordt and soort_klacht(rest)) or HULP_ERBIJ.search(rest):
        return KLACHT
    return KLACHT if vraagt_hogerop(beurt) else None
