"""Finds the sentence of a help item that answers a question about it.

What is asked decides where to look first: "waar" in the address, "wanneer" in the opening hours,
"telt mijn buurvrouw ook" in whom it is for. Else a sentence counts that shares a telling word with
the question. Nothing that fits is no answer: then the bot says that it does not know.
"""

import re
from dataclasses import dataclass

from actions.tonen import zinnen
from actions.vraagsoort import vraag_over
from actions.zinnen import een_van
from knowledge.service import Hulp

STAM = 5  # letters that two words have to share
KORT_WOORD = 4  # letters; shorter words tell nothing
MEESTE = 2  # sentences in one answer
NIETSZEGGEND = frozenset(
    re.findall(
        r"\w+",
        "deze hier daar daarvoor daarbij zelf even alleen mogen kunnen moeten hebben wordt worden"
        " geldt gelden vraag vragen zorgt zorgen hulp helpt helpen naar voor over mensen iemand"
        " mijn haar hem zijn hoeveel wanneer waar welke waarom eigenlijk precies altijd ergens"
        " doen doet staat gaat gaan komt komen weet weten krijg krijgt krijgen nodig ander andere"
        " eerst graag nemen neem zeggen zegt tussen tegen onder geven geeft willen zoals maken",
    )
)


@dataclass(frozen=True, slots=True)
class Soort:
    """A kind of question: its words, and the signs of a sentence that answers it."""

    vraagt: re.Pattern[str]
    antwoordt: re.Pattern[str]


SOORTEN = (
    Soort(
        een_van(r"online|digitaal|app|whatsapp|chat\w*|zoom|computer|site|website|internet"),
        een_van(r"online|digita\w+|chat\w*|websites?|whatsapp|app|video\w*"),
    ),
    Soort(
        een_van(
            r"leeftijd|hoe oud|vanaf welke|tot welke|te (?:jong|oud)|\d+ (?:jaar|jarige)"
            r"|volwassen\w*|kinderen|jongeren|ouderen"
        ),
        een_van(r"\d+ (?:tot|en) \d+|jaar|leeftijd|kinderen|jongeren|ouder dan|jonger dan|ouderen"),
    ),
    Soort(
        een_van(
            r"(?:schoon)?(?:broers?|zus(?:sen|je)?|moeder|vader|ouders?|zoon|dochter|kind(?:eren)?)"
            r"|buurvrouw|buurman|buren|vriend(?:in|en)?|partner|man|vrouw|oma|opa|familie|naaste"
        ),
        een_van(
            r"naasten?|familie\w*|buren|vrienden|partners?|broers?|zussen|ouders|kinderen"
            r"|wie (?:voor|ouder|zorgt)|iedereen|voor (?:wie|mensen)"
        ),
    ),
    Soort(
        een_van(r"waar|adres|welke plek|welk gebouw|locatie|welke straat"),
        een_van(
            r"wijkcentr\w+|adres|gebouw|raadhuis|op kantoor|aan huis"
        ),
    ),
    Soort(
        een_van(
            r"wanneer|datum|deadline|uiterlijk|binnen zijn|op tijd|weekend\w*|avond\w*|'?s nachts"
            r"|nachts?|overdag|zaterdag|zondag|hoe laat|welke dag\w*|open|openingstijd\w*|vakantie"
        ),
        een_van(
            r"januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november"
            r"|december|najaar|voorjaar|dag en nacht|overdag|avond\w*|weekend\w*|'?s nachts"
            r"|nacht\w*|\w*dag(?:en)?|uur|elke (?:week|maand)|elk jaar"
        ),
    ),
    Soort(
        een_van(
            r"hoe lang|hoelang|hoe vaak|hoeveel keer|duurt|wachttijd\w*|wachtlijst\w*"
            r"|per week"
        ),
        een_van(r"wachttijd\w*|wachtlijst\w*|weken|maanden|keer per|per (?:week|maand)|duurt|uur"),
    ),
    Soort(
        een_van(
            r"wie komt|wie zijn (?:dat|het)|wat voor (?:mensen|iemand)|beroeps\w*"
            r"|vrijwillig\w*"
        ),
        een_van(r"vrijwilliger\w*|beroeps\w*|verpleegkundig\w*|ondersteuner\w*|medewerker\w*"),
    ),
    Soort(
        een_van(r"betaal\w*|betalen|kost\w*|gratis|vergoed\w*|duur|geld|bijdrage"),
        een_van(
            r"gratis|vergoed\w*|\w*verzekering\w*|eigen bijdrage|betaalt|betalen|kosten|euro|€"
            r"|eigen risico"
        ),
    ),
    Soort(
        een_van(r"verwijs\w*|verwijzing|indicatie|huisarts|zomaar|zonder"),
        een_van(r"verwijz\w+|indicatie|huisarts|zonder|vrij toegankelijk"),
    ),
)  # fmt: skip


def zijvraag(tekst: str) -> bool:
    """Is one of these kinds of question asked?"""
    return any(soort.vraagt.search(tekst) for soort in SOORTEN)


def antwoord_uit(hulp: Hulp, vraag: str) -> str:
    """At most two sentences of this help that answer the question; "" when none does."""
    if recht := _bij_soort_vraag(hulp, vraag):
        return recht
    alle = _alle_zinnen(hulp)
    gezocht = [soort for soort in SOORTEN if soort.vraagt.search(vraag)]
    for soort in gezocht:
        if gevonden := [zin for zin in alle if soort.antwoordt.search(zin)]:
            return " ".join(_beste(gevonden, vraag))
    if gezocht:
        return ""
    return " ".join(zin for zin in _beste(alle, vraag) if _gedeeld(zin, vraag, hulp))


def _bij_soort_vraag(hulp: Hulp, vraag: str) -> str:
    """What the item answers by itself: the key of the question, the address, the hours."""
    sleutel = vraag_over(vraag) or ""
    if sleutel == "wat":
        return hulp.uitleg
    if antwoord := hulp.vragen.get(sleutel):
        return antwoord
    if sleutel == "aanvragen":
        return hulp.hoe or ""
    if sleutel in ("kosten", "loon"):
        return hulp.kosten or hulp.vragen.get("kosten", "")
    if sleutel == "wanneer":
        return hulp.open or ""
    return hulp.adres or "" if sleutel == "waar" else ""


def _alle_zinnen(hulp: Hulp) -> list[str]:
    stukken = (*hulp.vragen.values(), hulp.wat, hulp.hoe, hulp.open, hulp.kosten)
    return list(dict.fromkeys(zin for stuk in stukken if stuk for zin in zinnen(stuk)))


def _beste(gevonden: list[str], vraag: str) -> list[str]:
    """The ones that share most words with the question, in the order in which they stand."""
    gewicht = {zin: len(stammen(zin) & stammen(vraag)) for zin in gevonden}
    eerste = sorted(gevonden, key=lambda zin: -gewicht[zin])[:MEESTE]
    hoogste = gewicht[eerste[0]] if eerste else 0
    return [zin for zin in gevonden if zin in eerste and (gewicht[zin] or not hoogste)]


def _gedeeld(zin: str, vraag: str, hulp: Hulp) -> bool:
    """Do they share a word that is not just the name?"""
    return bool(stammen(zin) & stammen(vraag) - stammen(f"{hulp.naam} {hulp.kort}"))


def stammen(tekst: str) -> frozenset[str]:
    """The beginnings of the words that tell something."""
    woorden = re.findall(r"\w+", tekst.lower())
    return frozenset(
        woord[:STAM] for woord in woorden if len(woord) >= KORT_WOORD and woord not in NIETSZEGGEND
    )
