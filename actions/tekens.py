"""Signs in a message: concrete words of one need, and what a guess needs before it is believed.

The classifier weighs a whole message. A plain word such as "wassen" or "tillift" says more than a
guess, and "leave" without a word about work says less. Each list holds words of a need, not ways to
say one sentence.
"""

import re

from actions.beurt import Beurt
from actions.grenzen import BIJNA_WIS, HEEL_ZEKER, ZEKER
from actions.heeft_al import zonder_wat_er_is
from actions.zinnen import een_van, lengte

# What outweighs the classifier, however sure it is: these have no intent of their own.
STERK: dict[str, re.Pattern[str]] = {
    "ziekte_levenseinde": een_van(
        r"euthanasie\w*|eutanasie\w*|wils?verklaring\w*|levenseinde\w*|stervenshulp"
        r"|behandelverbod\w*|(?:niet[- ])?reanim\w+",
    ),
    "netwerk_later": een_van(
        r"(?:als|wanneer) (?:ik|wij|we)(?: zelf)?(?: allebei| beiden?)?(?: straks| later| ooit)?"
        r" (?:er (?:straks |later )?niet meer (?:ben|zijn)|dood (?:ben|zijn|ga|gaan)|overl[ie]\w+)",
        r"wie zorgt er (?:straks|later)|na (?:onze|mijn) dood",
    ),
    "geld_vertrouwen": een_van(
        r"(?:geld|rekening|pin(?:pas|t|nen)?|bankzaken|spaargeld)\b[^?!]{0,60}"
        r"\b(?:vertrouw\w*|klopt|steelt|gestolen|stelen|pakt|verdwijnt|verdwenen|weg is)",
        r"(?:vertrouw\w*|klopt|steelt|gestolen|stelen)\b[^?!]{0,60}"
        r"\b(?:geld|rekening|pinpas|bankzaken|spaargeld)",
    ),
    "privacy_mens": een_van(
        r"(?:leest?|lezen|kijkt?|kijken|luistert)\b[^.?!]{0,12}\b(?:iemand|mens\w*|niemand|medewerker)\b"
        r"[^.?!]{0,15}\b(?:mee|dit|dat|het|hier)\b",
        r"(?:iemand|mens\w*|wie)\b[^.?!]{0,15}\b(?:leest|lezen|gelezen)\b(?! voor)[^.?!]{0,12}"
        r"\b(?:dit|dat|mee|hier|berichten|ik)\b",
        r"(?:of (?:er )?iemand|wie) (?:dit|dat|het|mijn berichten) (?:\w+ )?leest",
        r"(?:zit|staat|schuilt) (?:hier |er |daar )?(?:een |wel |ook |nog |echt )*(?:iemand|mens"
        r"|medewerker|persoon)\b[^.?!]{0,12}\b(?:achter|aan de andere kant)",
        r"wie zit (?:er |hier )+achter|wie ziet (?:dit|dat|het)\b",
        r"zit (?:er |daar |hier |gewoon |nu )*(?:een )?(?:iemand|mens|mevrouw|meneer|man|vrouw)"
        r" (?:te typen|achter)",
        r"(?:iemand|wie) (?:ziet|zien|kan zien)\b[^.?!]{0,20}\btyp\w*",
    ),
    "praktisch_vervoer": re.compile(
        r"^(?!.*\b(?:auto ?rij\w*|rijbewijs|mag \w+ (?:\w+ )?rijden|rijden mag|\w*verlof|vrij|baas"
        r"|werkgever|werken|werk|kost\w*|gratis|vergoed\w*|betaa?l\w*|declar\w*|mag (?:ik|er|de)"
        r"|mee in|spoed|nu meteen|klacht\w*|klagen|beklag|tevreden|nooit|te laat|wil (?:\w+ )?niet"
        r"|weiger\w*)\b)"
        r"[\s\S]*\b(?:(?:rolstoel|regio|deel|zorg)?taxi(?:vervoer|busje)?|(?:zieken|rolstoel)?vervoer"
        r"|automaatje|valys|rolstoelbus\w*|belbus|geen (?:auto|rijbewijs)"
        r"|hoe (?:kom|komt|komen|krijg|krijgen) (?:\w+ ){1,4}(?:daar|erheen|er heen|heen)"
        r"|niet (?:meer )?(?:(?:alleen|zelf) )?(?:met|in) (?:de|het) (?:bus|trein|tram|ov|openbaar)"
        r"|(?:een )?ritje|chauffeur|wegbrengen|meerijden"
        r"|(?:wie|iemand|hoe)\b[^.?!]{0,40}\b(?:rijdt|rijden|brengt|brengen|ophalen|haalt"
        r"|naar (?:de|het|een) (?:\w*ziekenhuis|dokter|huisarts|arts|specialist|tandarts|fysio\w*"
        r"|dagbesteding|dialyse|chemo|bestraling|poli\w*|afspraak)))\b",
        re.I,
    ),
    "privacy_meekijken": een_van(
        r"(?:kan|kunnen) (?:mijn|mn|m'n|me|de|hij|zij|ze)(?: \w+)? (?:dit|het|mij|me|alles|me hier)"
        r"(?: \w+)? (?:zien|lezen)",
        r"(?:kan|kunnen|kunt|ziet|zien|leest|lezen|krijgt)\b[^.?!]{0,45}"
        r"\b(?:meelezen|meekijken|dit gesprek|ik (?:hier )?(?:zit te )?typ\w*|hier (?:zit|typ)\w*)",
        r"(?:mijn|mn|m'n|me|de) (?:\w+ )?(?:kan|kunnen|mag) (?:dit|het|alles|mij hier) "
        r"(?:ook |nu )?(?:zien|lezen)",
        r"(?:laptop|computer|telefoon|pc|tablet) van (?:de zaak|(?:het|mijn|mn) werk|school|kantoor"
        r"|(?:mijn|mn|me) \w+)|leest? (?:\w+ ){0,3}mee|meelez\w+|kijkt? mee"
        r"|of (?:ze|hij|zij) (?:het|dit) kunnen zien",
    ),
    "privacy_doorvertellen": een_van(
        r"(?:mentor|juf|meester|docent\w*|leraar|lerares|school|huisarts|dokter|coach"
        r"|decaan)\b[^.?!]{0,40}"
        r"\b(?:door ?vertel\w*|zeg(?:t|gen)|vertel(?:t|len)|bel(?:t|len)|doorgeef\w*|melden?"
        r"|meldt)\b"
        r"[^.?!]{0,30}\b(?:moeder|vader|ouders|mam(?:a|s)?|pap(?:a|s)?|thuis|ma|pa)",
        r"(?:mentor|juf|meester|docent\w*|school|huisarts|dokter|coach)\b[^.?!]{0,25}\b(?:moeder"
        r"|vader|ouders"
        r"|mam(?:a|s)?|pap(?:a|s)?|thuis)\b[^.?!]{0,15}\b(?:zegt|vertelt|belt|verteld|gezegd"
        r"|vertellen|zeggen)",
        r"(?:gaan|gaat|moeten|mogen|kunnen|zullen) (?:ze|zij|jullie|hij"
        r"|die)\b[^.?!]{0,15}\b(?:mijn|mn|me|m'n) "
        r"(?:moeder|vader|ouders|mama|papa|ma|pa)\b[^.?!]{0,10}\b(?:bellen|vertellen|inlichten"
        r"|zeggen|mailen)",
        r"(?:moet|gaat|mag|kan) (?:mijn |mn |de )?(?:mentor|juf|docent|school"
        r"|huisarts)\b[^.?!]{0,25}"
        r"\b(?:melden|door ?vertellen|doorgeven)",
    ),
    "praten_tolk": een_van(
        r"(?:praat|praten|spreekt|spreken|spreek|kan|in het|iemand)\b[^.?!]{0,25}\b(?:arabisch"
        r"|turks|berber"
        r"|marokkaans|pools|oekra[iï]ens|russisch|somalisch|tigrinya|farsi|dari|spaans|engels"
        r"|papiaments"
        r"|chinees|urdu|koerdisch|bulgaars|roemeens)",
        r"tolk(?:en)?|(?:andere|(?:mijn|onze|hun|haar|zijn)(?: eigen)?|eigen) taal",
    ),
    "toegang_wacht": een_van(
        r"(?:niemand|nooit|niet|geen mens)\b[^.?!]{0,25}\b(?:terug ?gebeld|terug ?bel\w*|terug)",
        r"terug ?(?:ge)?bel\w*[^?!]{0,25}\b(?:niet|nooit)\b",
        r"bel(?:t|len)\b[^.?!]{0,25}\b(?:niet|nooit|niemand)\b[^.?!]{0,10}\bterug",
        r"(?:hoor|horen|krijg\w*|gehoord) (?:maar )?(?:niks|niets|geen (?:antwoord|reactie"
        r"|bericht))",
        r"wacht(?:en)? (?:al|nu al) \w+|al (?:\w+ )?(?:weken|maanden)(?: aan het)? wacht\w*",
    ),
}  # fmt: skip
# A plain word of one need; it decides when the classifier is not sure.
WOORD: dict[str, re.Pattern[str]] = {
    "praktisch_verzorging": een_van(
        r"(?<!de )(?<!wit )(?<!vuile )(?:wassen|gewassen|wast)|(?:ge)?douch\w+|(?:aan"
        r"|uit)(?:ge)?kle\w+",
        r"(?:(?:uit|in) (?:\w+ )?|het |zijn |haar )bed\b[^.?!]{0,30}\b(?:uit|komt?|komen"
        r"|krijg\w*|help\w*"
        r"|halen|tillen|leggen|niet)|uit (?:zijn |haar |het )?bed",
        r"(?:naar|op) (?:de wc|het toilet)|steunkous\w*|verschon\w+|luiers?|incontinent\w*",
        r"thuis ?zorg|wijkverple\w+|wijkzuster|(?:persoonlijke )?verzorging (?:aan huis|thuis)"
        r"|stoma|katheter",
    ),
    "wonen_regelen": een_van(
        r"tillift\w*|traplift\w*|rolstoel\w*|rollator\w*|scootmobiel\w*|hoog[- ]?laag\w*|postoel"
        r"|hulpmiddel\w*|beugels?|alarm\w*|halszender|knop om (?:haar|zijn|de) (?:nek|hals|pols)"
        r"|aanpassingen?|parkeer\w+|parkeren|invalidenkaart"
        r"|mantelzorgwoning\w*|urgentie|kangoeroewoning",
    ),
    "geld_regelen": een_van(
        r"bijstand\w*|uitkering\w*|pgb|persoonsgebonden budget|gekort|korten|toeslag\w*"
        r"|schuld(?:en|hulp)"
        r"|rondkomen|reiskosten|benzine\w*|brandstof|kilometervergoeding|onkosten"
        r"|vergoeding\w*|sociale dienst"
        r"|kostendeler\w*|belasting(?:dienst"
        r"|aangifte)?"
        r"|wajong|wao|wia|aow",
    ),
    "praktisch_huishouden": een_van(
        r"eten (?:brengen|bezorg\w*|aan huis|mak\w+|klaar\w*)|warm eten|tafeltje\w*|gras\w*"
        r"|ramen|gordijnen"
        r"|poets\w+|schoonma\w+|boodschap\w*|maaltijd\w*|kook|koken"
        r"|stofzuig\w*|huishoud\w*|hulp in (?:het )?huis|thuishulp"
        r"|vervoer|taxi"
        r"|regiotaxi|automaatje|ritje|rijden|rijdt|brengen naar|wegbrengen|ophalen"
        r"|naar (?:de|het) (?:dokter|huisarts|ziekenhuis|arts|specialist|tandarts)|klus(?:je"
        r"|jes|sen)?",
    ),
    "respijt_zoeken": een_van(
        r"oppas\w*|oppast|logeer\w*|logeren|dagbesteding|dagopvang|dagcentrum|zorgboerderij"
        r"|respijt\w*"
        r"|overne(?:emt|men)|weekend(?:je)? weg|(?:op|passen op) (?:hem|haar|ze) (?:passen|letten)"
        r"|vakantie|even weg|er even uit|(?:bij|met) (?:hem|haar) (?:\w+ )?(?:blijven|blijft"
        r"|zitten|zijn)"
        r"|(?:geen|nooit|zonder) (?:een )?(?:avond|weekend|vakantie|dag)\b[^.?!]{0,25}\b(?:weg"
        r"|samen|vrij)",
    ),
    "samen_lotgenoten": een_van(
        r"lotgenot\w*|praatgroep\w*|gespreksgroep\w*|(?:alzheimer|mantelzorg"
        r"|koffie)\w*(?:caf[eé]|ochtend)"
        r"|wandelgroep|koffieochtend\w*|die (?:het|dit|t|dat) ook (?:heeft|hebben|meema\w+)"
        r"|die (?:ook |zelf )?(?:het ?zelfde|zoiets|dit|dat|het) (?:ook |zelf |hebben |heeft )*"
        r"(?:meema\w+|meege\w+|doorma\w+|doorge\w+)",
    ),
    "privacy_anoniem": een_van(r"anoniem|privacy|geheim\w*|wegklik\w*|stiekem"),
    "samen_cursus": een_van(r"cursus\w*|training\w*|workshop\w*"),
    "geld_waardering": een_van(
        r"(?:mantelzorg)?waardering|mantelzorgcompliment|bedankje|cadeaubon|mantelzorgpas",
    ),
    "geld_verzekering": een_van(r"verzeker\w*|aansprakelijk\w*"),
    "praktisch_regelwerk": een_van(
        r"brie(?:f|ven)\b[^.?!]{0,30}\b(?:begrijp|snap|lezen|gemeente|uwv|instantie)\w*"
        r"|formulier\w*|papier(?:en|werk)|administratie|volmacht|bewind\w*|mentorschap"
        r"|levenstestament"
        r"|mantelzorgmakelaar|bezwaar|invullen|aanvraag",
    ),
    "toegang_route": een_van(
        r"wmo\w*|wlz|indicatie|ciz|zorgkantoor|keukentafelgesprek|verpleeghuis|loket|wijkteam",
    ),
    "vrijwilliger_vraag": een_van(r"vrijwillig\w*|maatje\w*|gezelschap"),
    "verlof_kort": een_van(r"(?:zorg)?verlof\w*|vrije dagen|vrij (?:nemen|krijgen|vragen)"),
    "werk_combineren": een_van(
        r"werkgever|baas|chef|leidinggevende|minder (?:uren|werken)|thuiswerken|bedrijfsarts"
        r"|collega\w*",
    ),
    "school_combineren": een_van(
        r"hogeschool|universiteit|opleiding|huiswerk|tentamen\w*|toets(?:en|week)?|examen\w*"
        r"|spijbel\w*|mentor|stage|studie\w*"
        r"|school",
    ),
    "nazorg_steun": een_van(
        r"overleden|overlijden|begraf\w*|begraven|crematie|weduwnaar|weduwe|rouw\w*"
        r"|(?:man|vrouw|moeder|vader|partner|zoon|dochter|ma|pa) is dood",
    ),
}  # fmt: skip

