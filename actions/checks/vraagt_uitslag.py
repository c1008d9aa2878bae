"""Recognises a question about a result: what it was, what it means, who sees it, how often."""

import re

from actions.checks.bewaarwens import DING
from actions.zinnen import een_van, kern

_DIT = rf"(?:dit|dat|da|het|'?t|hem|die|deze|ie|(?:de|mijn|mn|m'n|het|die|deze) (?:\w+ )?{DING})"
_TUSSEN = r"(?: (?:nou|nu|dan|eigenlijk|echt|ook|alweer|weer|zo|precies|toch|maar|even|al|eens))*"
_ZWAAR = (
    r"(?:erg|ernstig|veel|te veel|teveel|hoog|te hoog|laag|zwaar|te zwaar|slecht|goed"
    r"|normaal|heftig"
    r"|gevaarlijk|zorgelijk|raar|weinig|niet normaal|abnormaal|gezond|ongezond|niet goed|oke|ok)"
)
_WIE = (
    r"(?:(?:mijn|mn|m'n|de|een|het|onze|'?t) )?(?:(?:huis)?arts|(?:huis)?dokter|praktijk\w*|poh|zus"
    r"|broer|man|vrouw|partner|moeder|vader|ouders|mama|papa|kinderen|kind|dochter|zoon|gemeente"
    r"|wmo\w*|casemanager|consulent|baas|chef|werk\w*|mentor|school|juf|meester|familie|iemand"
    r"|anderen?|psycholoog|therapeut|maatschappelijk werk\w*|thuiszorg|verpleeg\w*|wijkteam"
    r"|buurtteam|steunpunt|vrienden|vriend\w*|politie|verzekera\w+|jullie|hulpverlener\w*)"
)
_HERHAAL = een_van(
    rf"(?:wat|hoeveel|hoe) (?:was|is|waren|zijn|werd){_TUSSEN} (?:de |het |mijn |mn |m'n "
    rf"|onze |uw )?"
    rf"{DING}",
    rf"(?:geef|geeft|zeg|zegt|noem|noemt|toon|laat|herhaal|vertel|stuur){_TUSSEN}"
    rf"(?: (?:me|mij|ons|jij|u))?{_TUSSEN} (?:de |het |mijn |mn |m'n |dat |die )?{DING}",
    rf"{DING}{_TUSSEN} (?:nog (?:eens|een keer)|opnieuw|herhalen|terug|zien|horen|weten|kwijt"
    r"|vergeten)",
    r"wat (?:kwam|komt) (?:er|daar|hier)(?: \w+){0,2} ?uit|wat had ik (?:ook alweer|nou)",
    r"(?:hoe|wat) (?:heb ik|scoor\w*|had ik)\b.{0,15}(?:gescoord|ik|gedaan)"
    r"|hoeveel punten|welke? (?:score|cijfer|getal)"
    r"|hoeveel (?:had|heb) ik|waar kwam ik op uit",
)
_KALE_VRAAG = re.compile(rf"(?:(?:en|maar|dus|de|het|mijn|mn|m'n) )*{DING}\s*\?+", re.I)
_OORDEEL = een_van(  # about the person: no "dat" that could be anything
    r"(?:ben ik|was ik|ik ben)" + _TUSSEN + r" (?:(?:te|zo|erg|heel"
    r"|zwaar) )?(?:over\s?(?:belast\w*|spannen"
    r"|werkt)|burn-?\s?out|opgebrand|depressief|zwak|gek|in gevaar|te ver|ziek|gestoord)",
    r"heb ik"
    + _TUSSEN
    + r" (?:een )?(?:burn-?\s?out|depressie|overbelasting|last van overbelas\w*)",
    r"(?:doe|deed) ik het" + _TUSSEN + r" (?:slecht|goed|fout|verkeerd|niet goed)",
    rf"is (?:een )?\d{{1,2}}(?: punten)?{_TUSSEN} {_ZWAAR}",
    r"hoe (?:sta|zit) ik er\s?(?:voor|bij)|sta ik op omvallen",
)
_BETEKENT = een_van(
    rf"(?:wat|wa) (?:beteken\w*|betekend|betekent|zegt|wil|houdt|bedoel\w*|is){_TUSSEN} {_DIT}"
    rf"{_TUSSEN}(?: (?:in|zeggen|over mij|voor mij|betekenen))?",
    r"wat (?:moet|kan|heb) ik (?:\w+ )?(?:daar|hier|er)\s?(?:mee|uit|aan|van)",
    rf"(?:(?:is|klinkt){_TUSSEN} {_DIT}|ist|da'?s|dat is){_TUSSEN} {_ZWAAR}|(?:erg|zwaar"
    rf"|veel|hoog|goed|normaal) of niet",
    rf"(?:hoe|zo) (?:erg|zwaar|hoog|ernstig|slecht|normaal) is{_TUSSEN} {_DIT}",
    r"(?:moet|hoef) ik (?:me|mij|mezelf)(?: \w+)? (?:niet )?zorgen",
    r"(?:snap|begrijp|begrip|versta)\w* (?:ik )?(?:de uitslag|dit|het|dat|er"
    r"|hem)?\W*(?:niks van|niet"
    r"|nie)|niet (?:snap|begrijp|begrepen)|valt (?:dat|dit|het) mee|hoezo|uitleg\w*"
    r"|leg (?:dat |het |eens |me |mij )*uit",
    r"en (?:nu|wat nu|dan)",
)
_GEVEN = een_van(
    r"(?:door)?(?:sturen|stuur|geven|geef|mailen|mail|appen)|delen|deel|laten zien|tonen|meenemen"
    r"|doorgeven|voorleggen|bespreken|overhandigen|bezorgen|krijgen"
    r"|(?:krijg|neem) ik (?:dit|dat|hem|het)"
)
_AAN = een_van(rf"(?:naar|aan|met|voor|bij) {_WIE}", _WIE)
_AFDRUK = een_van(
    r"(?:uit)?printen|print|download\w*|afdrukken|exporteren|pdf|screenshot|schermafdruk|op papier"
    r"|doorsturen|mailen|kopie"
)
_LEEST = een_van(
    r"wie (?:kan|kunnen|mag|ziet|leest|krijgt|heeft|weet|allemaal)\b(?: \w+){0,4}",
    rf"(?:ziet|leest|krijgt|weet|hoort|kan|komt|gaat){_TUSSEN} {_WIE}\b(?: \w+){{0,4}}",
    rf"(?:gaat|komt|wordt|blijft){_TUSSEN} {_DIT}(?: \w+){{0,3}}? (?:naar|bij|door|ergens"
    rf"|tussen|geheim)"
    r"\b(?: \w+){0,3}",
    rf"is{_TUSSEN} {_DIT}{_TUSSEN} (?:anoniem|prive|privé|geheim|vertrouwelijk|veilig)",
    rf"vertel(?:t|len)? (?:je|jij|u|jullie) {_DIT}",
)
_LEZEN = een_van(
    r"lezen|leest|zien|ziet|krijgt?|inkijken|weten?|weet|hoort|naar|bij|door|ergens|tussen|geheim"
    r"|anoniem|prive|privé|vertrouwelijk|veilig|vertel\w*"
)
_DOEN = r"(?:doen|invullen|meten|herhalen|maken|testen|checken|terugkomen|doe)"
_TIJD = r"(?:week|maand|jaar|weken|maanden|jaren|dag|keer|tijdje|tijd)"
_HOE_VAAK = een_van(
    rf"(?:hoe vaak|wanneer|om de hoeveel|hoelang wachten)\b[^.!?]{{0,30}}\b(?:{_DOEN}|weer|opnieuw"
    r"|volgende|nog een keer|nog eens)",
    rf"(?:volgend[e]?|over (?:\w+ )?|elke|iedere"
    rf"|om de) ?{_TIJD}\b[^.!?]{{0,15}}\b(?:{_DOEN}|weer|nog eens"
    r"|opnieuw|terug|nog een keer)",
    rf"(?:weer|nog eens|opnieuw|terug|nog een keer)\b[^.!?]{{0,10}}\b(?:volgend[e]? "
    rf"|over (?:een |\w+ )?"
    rf"|elke |iedere ){_TIJD}",
    r"(?:moet|kan|mag|zal) ik (?:dit|het|dat|hem|de \w+)\b[^.!?]{0,20}\b(?:vaker|elke|iedere|weer"
    r"|nog eens|nog een keer|regelmatig)",
)
_NIET_DE_CHECK = een_van(
    r"komt|bezoek|zorg|hulp|thuiszorg|dokter|huisarts|medicijn\w*|pil\w*|bellen|afspraak|betalen"
)
_HOE = re.compile(
    r"(?:en )?(?:hoe|waar) (?:kom|krijg|regel|vraag|begin|pak|doe|meld|vind|kan|moet"
    r"|werkt|gaat|geraak)"
    r"\b(?: (?:ik|we|je|men|u))?(?: (?:daar|daaraan|eraan|er|aan|dat|die|dit|het|me|mij"
    r"|mee|ermee|dan"
    r"|zoiets|zo'?n|ding|hulp|bij|in|nou|nu|krijgen|regelen|aanvragen|vinden|toe|geraken|komen|voor"
    r"|daarvoor|hiervoor))*\W*",
    re.I,
)


def vraagt_uitslag(tekst: str, *, net: bool, stap: bool) -> str | None:
    """Which answer a question is for. `net`: the result was spoken of just now, so that "dat" is
    the result; `stap`: with a step that may help.
    """
    rest = kern(tekst).strip()
    hier = net or bool(een_van(DING).search(tekst))
    if stap and _HOE.fullmatch(rest):
        return "vervolg_hoe"
    if _OORDEEL.search(tekst):
        return "check_betekenis"
    if not hier:
        return None
    if _HOE_VAAK.search(tekst) and not _NIET_DE_CHECK.search(tekst):
        return "check_hoe_vaak"
    if (_GEVEN.search(tekst) and _AAN.search(tekst)) or _AFDRUK.search(tekst):
        return "check_delen"
    if (leest := _LEEST.search(tekst)) and _LEZEN.search(leest.group()):
        return "check_wie_leest"
    if _HERHAAL.search(tekst) or _KALE_VRAAG.fullmatch(tekst.strip()):
        return "check_herhaal"
    return "check_betekenis" if _BETEKENT.search(tekst) else None
