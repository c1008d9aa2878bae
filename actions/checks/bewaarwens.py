"""Reads whether someone wants a result kept or deleted, wants it not, or only asks about that.

A message is read clause by clause: "nee, bewaar het niet", "niet wissen maar bewaren". A clause
counts when it is about the result and nothing else: "mijn vader bewaart alles" is a story.
"""

import re
from typing import Literal, NamedTuple

from actions.zinnen import een_van, kern

Daad = Literal["bewaar", "wis"]
Wijze = Literal["wil", "niet", "vraag"]


class Bewaarwens(NamedTuple):
    """What is to be done, in which way that is said, and whether the result is named with it."""

    daad: Daad
    wijze: Wijze
    genoemd: bool


DING = (
    r"(?:(?:test|check)?uitslag(?:en)?|uitkomst(?:en)?|scores?|resulta\w+|antwoord(?:en)?|cijfers?"
    r"|lijst(?:je)?|test(?:je)?|check|meting(?:en)?|vragenlijst\w*|getal\w*|punten|plaatje\w*"
    r"|beeld)"
)
_DING = een_van(DING)
_ER_OP = r"\b(?:\W+\w+){0,6}?\W+"
_DADEN: dict[Daad, re.Pattern[str]] = {
    "bewaar": een_van(
        r"be?wa+r(?:e?n|d|t|de)?|ge?bewaard|onthou(?:d|den|dt)?|opslaan|op te slaan|opgeslagen",
        rf"sla(?:at)?{_ER_OP}op|(?:hou|houd|houdt){_ER_OP}(?:vast|bij)|hou(?:d)? (?:vast|bij)",
        rf"vast ?houden|bij ?houden|vastgehouden|save\w*|legt?{_ER_OP}vast|vastleggen",
        r"niet kwijt(?:raken)?",
    ),
    "wis": een_van(
        r"wis|wiss?en?|wist|gewist|verw[ei]+ij?der?(?:en|t|d|n)?|verwijder(?:en|t|d)?|delete\w*",
        r"weg ?(?:gooien|halen|doen|smijten|gegooid|gehaald|gedaan)|schrap(?:pen)?|uitwissen",
        rf"(?:gooi|haal|doe|smijt|laat){_ER_OP}weg|(?:gooi|haal|doe|smijt) weg",
        r"(?<!ik )(?:mag|kan|mogen|kunnen|moet|moeten"
        r"|moogt)\b(?! ik)(?:\W+\w+){0,5}?\W+weg|weg ermee"
        r"|weg met (?:die|dit|dat|mijn|de|het)",
        r"niet (?:meer|langer) (?:te )?(?:bewaren|onthouden|vasthouden)|toch niet bewaren",
        r"(?:bewaar|onthoud|hou)\b(?:\W+\w+){0,3} niet (?:meer|langer)|weg (?:hebben|krijgen)",
    ),
}
_EIND = re.compile(r"[^.,;!?\n]+[.,;!?\n]*")
# Where a clause ends without a mark: the other wish, or the reason.
_BREUK = re.compile(
    r"\b(?:maar(?= (?:wel |toch )?(?:bewa|onthou|wis|verwijder|opslaan|gooi|sla|hou))"
    r"|want|omdat|zodat|zoda?t|dan (?:kan|weet|zie)|voor als|zo kan|om (?=\w+ te ))\b",
    re.I,
)
_NIET = een_van(
    r"niet|nie|ni|niets|niks|nooit|geen|hoeft? (?:dus )?niet|niet nodig|zonder te|liever geen"
)
_ALLEEN_NEE = re.compile(
    r"\W*(?:(?:nee+|neen|nope|liever|toch|maar|dat|het|doe|hoeft?|voor|mij|van|hoor|niet|nie|nodig"
    r"|dank|je|u|wel|laat)\W*)+",
    re.I,
)
_GEEN_NEE = re.compile(
    r"\bvergeet (?:\w+ )?niet\b|\bof (?:toch )?niet\b|\bwaarom niet\b|\bniet kwijt(?:raken)?\b"
    r"|\bniet (?:meer|langer)\b|\btoch niet bewaren",
    re.I,
)
_VERZOEK = re.compile(
    r"(?:wil|wilt|kun|kunt|kan|kon|kunde|zou|zal|wou) (?:je|jij|u|jullie|ge|gij|naast)\b", re.I
)
_VRAAGT = re.compile(
    r"(?:wie|wat|waar\w*|hoe|hoelang|wanneer|welke?|hoeveel)\b"
    r"|(?:kan|mag|moet|zal|kon|zou|hoef|wil|kunnen|mogen)"
    r" (?:ik|dit|dat|het|die|deze|mijn|mn|de|men|we|ze|ook)\b"
    r"|(?:wordt|worden|blijft|blijven|is|zijn|staat|staan|heb|hebt|heeft|gaat|ga|gaan|word)\b"
    r"|(?:bewaar|bewaart|onthoud|onthoudt|sla|slaat|hou|houdt|wis|wist|verwijder|verwijdert|gooi"
    r"|gooit|haal) (?:je|jij|u|jullie|ge|gij)\b",
    re.I,
)
_TOCH_GEVRAAGD = een_van("maar", "gerust", "alstublieft", "alsjeblieft", "graag", "aub")
_OF = een_van(
    r"of (?:je|jij|u|jullie|dit|dat|het|mijn|de|die)\b|vraag me af|wil (?:graag )?weten"
    r"|benieuwd"
)
_OOIT = een_van("later", "altijd", "ooit", "straks", "ook", "nog")
_ZELF = re.compile(
    r"(?:ik|wij|hij|zij|ze|mijn \w+) (?:heb|heeft|bewaar\w*|hou\w*|onthou\w*|sla\w*|wis\w*"
    r"|verwijder\w*|gooi\w*|schrijf)\b",
    re.I,
)
# What may stand around it and names nothing else.
_KLEIN = frozenset(
    """
    je jij u jullie ge gij we wij ik mij me mijn mn m n t uw jouw jou de het een dit dat die deze
    hem haar ze er hier ergens nog even maar hoor graag alsjeblieft alstublieft aub svp wil wilt
    wou zou willen kan kun kunt kunnen mag mogen moet moeten moest laat laten doe doet doen alle
    alles allemaal allebei beide gewoon toch ook wel eens keer voor later straks volgende maand
    week jaar ooit altijd steeds ja jawel nee neen ok oke oké okee okay prima goed fijn top is zijn
    niet nie ni nooit geen liever echt absoluut nu meteen direct vast alvast zodat tot dan als over
    bij naast hoeft hoef nodig zeker dank bedankt wel zo zonder naam te en of om aan op van in uit
    met weg weer hij zij langer vergeet waarom blijft blijven worden wordt word hé he hè
    eerste tweede derde laatste vorige oude oudste
    nieuwste enige gesprek thuis liefst beter fijner moogt weet hebben
    wis t wist gerust best wanneer
    hoe lang hoelang waar wat wie meer langer kwijt staan staat heb hebt heeft al joh zeg nou zelf
    hoeveel kon mooi super yes kijken terug vergelijken zien weten ermee daarvan ervan zomaar jullie
    begrijp eventjes ff effe alleen net zonet daarnet resultaten vandaag morgen bewaard wil'k
    jawel juist ga gaat gaan nadat daarna erbij
    """.split()  # noqa: SIM905
)
_ANDER = 3  # other words, beside the result by its name
_DIT_GESPREK = een_van(r"(?:dit|het|ons|hele|heel) (?:\w+ )?(?:gesprek|chat)|geschiedenis|gegevens")