_WERK = een_van(
    r"werk|werken|werkt|werkgever|werkdag\w*|baan|baas|chef|collega\w*|leidinggevende"
    r"|verlof|zorgverlof"
    r"|calamiteitenverlof|contract|cao|vrij (?:nemen|krijgen|vragen)|vrije dagen|kantoor"
    r"|dienst(?:en|rooster)?"
    r"|loon|salaris|ziek ?melden|personeel|zzp\w*|onbetaald|\d+ uur|p&o|hr"
)  # fmt: skip
_WERKT_NIET = een_van(
    r"pensioen|gepensioneerd|aow|werk(?:en)? (?:al )?(?:niet|geen)\b|werkloos|(?:heb"
    r"|hebben) geen (?:werk|baan)"
)  # fmt: skip
_JONG = een_van(
    r"zusje|broertje|scriptie|pabo|bsa|leerplicht\w*|les|lessen|college\w*"
    r"|school|schoolreis|klas|huiswerk|toets\w*|tentamen\w*|examen\w*|mentor|studie\w*"
    r"|studeer|student\w*"
    r"|stage|opleiding|mbo|hbo|vmbo|havo|vwo|uni|universiteit|jong|jongeren|jeugd|puber"
    r"|kindertelefoon"
    r"|papa|mama|juf|meester|docent\w*|leraar"
)  # fmt: skip
_MEDICIJN = een_van(
    r"medicijn\w*|medicatie|pil|pillen|pilletje\w*|tablet(?:ten)?|dosis|dosering"
    r"|paracetamol|ibuprofen"
    r"|slaapmiddel\w*|slaappil\w*|morfine|oxazepam|insuline|antidepressiva|bijsluiter|apotheek|mg"
    r"|bijwerking\w*|pleister|drankje|druppels|bloedverdunner\w*|rustgevend\w*|[a-z]{4,}pam"
)  # fmt: skip
_VOORBIJ = een_van(
    r"overle\w+|dood|gestorven|sterv\w+|begra\w+|crematie|weduw\w+|rouw\w*|mis|gemis|leeg|leegte"
    r"|stil|verloren|verlies|voorbij|afgelopen|gestopt|niet meer (?:zorg\w*|nodig|hoef\w*)"
    r"|er niet meer|na (?:de|het) zorg\w*"
)
LEEFT_NOG = een_van(
    r"leeft? nog|(?:is|was) (?:\w+ )?niet (?:dood|overleden|gestorven)|nog in leven"
    r"|verhui[sz]\w* (?:alleen|gewoon)|(?:alleen|gewoon) (?:maar )?verhui[sz]\w*"
)
_MENS = een_van(
    r"mens|mensen|doorschakel\w*|doorverbind\w*|telefonisch|mevrouw|robot|huisbezoek"
    r"|gesprek|iemand|persoon|medewerker|bel|bellen|gebeld|praten|spreken|afspraak|terugbel\w*"
)
# What someone does for a living is no wish: "ik werk in de schoonmaak".
_BEROEP = re.compile(
    r"\b(?:werk(?:t|te)?(?: nu| ook| zelf| nog)?(?: (?:als|in|bij|op|voor))?"
    r"|(?:mijn|mn|m'n|me) (?:werk|baan|beroep) (?:is|in|als)|baan (?:als|in)|van beroep)"
    r"(?: (?:de|het|een|n))? (?!geen\b|niet\b)[\w-]+|\bschoonmaak(?:st?er|werk)\b",
    re.I,
)
# Who asks what stays between us says one of these; a call is no visit.
_GEHEIM = een_van(
    r"weet|weten|hoor|hoort|horen|merk\w*|vertel\w*|zeg\w*|gezegd|naam|namen|heet|anoniem\w*|privacy"
    r"|geheim\w*|stiekem|wegklik\w*|bewa\w+|tussen ons|onder ons|er ?achter|le[ez]\w*|gelezen"
    r"|wie ik ben|gegevens|(?:door|mee)\w+|schaam\w*|schamen|(?:mag|mogen) niemand"
)
_BELLEN = een_van(
    r"\w*bel(?:len|t)?|gebeld|\w*contact\w*|afspraak|telefo\w*|nummer|spreken|praten|gesprek|huisbezoek"
)
GEPENSIONEERD = 67
JONG_TOT = 24
VOLWASSEN = {"man", "vrouw", "partner", "echtgenoot", "echtgenote", "zoon", "dochter", "kind"}
MEER_DAN = 3  # words: "wat nu" tells nothing
BEKEND_WERK = 0.4  # leave or work, of who told to have a job


