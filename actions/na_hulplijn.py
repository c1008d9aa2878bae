"""Reads the turn after a help line: taken back, still about it, or a clear need of its own."""

import re

from actions.afwijzing import zonder_nee
from actions.beurt import FALLBACK, Beurt
from actions.grenzen import HEEL_ZEKER, NIET_BEGREPEN, ZEKER
from actions.navraag import NIET_BELLEN
from actions.ontkenning import kaal_nee, neemt_terug, ontkent_gevaar, zegt_nee
from actions.vraagt_wie import VRAAGT_WIE
from actions.vraagvorm import is_vraag, vraagvorm
from actions.zinnen import een_van, kern, lengte

# What people say about themselves; after danger it is still about that danger.
VERHAAL = (
    "belasting_",
    "crisis_",
    "gevoel_",
    "jong_",
    "nazorg_",
    "netwerk_",
    "praten_",
    "vervolg_",
    "verlof_",
)
VERDER = een_van(
    r"verder met (?:mijn|de|mn|m'n) vraag|terug naar (?:mijn|de|mn|m'n) vraag"
    r"|(?:gaan|kunnen|zullen) (?:we|wij) (?:weer |nu |gewoon )?(?:verder|door)|gaat het verder"
)
# What people fear of calling.
WAT_GEBEURT = een_van(
    r"wat gebeurt er (?:als|dan|wanneer|nu)",
    r"(?:word|wordt) (?:ik|hij|zij|ze|mama|papa|mijn \w+) (?:dan |nu )?"
    r"(?:opgepakt|meegenomen|weggehaald)",
    r"opgepakt|aangifte|uit huis geplaatst|uithuisplaatsing",
    r"komt (?:de )?politie|komen ze (?:dan )?(?:langs|aan de deur)",
    r"(?:halen|nemen|pakken) ze (?:\w+ ){0,3}(?:weg|mee|af)\b",
)
# "Vertel je dit aan mijn moeder?"
VERTELLEN = een_van(
    r"(?:vertel|zeg|verklap|stuur|meld|geef) (?:je|jij|u) (?:dit|dat|het|iets|mijn"
    r"|alles)\b[^.?!]{0,20}"
    r"\b(?:aan|tegen|door|naar)",
    r"(?:ga|gaat|kan|kun|mag|moet|zal|zul|wil) (?:je|jij|u) (?:dit|dat|het|iets"
    r"|alles)\b[^.?!]{0,25}"
    r"\b(?:vertellen|doorvertellen|zeggen|doorzeggen|doorgeven|melden|verklappen|bellen"
    r"|doorsturen)",
    r"(?:komt|komen|hoort|horen|weet|weten|krijgt|krijgen|ziet|zien)"
    r" (?:mijn|mn|m'n|me|de|iemand|mama|papa|mam|pap)\b[^.?!]{0,20}\b(?:dit|dat|hier|het|achter"
    r"|te weten)",
    r"(?:blijft|is) (?:dit|dat|het) (?:wel |echt |hier )?(?:geheim|tussen ons|anoniem|prive"
    r"|vertrouwelijk)",
    r"(?:vertel|zeg) (?:het|dit) (?:aub |alsjeblieft )?(?:niet|aan niemand)",
)
# "Wie kun je vragen om bij je te komen?" – "er is niemand".
NIEMAND = een_van(
    r"(?:heb|hebben|ken|weet|is|zijn|er) (?:\w+ ){0,3}(?:geen|niemand)\b(?: \w+){0,3}",
    r"niemand(?: \w+)?|geen (?:volwassene|vriend\w*|familie|mens|ander)",
    r"(?:die|dat|hij|zij|ze|iedereen|familie|\w*zus|\w*broer|dochter|zoon) (?:is|zijn|woont"
    r"|wonen) (?:te |heel |zo )?"
    r"(?:ver|weg|dood|overleden|er niet)(?: weg)?",
    r"(?:ben|sta|zit) (?:er )?(?:helemaal |nu )?alleen(?: voor)?|vertrouw niemand",
)
_NIEMAND_MEEST = 12  # words
# "Sorry dat ik je lastig val."
LASTIG = een_van(
    r"lastig ?val\w*|stoor|tot last|sorry dat ik|wil (?:je|u|jullie|niemand) niet (?:lastig"
    r"|storen|belasten)"
    r"|stel me aan|aanstel\w*"
)
SCHULD = een_van(
    r"(?:mijn|mn|m'n|me|door mij|aan mij) (?:eigen )?schuld|ligt (?:het"
    r"|dat) aan mij|door mij"
)
DAG = een_van(
    r"doei+|doeg|dag+|houdoe|ajuus|tot ziens|vaarwel|de groeten|bye|welterusten|slaap lekker"
    r"|ik (?:ga|moet|stop)(?: (?:nu|maar|weer|dan|er|even|zo|weg|ervandoor|slapen|ophangen"
    r"|stoppen|hier|hiermee|door|mee))*"
)
# Where we asked who can come: a no says that there is nobody.
WIE_VRAGEN = ("utter_crisis_blijf", "utter_crisis_blijf_ander")
DANK = re.compile(
    r"\W*(?:(?:oke?|ok[eé]|nou|ja|nee|heel|hartelijk|fijn|goed|mooi|lief|top|super|alvast|toch|ik)\W+)*"
    r"(?:dank\w*|bedankt|merci|thanks|thx|tnx|bedank)"
    r"(?:\W+(?:je|u|jullie|wel|hoor|voor|alles|hulp|de|het|uw|luisteren|lief|ok|oke|meneer|mevrouw))*\W*",
    re.I,
)
_DAG_MEEST = 8  # words
_KAAL_GETAL = re.compile(r"\W*\d[\d\s.,:/-]*(?: ?(?:uur|uren|jaar|dagen|keer|euro|u))?\W*", re.I)
# What an ordinary question is about.
PRAKTISCH = een_van(
    r"kost|kosten|prijs|duur|betaal\w*|vergoed\w*|euro|eigen bijdrage|aanvra\w+|aangevraagd"
    r"|aanmeld\w*"
    r"|formulier\w*|adres|openingstijden|telefoonnummer|website|opvang\w*|dagopvang|pgb|wmo|wlz"
    r"|ciz|indicatie"
    r"|gemeente|vervoer|huishoud\w*|schoonma\w*|rolstoel|traplift|verlof"
)
# Violence: who says not to be safe, and who says to be.
_NEE = re.compile(r"\s*(?:nee+|neen|nope|nah)(?:\W+(?:dat )?niet(?: echt)?)?\W*", re.I)
_JA = re.compile(
    r"\s*(?:ja+|jawel|jazeker|ja hoor|gelukkig wel)(?:\W+(?:hoor|nu|wel|gelukkig))*\W*", re.I
)
NIET_VEILIG = een_van(
    r"(?:niet|onveilig|nooit|geenszins) (?:\w+ )?(?:veilig|rustig)|onveilig|nergens veilig",
    r"help+|red (?:mij|me|ons)|in gevaar",
    r"(?:ben|zijn|is|blijf|zo|heel|erg|doods) ?(?:\w+ )?bang|doodsbang"
    r"|durf (?:\w+ )?niet (?:naar|meer|weg|thuis)",
    r"(?:hij|ze|zij|die) (?:is|staat|komt|zit) (?:\w+ )?(?:hier|er weer|thuis|terug|naast"
    r"|voor de deur|boven|beneden"
    r"|boos|woedend|dronken|eraan|binnen)",
    r"(?:hij|ze|zij) (?:wordt|is) (?:weer |steeds )?(?:boos|kwaad|agressief|woest)",
)
VEILIG = een_van(
    r"(?:ben|zijn|is|zit|zitten) (?:\w+ ){0,2}(?:veilig|rustig)|(?:ben|zit"
    r"|zijn) (?:\w+ )?(?:bij (?:mijn|de|een) \w+|weg bij (?:hem|haar))"
)
_NIET_BELLEN = een_van(
    r"niet (?:\w+ )?(?:bellen|praten|telefoneren)|hoort (?:het|me|mij|alles)|geen beltegoed"
    r"|zonder (?:geluid|te praten)"
)


