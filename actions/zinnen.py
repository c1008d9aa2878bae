"""Small readings of a message that need no training: openers, ordinals, asking for an explanation.

Each is one closed list of ordinary words, for what stays the same whatever the need is.
"""

import re


def een_van(*gezegden: str) -> re.Pattern[str]:
    """Any of these, as whole words."""
    return re.compile(r"\b(?:" + "|".join(gezegden) + r")\b", re.I)


_OPENERS = re.compile(
    r"(?:nee+|ja+|jawel|oke|oké|ok[eé]*|top|prima|mooi|fijn|super|sorry|hoi|hallo|hey|hee|dag|nou"
    r"|goede(?:morgen|middag|navond)|dank(?:je|u)?(?:\s+(?:je|u|jullie))?(?:\s*wel)?|bedankt"
    r"|thanks|alvast|hoor|joh|maar|en|dus|laat maar|nog iets|ik weet het niet|weet (?:ik )?niet"
    r"|(?:dat|zo) bedoel(?:de)? ik niet|dat klopt niet|ik bedoel(?:de)?|hm+|eh+|ach)"
    r"(?=$|[\s,.!:;?]+)[\s,.!:;]*",
    re.I,
)
_CLOSERS = re.compile(
    r"[\s,.]*\b(?:bedoel(?:de)? ik|zei ik (?:al|toch|net)|hoor|graag)[\s.!]*$", re.I
)


def kern(tekst: str) -> str:
    """What is said after "nee", "dank u", "sorry, ik bedoel" and before "bedoel ik"; may be
    empty.
    """
    rest = tekst.strip()
    while opener := _OPENERS.match(rest):
        rest = rest[opener.end() :]
    while (korter := _CLOSERS.sub("", rest)) != rest:
        rest = korter
    return rest.strip(" ,.!;:")


def lengte(tekst: str) -> int:
    """The number of words."""
    return len(re.findall(r"\w+", tekst))


# --- a choice -------------------------------------------------------------------------------------

_TELWOORDEN = {
    "eerste": 1, "tweede": 2, "derde": 3, "laatste": -1, "een": 1, "één": 1, "twee": 2, "drie": 3,
}  # fmt: skip
_KEUZE = re.compile(
    r"(?:(?:doe|neem|kies|liever|dan|maar) )*(?:(?:die|de|het|dat|nummer|nr|optie|keuze) )?"
    r"(eerste|tweede|derde|laatste|een|één|twee|drie|[1-9])(?: (?:optie|keuze|dan|maar|aub))*",
    re.I,
)
_RANG = een_van(r"(?:die|de|het|dat) (eerste|tweede|derde|laatste)")


def kiest(tekst: str) -> bool:
    """Nothing but a choice: "die derde", "2 graag"."""
    return _KEUZE.fullmatch(kern(tekst)) is not None


def gekozen(tekst: str) -> int | None:
    """The number that someone names: "2", "de tweede", "optie drie"; -1 is the last."""
    woord = _KEUZE.fullmatch(kern(tekst)) or _RANG.search(tekst)
    if woord is None:
        return None
    getal = woord.group(1).lower()
    return int(getal) if getal.isdigit() else _TELWOORDEN[getal]


# --- what is asked --------------------------------------------------------------------------------

_VRAAGT = een_van(
    r"wie|waar|hoe|wat|welke?|wanneer|hoeveel|(?:kan|zou) iemand|is er|zijn er|zoek(?:en)?",
    r"(?:heb|hebben) (?:\w+ ){0,2}nodig|mag ik|kan ik|heb ik recht|kunt|kun je|kunnen jullie",
    r"wil graag|wil weten",
)


def vraagt(tekst: str) -> bool:
    """Does this ask for something? A story without a question does not."""
    return "?" in tekst or bool(_VRAAGT.search(tekst))


_VRAAGZIN = re.compile(
    r"(?:^|[.,!;] ?)(?:(?:en|maar|dus|oke|ok|help) )*"
    r"(?:wie|waar|hoe|wat|welke?|wanneer|hoeveel|kan|kun|kunt|mag|moet|is er|zijn er)\b"
    r"|\b(?:wat|hoe) nu\b|\biemand (?:die|voor|om|thuis)\b"
    r"|\b(?:ik zoek|zoeken|wil graag|wil weten|wou weten|vroeg me af|heb(?:ben)? \w+ nodig)\b",
    re.I,
)


