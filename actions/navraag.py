"""Recognises a question back about what was shown: "is dat gratis", "wat is dat", "hoe bel ik"."""

import re

from actions.vraagvorm import vraagvorm
from actions.zinnen import een_van

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
# "Is er een nummer": however it begins, the number is what is asked.
NUMMER = een_van(
    r"(?:telefoon)?nummers?|telnr|nr",
    r"(?:is|heb|hebt|heeft|hebben) (?:er|u|je|jullie|ze|die|zij|dat) (?:ook |wel )?(?:een )?"
    r"telefoon(?:tje)?",
)
BEREIKEN = een_van(
    r"(?:tele(?:foon)?)?(?:nummer|nr)|adres|e-?mail(?:adres)?|openingstijden|bereikbaar",
    r"(?:waar|hoe|wie) (?:(?:kan|moet|mag) ik )?(?:\w+ ){0,3}(?:bel|bellen|mail|mailen|bereik\w*)",
    NUMMER.pattern,
)
NIET_BELLEN = een_van(
    r"(?:wil|durf|kan|ga|hoef|liever) (?:\w+ )?(?:niet|geen) (?:te )?(?:bellen|telefoneren)",
    r"niet bellen|bellen (?:durf|wil|kan) ik niet|(?<!deze )(?<!de )chat(?:ten)?|appen"
    r"|whatsapp(?:en)?|zonder (?:te )?bellen",
)
_ZIEKE = (
    r"(?:\w+ ){0,2}(?:tegen|aan) (?:\w+ )?(?:moeder|vader|ouders|man|vrouw|kind\w*|hem|haar|ma|pa"
    r"|oma|opa|partner)\b"
)
# To a desk, a boss or a brother; how to say it to who is ill is another question.
WAT_ZEG_IK = een_van(
    r"wat (?:zeg|vertel|vraag|app|mail|schrijf) ik\b(?! " + _ZIEKE + ")",
    rf"wat (?:moet|kan|zal|mag) ik (?!{_ZIEKE})(?:\w+ ){{0,6}}(?:zeggen|vertellen)\b(?! {_ZIEKE})",
    r"wat zeg je (?:dan|daar|zo'n|tegen|als)|hoe begin ik (?:dat|het|zo'n) gesprek",
    r"hoe (?:zeg|breng) ik (?:dat|het) (?:aan|bij|tegen) (?:mijn |mn |de |het |zo'n )?(?:baas|chef"
    r"|werkgever|broers?|zus\w*|familie|gemeente|loket|huisarts|mentor)",
)
# "Wat zeg ik dan tegen hem": who that is, the talk tells.
ZEG_IK_HEM = een_van(
    r"(?:wat|hoe) (?:zeg|vertel|vraag) ik[^.?!]{0,20}\b(?:hem|haar|ze|die)",
    r"(?:wat|hoe) (?:moet|kan|zal) ik[^.?!]{0,20}\b(?:hem|haar|ze|die)\b[^.?!]{0,10}\b(?:zeggen"
    r"|vertellen|vragen)",
)
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
# "Wat nu?": what to do about what was shown.
WAT_NU = re.compile(
    r"(?:(?:en|maar|ja|oke) )*(?:(?:wat|hoe) (?:dan )?nu(?: verder)?|en (?:nu|dan)"
    r"|hoe (?:dan )?verder"
    r"|wat moet ik (?:nu |dan )?doen)\W*",
    re.I,
)
# A question that points back to what was shown.
TERUG = een_van(r"dat|dit|die|deze|het|t|daar|hij|zij|ze|hun|zo'?n|nog|ook|dan")
# "Wie past er op": that looks for help, not for more about it.
_ZOEKT = re.compile(r"(?:(?:en|maar|dus) )*(?:wie|waar)\b", re.I)


def wijst_terug(tekst: str) -> bool:
    """A question with a word for what was said before: "kan dat nog dit jaar"."""
    return vraagvorm(tekst) and not _ZOEKT.match(tekst) and bool(TERUG.search(tekst))