def na_hulplijn(beurt: Beurt) -> str | None:
    """The turn after a help line: taken back, still about it, or a clear need of its own."""
    tekst = beurt.tekst
    if beurt.afgewezen and beurt.crisis and tekst:
        return "crisis_terug"  # the button "nee, dat niet": this is what was written before it
    if beurt.open_vraag != "crisis":
        return None
    if VRAAGT_WIE.search(tekst):
        return "crisis_computer"
    if VERTELLEN.search(tekst):
        return "crisis_vertellen"
    if beurt.crisis == "crisis_geweld" and (veilig := _over_veiligheid(beurt)):
        return veilig
    if VERDER.search(tekst):
        return "crisis_lijkt_erop"
    if _gelooft(beurt):
        return "crisis_lijkt_erop"
    if naam := _kort_antwoord(beurt) or _over_de_lijn(beurt):
        return naam
    if beurt.intent == "crisis_lijkt_erop":  # a guess is not enough to let danger go
        return beurt.intent if beurt.zekerheid >= ZEKER else "crisis_blijf"
    if beurt.intent.startswith("overdracht_"):
        return None
    return "crisis_door" if _gaat_verder(beurt) else "crisis_blijf"


def _over_veiligheid(beurt: Beurt) -> str | None:
    """Violence: safe now, or not; who does not say so in so many words keeps the line."""
    tekst = beurt.tekst
    if _NIET_BELLEN.search(tekst) or NIET_BELLEN.search(tekst):
        return "crisis_chat"
    if onveilig(beurt):
        return "crisis_niet_veilig"
    gevraagd = beurt.trap == "duidelijk"  # then we asked whether it is safe; else whether it is so
    if gevraagd and _NEE.fullmatch(tekst):
        return "crisis_niet_veilig"
    if VEILIG.search(tekst) or (gevraagd and (_JA.fullmatch(tekst) or neemt_terug(tekst))):
        return "crisis_veilig"
    return None