def is_vraag(tekst: str) -> bool:
    """Is something asked in so many words? "Ik weet niet wat ik moet" is a story."""
    return "?" in tekst or bool(_VRAAGZIN.search(tekst))


VOOR_MIJZELF = een_van(r"voor (?:mij ?zelf|me ?zelf)")
MAKKELIJKER = een_van(
    r"(?:makkelijk|eenvoudig|simpel)(?:er)?|gewone woorden|gewoon nederlands|korter|in het kort",
    r"(?:snap|begrijp|volg) (?:het|dat|dit|er|je|u)\b.{0,12}\bniet|(?:snap|begrijp) er niks van",
    r"leg (?:dat |het |dit )?(?:nog )?(?:eens |een keer )?uit|stap voor stap",
)
WAT_IS = een_van(
    r"wat (?:is|zijn|betekent|betekenen|houdt|doet)|verschil tussen|wat bedoel (?:je|u) met"
)
HOEVEEL = een_van(
    r"hoeveel(?! (?:uur|uren|dagen|weken|vrij))|welk bedrag|hoe hoog",
    r"^in (?:het jaar )?20\d\d(?=\W*$)",
)
BEREIKEN = een_van(
    r"(?:(?:tele(?:foon)?)?(?:nummer|nr)|adres|e-?mail(?:adres)?|openingstijden)|bereikbaar",
    r"(?:waar|hoe|wie) (?:(?:kan|moet|mag) ik )?(?:\w+ ){0,3}(?:bel|bellen|mail|mailen|bereik\w*)",
)
NIET_BELLEN = een_van(
    r"(?:wil|durf|kan|ga|hoef|liever) (?:\w+ )?(?:niet|geen) (?:te )?(?:bellen|telefoneren)",
    r"niet bellen|bellen (?:durf|wil|kan) ik niet|chat(?:ten)?|appen|whatsapp(?:en)?"
    r"|zonder (?:te )?bellen",
)

WAT_ZEG_IK = een_van(
    r"wat (?:zeg|vertel|vraag) ik|wat (?:moet|kan|zal) ik (?:\w+ ){0,3}(?:zeggen|vertellen)"
)
# "Het gaat om mijn broer", "nee, voor mijn zus": who it is about, set right.
WIE_HET_IS = een_van(
    r"(?:gaat|ging) (?:\w+ )?(?:om|over)|heb het over|bedoel\w*|(?:is|was) (?:\w+ )?voor"
    r"|^(?:nee )?voor|ik zorg (?:juist |alleen )?voor"
    r"|niet (?:mijn|mn|m'n|me|om|over|voor)|niet meer hoor"
)
WOONT = een_van(r"ik woon|wij wonen|we wonen|woont|wonen")
WIE_BELLEN = een_van(
    r"wie (?:kan|moet|mag|zal) ik (?:dan |nu |het beste |eigenlijk )*(?:bellen|opbellen)|wie bel ik"
    r"|waar kan ik (?:dan |nu )*(?:heen |naartoe )?bellen|wie (?:kan|moet) je (?:dan )?bellen"
)
# "Is dat …", "komt die ook": about what was shown, whatever other words follow.
OVER_DIT = re.compile(
    r"(?:(?:en|maar|dus|oke|ok) )*(?:is|zijn|kan|kunnen|mag|mogen|moet|moeten|komt|komen|doet|doen"
    r"|gaat|heeft|krijg|betaal|geldt) (?:dat|dit|die|het|deze|daar|ze|er dan)\b"
    r"|(?:(?:en|maar|oke|ok) )*dan (?:komt|gaat|moet|krijg|krijgt|gaan|komen)\b[^.!]*\?",
    re.I,
)
# Whether it matters where who lives.
MAAKT_PLAATS_UIT = een_van(
    r"maakt (?:het|dat) (?:\w+ )?uit\b[^.?!]{0,30}\bwoon\w*|welke (?:gemeente|plaats"
    r"|woonplaats) telt"
    r"|telt (?:mijn|haar|zijn|dan|de) (?:\w+ )?(?:gemeente|woonplaats|plaats)"
    r"|(?:ik|zelf) (?:\w+ ){0,2}(?:ergens anders|niet in \w+) woon"
)
WAAROM = re.compile(
    r"(?:(?:maar|en|hm+|oh|ja|oke|ok|he) )*waarom(?: (?:niet|dan|dat|moet dat|vraag (?:je|u) dat"
    r"|wil (?:je|u)"
    r" dat weten|is dat))?\W*",
    re.I,
)
# "Dat is Hilversum", "dat is niet Hattem": a place that is turned down.
VERWERPT = een_van(r"(?:dat|dit) is (?:toch |maar )?(?:niet |geen )?(?:in )?[\w-]+")

