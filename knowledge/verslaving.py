"""Recognises that someone is addicted: drink, drugs, gambling, pills.

Many of the words are everyday ones ("drinkt", "gebruikt"), so they count by what stands beside
them: not "drinkt te weinig water", not "gebruikt een rollator".
"""

import re

from knowledge.names import plain

_SUBSTANCE = (
    r"coke|cocaine|snuif\w*|speed|heroine|crack|ghb|ketamine|xtc|pillen|wiet|hasj|drugs|drank|fles"
    r"|alcohol|gokken|gamen|pijnstillers|slaappillen|medicijnen|lachgas|gokkast\w*"
)
_SURE = re.compile(
    r"\b(?:verslaa?f\w*|verslav\w+|\w+verslaa?f\w*|\w+verslav\w*|alcoholi\w+|alcoholprobleem\w*"
    r"|alcoholmisbruik|alcoholgebruik|(?:drank|drugs?|gok|blow)(?:probleem|problemen|gebruik\w*|schuld\w*"
    r"|zuchtig\w*)|drugs|drugsgebruiker|junk\w*|verslavingszorg|afkick\w*|ontwenning\w*"
    r"|(?:cocaine|coke|heroine|ghb|ketamine|xtc|lachgas)(?:gebruik\w*)?"
    rf"|aan de (?:{_SUBSTANCE})|(?:naar|zit weer in) de (?:fles|drank)"
    r"|blowt|blowen|blowde|geblowd|gokt|gokken|gokte|gegokt|vergok\w*|zuipt|zuipen|gezopen|bezopen"
    r"|(?:te ?veel|veel) (?:alcohol|drank|bier|wijn|wodka|jenever)"
    r"|(?:drinkt|gebruikt|snuift|spuit|rookt|slikt) (?:\w+ ){0,3}(?:alcohol|bier|wijn|wodka|whisky"
    r"|jenever|wiet|coke|cocaine|speed|drugs|pillen)|al ?anon)\b"
)
_NO = re.compile(r"\b(?:geen|niet|nooit|zonder)(?: \w+)?$")
_SELF = re.compile(r"\bik (?:ben|was)(?: \w+){0,2} $")
_DRINKS = re.compile(
    r"\b(?:drinkt|dronk|gedronken|dronken|(?:zit|blijft|gaat|blijven|aan het|te ?veel|(?:begonnen"
    r"|stoppen|gestopt|stopt) met)(?: te)? drinken)\b"
    r"(?! (?:\w+ ){0,2}ni(?:et|ks|ets)\b(?! op| alleen))"
)
# Beside these it is about thirst, swallowing or a cup.
_THIRST = re.compile(
    r"\b(?:water|thee|koffie|sap|melk|limonade|soep|vocht\w*|genoeg|weinig|minder|nauwelijks"
    r"|amper|bijna|slecht|eet|eten|gegeten|rietje|\w*beker|kopje|glas|verslik\w*|slik\w*|sonde\w*|tuit\w*"
    r"|verdik\w*|dorst|plas\w*|urine|infuus|nierfalen|liter|milliliter|voldoende|goed|zelf|baby\w*|fles)\b"
)
_ADVERB = (
    r"weer|nog|ook|al|steeds|nu|stiekem|vaak|dagelijks|jaren|lang|zwaar|toch|gewoon|altijd|soms|veel|meer"
    r"|elke|iedere|dag|avond|week|weekend|sinds|te|teveel|heel|erg|echt|zelf|en"
)
_USES = re.compile(
    r"(?<!\bdie )\b(?:hij|zij|ze|die|zoon|dochter|broer\w*|zus\w*|man|vrouw|partner|vader|moeder"
    r"|pa|ma|papa|mama|mam|pap|ouder|ouders|vriend|vriendin|kind|neef|nicht|iemand|ex)"
    rf"(?: (?:heeft|had|is|gaat|{_ADVERB}))* (?:gebruikt|gebruiken|gebruikte)"
    rf"(?: (?:{_ADVERB}))*(?= \||$| (?:en|maar|of|want|dus|wat|hoe|is|waar|wie|ik|kan)\b)"
    r"|\b(?:zijn|haar|z n|dr) (?:gebruik|drinken|drankgebruik|gokken|blowen)\b"
    r"|\bvan de (?:fles|drank|drugs|wiet|coke) (?:af|afblijven|afblijft|afkomen|los\w*)\b"
)
_CLAUSE = re.compile(r"[.!?;:,\n]+")


def noemt_verslaving(text: str) -> bool:
    """Does the text say that somebody else drinks, gambles or uses too much?"""
    clauses = [plain(clause) for clause in _CLAUSE.split(text)]
    return any(map(_surely, clauses)) or any(
        (_DRINKS.search(clause) and not _THIRST.search(clause)) or _USES.search(clause)
        for clause in clauses
    )


def _surely(clause: str) -> bool:
    return any(
        not _NO.search(clause[: hit.start()].rstrip()) and not _SELF.search(clause[: hit.start()])
        for hit in _SURE.finditer(clause)
    )
