"""Which check suits who writes: by whom they care for, by age, by its name or its length."""

import re

from actions.beurt import Beurt
from actions.checks.lopend import AANBOD, lopend
from actions.grenzen import KORT
from actions.zinnen import een_van, lengte
from knowledge.checks import Check, checks, passende

PARTNER = ("man", "vrouw", "partner", "vriend", "vriendin", "echtgenoot", "echtgenote")
_EEN_PARTNER = r"(?:man|vrouw|partner|echtgenoot|echtgenote)"
# "Ik zorg man ziek": in few words, where no relation was read.
ZORGT_VOOR_PARTNER = een_van(
    rf"(?:zorg|zorgen|help|verzorg) (?:(?:voor|de|zieke|mij|me|mijn) )*{_EEN_PARTNER}",
    rf"(?<!die )(?<!de ){_EEN_PARTNER} (?:(?:is|heeft|al|ook|veel|heel|erg) )*"
    r"(?:ziek|dement\w*|alzheimer|kanker|parkinson|ms|beroerte|herseninfarct|gehandicapt)",
)
LIJST = (
    r"(?:(?:(?:vragen|zelf|mantelzorg\w*|stress|belastings?|overbelastings?|jongeren|jeugd)[ -]?)?"
    r"(?:lijst(?:je)?|test(?:je)?|check(?:je)?|scan)|(?:jongeren)?(?:vragen|vraagjes)|stellingen"
    r"|quiz)"
)
_TELWOORD = {5: "vijf", 7: "zeven", 9: "negen", 13: "dertien"}
_GETAL = r"(?:\d+|vijf|zeven|negen|dertien)"
_AANTAL = re.compile(rf"\b({_GETAL})(?: (?:korte|losse|ja[ -]nee))?[ -](?:vra\w+|stell\w+|punten)")
# "Liever 9", "doe maar die 7": a number and nothing else, after we offered.
_ALLEEN_AANTAL = re.compile(
    r"\W*(?:(?:ik|wil|nee|ja|oke?|oké|nou|dan|doe|neem|kies|geef|pak|maar|toch|liever|graag|gewoon"
    rf"|de|die|met|van|om|mij|me|dus)\W+)*({_GETAL})"
    r"(?:\W+(?:dan|maar|graag|aub|alstublieft|alsjeblieft|liever|is goed|hoor|toch))*\W*",
    re.I,
)
_JONG = een_van(
    r"(?:jongeren|jeugd|kinder)[ -]?(?:vragen|vragenlijst|lijst|test|check)",
    rf"(?:{LIJST}|die|dat ding) voor (?:jongeren|de jeugd|jonge mensen|scholieren|tieners)",
)
# Lists of others that are looked for here, or taken for one of ours.
NIET_HIER = {
    "EDIZ-plus": re.compile(r"\bediz ?(?:[-+]? ?plus\b|\+)", re.I),
    "De 3-minutencheck": een_van(r"(?:3|drie)[ -]?minuten[ -]?(?:check|test)"),
    "Zarit": een_van(r"zarit\w*"),
    "CarerQol": een_van(r"carer[ -]?qol"),
}
_EINDE = r"(?= *(?:$|[.,!?;]|dan\b|graag\b|aub\b|maar\b|ook\b|versie|ding))"
_VOOR = r"(?:liever|iets|wat|het|de|die|een|kan|mag|wel|graag|doe)"
_KORT = een_van(
    rf"(?:kort|klein|snel|vlot)\w*(?: \w+)? {LIJST}",
    rf"{_VOOR} (?:kort|klein|snel)(?:st)?(?:e|ere?)?{_EINDE}",
    r"minder (?:vragen|stellingen|lang)|(?:kan|mag|liever)(?: het)?(?: ook)? minder"
    r"|minder (?:kan|mag|graag|aub)|een paar vragen",
)
_LANG = een_van(
    rf"(?:lang|uitgebreid|grondig|volledig|grot|hele)\w*(?: \w+)? {LIJST}",
    rf"{_VOOR} (?:lang|uitgebreid|grondig|volledig)(?:st)?(?:e|ere?)?{_EINDE}",
    r"meer vragen graag|liever meer vragen",
)
_TE_LANG = een_van(
    r"(?:te|zo|heel|erg|best|nogal) (?:veel|lang)|zoveel",
    rf"{_GETAL}(?: \w+)? (?:is |zijn )?(?:wel )?(?:te )?(?:veel|lang)",
    rf"geen {_GETAL}(?: \w+)?",
)
_ANDERE = een_van(rf"(?:(?:een|nog een|een nog|liever|de|die) )?andere?(?: \w+)? {LIJST}")