# "Geen schoonmaak, warm eten": a part that says no is not what is looked for.
_DELEN = re.compile(r"[.,;:!?]+\s*|\bmaar\b", re.I)
_ZEGT_NEE = een_van(
    r"niet|geen|nooit|nergens|nee+|neen|(?:doe|kan|regel|red) ik (?:\w+ )?zelf|laat maar"
)
_NEE_EN = re.compile(r"\s*(?:nee+|neen)\b[\s,.!]*(?:geen|niet|sorry|ik|dat|het|die)\b", re.I)
_WIJST_AF = een_van(
    r"(?:dat|die|zo|het) (?:bedoel|zoek|vroeg|vraag|wil|wou|hoef)\w* ik (?:\w+ )?niet"
    r"|(?:dat|het) is niet wat ik|(?:gaat|ging) niet (?:over|om)|ik (?:wil|zoek|hoef|vroeg"
    r"|vraag) (?:niet|geen)"
    r"|niet die|(?:dat|die) niet"
    r"|wil (?:echt |zelf )?(?:nergens|niet|geen)\b|(?:wil|wilt) (?:ze|hij|zij) niet"
)
# "niet valys": what is turned down in a correction.
_NIET_DIE = re.compile(r"\b(?:niet|geen)\s+(?:die |dat |de |het |een )?[\w-]+", re.I)
# A question that points back to what was shown.
TERUG = een_van(r"dat|dit|die|deze|het|t|daar|hij|zij|ze|hun|zo'?n|nog|ook|dan")
_VRAAGVORM = re.compile(
    r"(?:(?:en|maar|dus|oke|ok) )*(?:kan|kun|kunnen|mag|mogen|moet|moeten|is|zijn|geldt|heeft"
    r"|hebben|doet|doen|komt|komen|wordt|krijg|telt|tellen|hoort|valt|word|wordt|wie|wat"
    r"|waar|wanneer|hoe|welke?|vanaf|na die|tot wanneer|(?:tot|vanaf|op|in|bij|voor) welke?)\b",
    re.I,
)


# "Wat nu?": what to do about what was shown.
WAT_NU = re.compile(
    r"(?:(?:en|maar|ja|oke) )*(?:(?:wat|hoe) (?:dan )?nu(?: verder)?|en (?:nu|dan)"
    r"|hoe (?:dan )?verder"
    r"|wat moet ik (?:nu |dan )?doen)\W*",
    re.I,
)
# "Wie past er op": that looks for help, not for more about it.
_ZOEKT = re.compile(r"(?:(?:en|maar|dus) )*(?:wie|waar)\b", re.I)


def zonder_afgewezen(tekst: str) -> str:
    """ "Voor mekaar, niet valys": without what is turned down."""
    return _NIET_DIE.sub(" ", tekst)


def wijst_af(tekst: str) -> bool:
    """Turns down what was understood: "nee, geen schoonmaak", "dat bedoel ik niet"."""
    return bool(_NEE_EN.match(tekst) or _WIJST_AF.search(tekst))


def zonder_nee(tekst: str) -> str:
    """What is left when the parts that say no are taken out; "" when nothing is."""
    delen = [deel.strip() for deel in _DELEN.split(tekst)]
    return ", ".join(deel for deel in delen if deel and not _zegt_nee_tegen(deel))