def bewaarwens(tekst: str) -> Bewaarwens | None:
    """The last wish of the message counts; None when it has none."""
    if _DIT_GESPREK.search(tekst) and "bij dit gesprek" not in tekst:
        return None
    zinnen = [deel for zin in _EIND.findall(tekst) for deel in _BREUK.split(zin) if deel.strip()]
    gelezen: Bewaarwens | None = None
    for zin in zinnen:
        if een := _lees(zin):
            gelezen = een
        elif gelezen and gelezen.wijze != "vraag" and _zegt_nee(zin):
            gelezen = gelezen._replace(wijze="niet")  # "de uitslag bewaren, nee liever niet"
        elif gelezen and gelezen.wijze == "vraag" and _zegt_nee(zin):
            gelezen = gelezen._replace(wijze="niet")  # "bewaren? nee"
    return gelezen


def _lees(zin: str) -> Bewaarwens | None:
    gedaan = [daad for daad, woorden in _DADEN.items() if woorden.search(zin)]
    if not gedaan:
        return None
    daad = gedaan[-1]  # "niet meer bewaren" is deleting
    genoemd = bool(_DING.search(zin))
    rest = _DING.sub(" ", _DADEN[daad].sub(" ", zin))
    anders = [een for een in re.findall(r"[^\W\d_]+", rest.lower()) if een not in _KLEIN]
    if len(anders) > (_ANDER if genoemd else 0) or _ZELF.match(kern(zin)):
        return None
    return Bewaarwens(daad, _wijze(zin, daad), genoemd)


def _wijze(zin: str, daad: Daad) -> Wijze:
    rest = kern(zin)
    niet = bool(_NIET.search(_GEEN_NEE.sub(" ", zin))) or bool(re.search(r"\w\W+nee+\W*$", zin))
    if _VERZOEK.match(rest):
        if niet:
            return "niet"
        return "vraag" if daad == "wis" and _OOIT.search(rest) else "wil"
    if _OF.search(rest) or "?" in zin:
        return "vraag"
    if _VRAAGT.match(rest) and not _TOCH_GEVRAAGD.search(rest):
        return "vraag"
    return "niet" if niet else "wil"


def _zegt_nee(zin: str) -> bool:
    return bool(_ALLEEN_NEE.fullmatch(zin)) and bool(re.search(r"\bnee|\bniet?\b|neen", zin, re.I))