def geschikt(beurt: Beurt) -> list[Check]:
    """The checks that may be offered, the one that suits best in front. Who asks for the questions
    for young people, and told no age, is young.
    """
    return passende(
        checks(),
        relatie="partner" if _partner(beurt) else beurt.relatie,
        leeftijd=None if beurt.leeftijd is None else int(beurt.leeftijd),
        jong=beurt.jong or bool(_JONG.search(beurt.heel)),
        aandoeningen=(beurt.aandoening,) if beurt.aandoening else (),
    )


def voorstel(beurt: Beurt) -> list[Check]:
    """The same, with what is asked for in front: by name, by length, or another than this one."""
    passend = geschikt(beurt)
    gevraagd, loopt = bedoeld(beurt), lopend(beurt)
    nu = aangeboden(beurt) or (loopt.check if loopt else None)
    if gevraagd in passend:
        passend.sort(key=lambda een: een is not gevraagd)
    elif wil_korter(beurt):
        passend.sort(key=lambda een: een.totaal)
    elif wil_langer(beurt):
        passend.sort(key=lambda een: -een.totaal)
    elif _ANDERE.search(beurt.heel):
        passend.sort(key=lambda een: een is nu)
    elif loopt and loopt.klaar:  # the same, to compare
        passend.sort(key=lambda een: een is not loopt.check)
    return passend


def wil_korter(beurt: Beurt) -> bool:
    """Fewer questions; after an offer "dertien is veel" says so too."""
    na_aanbod = (beurt.open_vraag or "").startswith(AANBOD) and lengte(beurt.heel) <= 2 * KORT
    return bool(_KORT.search(beurt.heel) or (na_aanbod and _TE_LANG.search(beurt.heel)))


def wil_langer(beurt: Beurt) -> bool:
    return bool(_LANG.search(beurt.heel))


def wil_andere(beurt: Beurt) -> bool:
    """Another check than this one, by its length or because it is another."""
    return wil_korter(beurt) or wil_langer(beurt) or bool(_ANDERE.search(beurt.heel))


def bedoeld(beurt: Beurt) -> Check | None:
    """The check that is named; after an offer its bare number will do."""
    if check := genoemd(beurt.heel):
        return check
    na_aanbod = (beurt.open_vraag or "").startswith(AANBOD)
    alleen = _ALLEEN_AANTAL.fullmatch(beurt.heel) if na_aanbod else None
    return _van_zoveel(alleen[1].lower()) if alleen else None


def genoemd(tekst: str) -> Check | None:
    """The check that is named: by its own name, its number of statements, or for whom it is."""
    if check := bij_naam(tekst):
        return check
    if _JONG.search(tekst):
        return next((een for een in checks().values() if een.voor_wie.groep == "jong"), None)
    aantal = _AANTAL.search(tekst.lower())
    return _van_zoveel(aantal[1]) if aantal else None


def bij_naam(tekst: str) -> Check | None:
    """The instrument whose short or full name is written."""
    for lijst in NIET_HIER.values():
        tekst = lijst.sub(" ", tekst)
    for check in checks().values():
        vol, _, kort = check.naam.rstrip(")").partition(" (")
        namen = (vol.removesuffix(" Index"), kort) if not check.eigen else ()
        if any(naam and re.search(rf"\b{re.escape(naam)}\b", tekst, re.I) for naam in namen):
            return check
    return None


def niet_hier(tekst: str) -> str | None:
    """The list of others that is asked for."""
    return next((naam for naam, woorden in NIET_HIER.items() if woorden.search(tekst)), None)


def aangeboden(beurt: Beurt) -> Check | None:
    """The check that we just offered."""
    naam, _, slug = (beurt.open_vraag or "").partition(" ")
    return checks().get(slug) if naam == AANBOD else None


def onbekend_of(check: Check, beurt: Beurt) -> bool:
    """Is it only not known whether this one fits: nobody said for whom they care?"""
    leeftijd = None if beurt.leeftijd is None else int(beurt.leeftijd)
    if not check.voor_wie.relaties or beurt.relatie or beurt.jong:
        return False
    return any(check.past(relatie=een, leeftijd=leeftijd) for een in check.voor_wie.relaties)


def precies(check: Check, beurt: Beurt) -> bool:
    """Was it made for someone like this? Else we tell for whom it was."""
    with_whom = check.voor_wie.aandoeningen
    return not with_whom or beurt.aandoening in with_whom


def _partner(beurt: Beurt) -> bool:
    if "partner" in beurt.groepen or beurt.relatie in PARTNER:
        return True
    return beurt.relatie is None and bool(ZORGT_VOOR_PARTNER.search(beurt.heel))


def _van_zoveel(aantal: str) -> Check | None:
    """The check with so many statements."""
    return next(
        (
            een
            for een in checks().values()
            if aantal in (str(een.totaal), _TELWOORD.get(een.totaal))
        ),
        None,
    )