def _zegt_nee_tegen(deel: str) -> bool:
    """ "Kan er niet iemand komen" asks, and turns nothing down."""
    return bool(_ZEGT_NEE.search(deel)) and not _VRAAGVORM.match(deel)


def wijst_terug(tekst: str) -> bool:
    """A question with a word for what was said before: "kan dat nog dit jaar"."""
    return vraagvorm(tekst) and not _ZOEKT.match(tekst) and bool(TERUG.search(tekst))


def vraagvorm(tekst: str) -> bool:
    """Is it put as a question?"""
    return "?" in tekst or bool(_VRAAGVORM.match(tekst))


def vraagdeel(tekst: str) -> bool:
    """Is a part of it put as a question? "Mijn zus helpt ook, telt dat ook"."""
    return vraagvorm(tekst) or any(map(_VRAAGVORM.match, re.split(r"[.,;!]\s*", tekst)))


# What someone asks about a right or a scheme, by the key of its answer (`Hulp.vragen`).
_OVER_RECHT = {
    "ontslag": een_van(r"ontsla\w*"),
    "vakantie": een_van(r"(?:vakantie|snipper)dag\w*"),
    "weigeren": een_van(
        r"goed ?(?:vinden|vindt)|toestemm\w*|toestaan|akkoord"
        r"|mee ?eens",
        r"weiger\w*",
        r"nee zeg\w*",
        r"moet(?:en)? ze (?:dat|het)",
    ),
    "bewijs": een_van(r"bewij\w*", r"(?:dokters)?verklaring", r"brief(?:je)? van"),
    "hoe_vaak": een_van(r"hoe vaak|hoeveel keer|elke (?:week|dag|maand)|iedere (?:week|dag|maand)"),
    "wat": een_van(
        r"wat (?:doen|doet) (?:ze|jullie|die|hij|zij|dat|zo'n)|wat houdt (?:dat|het) in"
        r"|wat gebeurt (?:er|daar)"
        r"|wat (?:kan|kun) (?:ik|je) daar"
    ),
    "hoe_lang": een_van(
        r"hoe lang(?! van)|hoelang(?! van)|hoeveel (?:\w+ )?(?:zorg)?verlof",
        r"hoeveel (?:uur|uren|dagen|weken|maanden)\b(?! (?:\w+ ){0,3}(?:door)?betaald)",
    ),
    "loon": een_van(r"doorbetaal\w*", r"loon|salaris", r"betaal[dt]"),
    "voor_wie": een_van(
        r"voor wie",
        r"geldt (?:dat|het) ook|tel(?:t|len)\b[^.?!]{0,20}\b(?:ook|mee)",
        r"(?:hoort|valt) (?:\w+ )?(?:ook )?(?:daar|er)(?:bij| ?onder)",
        r"ook voor (?:mijn|mn|m'n|me|een|iemand|mensen|wie|broers?|zus\w*"
        r"|kinderen|jongeren|ouderen)",
        r"^voor (?:mijn|mn|m'n|een|de) \w+(?=\W*$)",
        r"wie (?:mag|mogen|krijgt|krijgen) (?:dat|het|die|daar|hier)\b",
        r"wie (?:kan|kunnen) (?:dat|die|daar|hier) (?:\w+ )?(?:aanvragen|krijgen|gebruiken|heen)",
        r"(?:mag|kan) (?:ik|hij|zij|ze|mijn \w+|mn \w+) (?:daar|er|hier|dat|dit) (?:dan )?ook",
        r"mag (?:die|hij|ze|zij|ik|mijn \w+|mn \w+) (?:dan )?(?:ook )?(?:mee|komen)",
        r"(?:vanaf|tot) welke leeftijd|hoe oud moet",
    ),
    "aanvragen": een_van(
        r"vraag (?:ik |je |u )?(?:het|dat|die|dit) (?:\w+ )?aan|hoe kom ik (?:daar|er) ?aan",
        r"teken\w*|handtekening|ondertekenen|aanvra\w+|aan ?meld\w*|inschrij\w*|hoe snel",
        r"meld (?:ik |je |u )?(?:\w+ ){1,2}aan|geef (?:ik |je |u )?(?:\w+ ){1,2}op",
        r"(?:van )?tevoren|schriftelijk|mondeling|op papier",
    ),
    "wanneer": een_van(
        r"wanneer|op tijd|te laat|dit jaar|deadline|vorig jaar|welke (?:datum|dag(?:en)?)|uiterlijk"
        r"|binnen zijn|hoe laat|openingstijd\w*|in het weekend|'?s (?:avonds|nachts|ochtends)"
    ),
    "waar": een_van(r"waar (?:is|zit|zitten|zijn|staat|gebeurt|vind)|welk adres|het adres"),
    "kosten": een_van(
        r"kost(?:en)?|gratis|prijs|duur|hoeveel (?:is|krijg|geld|euro)\w*|welk bedrag|hoe hoog"
        r"|(?:zelf|iets|ervoor|daarvoor) (?:\w+ )?betalen|betal(?:en|ing)|eigen bijdrage|vergoed\w*"
    ),
}