def onveilig(beurt: Beurt) -> bool:
    """Violence: does it say not to be safe?"""
    onveilig = beurt.crisis == "crisis_geweld" and NIET_VEILIG.search(beurt.tekst)
    return bool(onveilig) and not ontkent_gevaar(beurt.tekst)


def _gelooft(beurt: Beurt) -> bool:
    """Is the danger taken back, and do we believe it?"""
    if beurt.trap == "twijfel" and zegt_nee(beurt.tekst):
        return True
    return ontkent_gevaar(beurt.tekst) or neemt_terug(beurt.tekst)


def _kort_antwoord(beurt: Beurt) -> str | None:
    """A bare no or thanks: no reason to say the line all over again."""
    if beurt.crisis == "crisis_zelfdoding" and kaal_nee(beurt.tekst):
        gevraagd_wie = beurt.jong or any(map(beurt.zei, WIE_VRAGEN))
        return "crisis_niemand" if gevraagd_wie else "crisis_nee"
    if DANK.fullmatch(beurt.tekst) and (beurt.trap == "twijfel" or beurt.zei("utter_crisis_blijf")):
        return "crisis_dank"
    return None


def _over_de_lijn(beurt: Beurt) -> str | None:
    """What is asked or said about the line, or about who may help."""
    tekst = beurt.tekst
    if beurt.jong and SCHULD.search(tekst):
        return "crisis_schuld"
    if WAT_GEBEURT.search(tekst):
        return "crisis_wat_gebeurt"
    if NIET_BELLEN.search(tekst):
        return "crisis_chat"
    if LASTIG.search(tekst):
        return "crisis_lastig"
    if lengte(tekst) <= _NIEMAND_MEEST and NIEMAND.search(tekst) and not is_vraag(tekst):
        return "crisis_niemand"
    if lengte(tekst) <= _DAG_MEEST and DAG.search(tekst) and not is_vraag(tekst):
        return "crisis_dag"
    return None


def _gaat_verder(beurt: Beurt) -> bool:
    """A number, a practical question or a clear need: the talk goes on, the line stays in view."""
    if _KAAL_GETAL.fullmatch(beurt.tekst):
        return True
    if vraagvorm(beurt.tekst) and PRAKTISCH.search(beurt.tekst):
        return True
    grens = HEEL_ZEKER if beurt.jong else ZEKER
    onbekend = beurt.intent in (NIET_BEGREPEN, FALLBACK, "")
    eigen = not beurt.intent.startswith(VERHAAL) and not onbekend
    return eigen and beurt.zekerheid >= grens


def wat_blijft(tekst: str) -> str:
    """What is asked beside a denial: "geen spoed. wie kan mijn moeder rijden"."""
    rest = kern(zonder_nee(tekst))
    return rest if is_vraag(rest) else ""
