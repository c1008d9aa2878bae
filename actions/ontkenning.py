"""Recognises that danger is denied or taken back: "geen spoed hoor", "nee, zo erg is het niet"."""

import re

from actions.zinnen import een_van

_ONTKENT = een_van(
    r"geen (?:spoed|nood|112|113|paniek|haast|crisis)|hoezo (?:112|113)"
    r"|(?:wil|gaat|hoeft) (?:echt |helemaal )?niet dood",
    r"(?:wil|ga|hoef) (?:echt |helemaal )?niet dood",
    r"niet (?:zo|letterlijk|echt) bedoeld|bedoel(?:de)? (?:ik )?(?:het )?niet (?:zo|letterlijk)",
    r"zo bedoel(?:de)? ik (?:het |dat )?niet|geen (?:gevaar|zelfmoord\w*|geweld)|grapje"
    r"|maar een uitdrukking",
    r"doe (?:mezelf|mijzelf) (?:niks|niets)",
)
_TOCH = een_van(
    r"(?:wil|kan|hoef|zie|trek|hou) (?:het |ik |dit )?niet meer|niet meer (?:leven|verder"
    r"|willen|zitten)"
    r"|liever (?:dood|weg)|(?:wel|toch) (?:dood|zelfmoord)|(?:maar|en) (?:ik )?(?:wil"
    r"|denk) (?:wel|nog steeds|toch)"
)
# What slips out before it: "huh nee", "amai, nee".
_UITROEP = (
    r"(?:(?:h[uo]h+|h[eè]+|wat|oh?|ah|eh+m?|uh+m?|nou|amai|allee|pf+|tss+|ha(?:ha)+|lol|joh|god"
    r"|jee(?:tje|zus)?|jezus|echt|tuurlijk|natuurlijk|absoluut|maar|hallo|sorry|neenee)\W+)*"
)
_NEE = re.compile(rf"\s*{_UITROEP}(?:nee+|neen+|nope|nah|nein|dat niet|niet dat)\b", re.I)
_KAAL_NEE = re.compile(
    _NEE.pattern + r"(?:\W+(?:nee+|hoor|joh|echt|niet|dat|dit|zo|natuurlijk|dank\w*|je|u|meneer"
    r"|mevrouw|toch|absoluut|helemaal|zeg))*\W*",
    re.I,
)
_MILD = (
    r"(?:gewoon|alleen|alleen maar|enkel|vooral|eigenlijk|maar|een beetje|heel|erg|zo|even"
    r"|echt|wel)"
)
# Takes back, also after a clear alarm.
_NEEMT_TERUG = een_van(
    r"nee+\W+(?:hoor\W+|joh\W+)?(?:dat|dit|zo|het) (?:is het |klopt "
    r"|echt )?(?:helemaal )?niet(?: hoor)?",
    r"(?:zo|heel) erg is (?:het|dat) (?:\w+ )?niet|is (?:het |dat )?(?:echt "
    r"|helemaal )?niet zo erg|niet zo ernstig",
    r"(?:het|dat) valt (?:\w+ )?mee|valt (?:wel|best|reuze) mee",
    r"(?:het |t )?gaat (?:het )?(?:nu |al |alweer |inmiddels )?(?:weer|wel|prima|best|beter|oke"
    r"|goed)"
    r"(?: (?:weer|wel|goed|beter|een beetje|met mij|met me|met hem|met haar|hoor|over))*"
    r"(?=\W*(?:$|dank\w*|bedankt|hoor|sorry|het was|ik|hij|ze|laat|maar ik (?:ben|heb)))",
    r"(?:dat|het|dit) (?:hoeft|was|is) (?:\w+ )?(?:overdreven|loos alarm|een vergissing"
    r"|verkeerd begrepen|vals alarm)"
    r"|loos alarm|overdr(?:eef|ijf)|verkeerd begrepen|begrijp(?:t)? (?:me|mij|het) verkeerd",
    r"(?:ik|hij|ze|zij|we|papa|mama|\w*moeder|\w*vader|opa|oma|man|vrouw)"
    r" (?:bedoel|bedoelt|bedoelde|meen|meent|meende|zeg|zegt|zei) (?:het"
    r"|dat) (?:\w+ )?niet(?: (?:zo|echt|serieus|letterlijk))?",
    r"bedoel(?:t|de)? (?:het|dat) niet (?:zo|serieus)|(?:dat|zo) bedoel(?:t|de)? (?:ik|hij|ze"
    r"|zij) (?:\w+ )?niet",
    r"(?:ik ben|ben) (?:\w+ )?(?:gewoon|alleen maar|alleen|vooral|enkel) " + rf"(?:{_MILD} )*"
    r"(?:moe|doodmoe|op|kapot|verdrietig|boos|gestrest|gestresst|overspannen|uitgeput|bezorgd"
    r"|somber|chagrijnig)",
    r"(?:ik |we )?(?:zal|zou|ga) (?:mezelf|mijzelf|me|het|dat|zoiets|hem"
    r"|haar)? ?(?:echt )?(?:nooit|niks|niets)"
    r" (?:doen|aandoen|iets aandoen)|niet (?:echt )?van plan",
    r"(?:dat|het) (?:was|is) (?:maar |gewoon )?(?:een |n )?(?:grap|geintje|uitdrukking"
    r"|spreekwoord|gezegde|manier van zeggen)"
    r"|bij wijze van spreken|figuurlijk",
    r"(?:het|dat) is (?:al |weer |inmiddels |nu )+(?:goed|over|weg|opgelost|geregeld|voorbij|klaar)"
    r"|(?:de )?(?:dokter|huisarts|ambulance|arts) is (?:al )?(?:geweest|er|onderweg|gebeld)",
    r"geen zorgen|maak je (?:maar )?geen zorgen|niks aan de hand|niets aan de hand",
)
_ONZEKER = een_van(
    r"niet (?:goed|beter|weer goed)|gaat het niet|nog steeds (?:niet|dood|bang|pijn)"
    r"|tot (?:straks|morgen|hij|ze)"
    r"|(?:gaat|slaat|doet) (?:\w+ )?weer (?:mis|fout|slaan|gebeuren)|weer mis|durf"
)


def zegt_nee(tekst: str) -> bool:
    """ "Nee, dat niet", to the question whether it is about danger; not beside despair."""
    return bool(_NEE.match(tekst)) and not wanhoopt(tekst)


def kaal_nee(tekst: str) -> bool:
    """Nothing but a no: "nee hoor", "huh nee"."""
    return bool(_KAAL_NEE.fullmatch(tekst))


def wanhoopt(tekst: str) -> bool:
    """Despair that stands beside other words: "maar ik kan niet meer"."""
    return bool(_TOCH.search(tekst))


def ontkent_gevaar(tekst: str) -> bool:
    """Takes danger back, in so many words; not when despair stands beside it."""
    return bool(_ONTKENT.search(tekst)) and not wanhoopt(tekst)


def neemt_terug(tekst: str) -> bool:
    """Says after an alarm that it is not so bad or is over; not when danger stands beside it."""
    anders = wanhoopt(tekst) or _ONZEKER.search(tekst)
    return bool(_NEEMT_TERUG.search(tekst)) and not anders