def vraag_over(tekst: str) -> str | None:
    """What is asked about a right: the key in `Hulp.vragen`."""
    return next((naam for naam, woorden in _OVER_RECHT.items() if woorden.search(tekst)), None)


# --- danger ---------------------------------------------------------------------------------------

_ONTKENT = een_van(
    r"geen (?:spoed|nood|112|113|paniek|haast|crisis)|hoezo (?:112|113)"
    r"|(?:wil|gaat|hoeft) (?:echt |helemaal )?niet dood",
    r"(?:wil|ga|hoef) (?:echt |helemaal )?niet dood",
    r"niet (?:zo|letterlijk|echt) bedoeld|bedoel(?:de)? (?:ik )?(?:het )?niet (?:zo|letterlijk)",
    r"zo bedoel(?:de)? ik (?:het )?niet|geen (?:gevaar|zelfmoord\w*)|grapje|maar een uitdrukking",
    r"doe (?:mezelf|mijzelf) (?:niks|niets)",
)
_TOCH = een_van(r"(?:wil|kan|hoef) niet meer|niet meer (?:leven|verder)|liever (?:dood|weg)")
ZELF_GEDULD_KWIJT = een_van(
    r"ik\b.{0,40}\b(?:geduld|te hard|geslagen|sla|sloeg|geduwd|duw|knijp|geknepen|pak(?:te)?"
    r"|schud\w*|uit mijn slof|schrik van mezelf|mijn handen)"
)


_NEE = re.compile(r"\s*(?:nee+|neen|nope|nah|dat niet|niet dat)\b", re.I)
VERDER = een_van(r"verder met (?:mijn|de|mn) vraag|terug naar (?:mijn|de|mn) vraag")


def zegt_nee(tekst: str) -> bool:
    """ "Nee, dat niet", to the question whether it is about danger; not beside despair."""
    return bool(_NEE.match(tekst)) and not _TOCH.search(tekst)


def ontkent_gevaar(tekst: str) -> bool:
    """Takes danger back, in so many words; not when despair stands beside it."""
    return bool(_ONTKENT.search(tekst)) and not _TOCH.search(tekst)


# What people fear of calling.
WAT_GEBEURT = een_van(
    r"wat gebeurt er (?:als|dan|wanneer|nu)",
    r"(?:word|wordt) (?:ik|hij|zij|ze|mama|papa|mijn \w+) (?:dan |nu )?"
    r"(?:opgepakt|meegenomen|weggehaald)",
    r"opgepakt|aangifte|uit huis geplaatst|uithuisplaatsing",
    r"komt (?:de )?politie|komen ze (?:dan )?(?:langs|aan de deur)",
    r"(?:halen|nemen|pakken) ze (?:\w+ ){0,3}(?:weg|mee|af)\b",
)
# Said of the care by most, of life by some.
KAN_NIET_MEER = re.compile(
    r"\b(?:kan|ken) (?:het |dit |er |ik )?(?:echt |gewoon |bijna |zo )*nie?t? (?:meer|langer)"
    r"(?: (?:hoor|joh|he|hè))?\W*$"
    r"|\b(?:trek|red|hou) (?:het|dit) (?:echt |gewoon )*nie?t? (?:meer|langer)"
    r"|\bhet gaat (?:echt |gewoon )*nie?t? meer(?: hoor)?\W*$",
    re.I,
)