def sterk(tekst: str) -> str | None:
    """The need that a strong sign names; it speaks whatever the classifier thinks."""
    return next((naam for naam, woorden in STERK.items() if woorden.search(tekst)), None)


def genoemde(tekst: str) -> list[str]:
    """The needs whose plain words stand in the text, in the order in which they are said."""
    tekst = zonder_wat_er_is(_BEROEP.sub(lambda treffer: "." * len(treffer.group()), tekst))
    gevonden = {naam: treffer.start() for naam, w in WOORD.items() if (treffer := w.search(tekst))}
    return sorted(gevonden, key=lambda naam: gevonden[naam])


def woorden_van(naam: str, tekst: str) -> str:
    """The plain words of this need that stand in the text."""
    patroon = WOORD.get(naam)
    return " ".join(treffer.group() for treffer in patroon.finditer(tekst)) if patroon else ""


def volwassen(beurt: Beurt) -> bool:
    """Told an age, or cares for a partner or a child."""
    return (beurt.leeftijd or 0) > JONG_TOT or beurt.relatie in VOLWASSEN


def past(naam: str, beurt: Beurt, zekerheid: float) -> bool:
    """May this meaning be believed of this person, on these words and this sureness?"""
    if naam.startswith(("verlof_", "werk_")):
        if _WERKT_NIET.search(beurt.tekst) or (beurt.leeftijd or 0) > GEPENSIONEERD:
            return False
        werkt = beurt.uren or "werkend" in beurt.groepen or _over_werk(beurt)
        elders = beurt.onderwerp is not None and not _over_werk(beurt)
        return (
            bool(_WERK.search(beurt.tekst))
            or (bool(werkt) and zekerheid >= BEKEND_WERK)
            or zekerheid > (BIJNA_WIS if elders else ZEKER)
        )
    if naam.startswith(("school_", "jong_")):
        jong = bool(_JONG.search(beurt.tekst)) or zekerheid >= BIJNA_WIS
        return beurt.jong or (jong and not volwassen(beurt))
    if naam == "praten_medicijn":
        return bool(_MEDICIJN.search(beurt.tekst)) or zekerheid >= HEEL_ZEKER
    if naam == "privacy_anoniem":
        return bool(_GEHEIM.search(beurt.tekst)) or zekerheid >= HEEL_ZEKER
    if naam == "overdracht_terugbellen":
        return bool(_BELLEN.search(beurt.tekst)) or zekerheid >= HEEL_ZEKER
    if naam.startswith("overdracht_"):
        return bool(_MENS.search(beurt.tekst)) or zekerheid >= HEEL_ZEKER
    if naam.startswith("nazorg_"):
        verteld = lengte(beurt.tekst) > MEER_DAN and zekerheid >= ZEKER
        if LEEFT_NOG.search(beurt.tekst):
            return False
        return verteld or beurt.onderwerp == naam or bool(_VOORBIJ.search(beurt.tekst))
    return True


def _over_werk(beurt: Beurt) -> bool:
    return (beurt.onderwerp or "").startswith(("verlof_", "werk_"))
