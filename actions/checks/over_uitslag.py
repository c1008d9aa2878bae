"""What someone wants with a result: keep it, delete it, see it again, ask about it, do it again.

Kept or deleted is only what someone says so of; a no and a question do neither.
"""

from actions.beurt import Beurt
from actions.checks.bewaarwens import DING, Bewaarwens, bewaarwens
from actions.checks.getypt import getypt
from actions.checks.lopend import OPEN, Lopend, bewaard
from actions.checks.vraagt_uitslag import vraagt_uitslag
from actions.checks.welke import ALLES, welke
from actions.grenzen import KAAL, KORT, ZEKER
from actions.instemming import na_ja
from actions.ontkenning import zegt_nee
from actions.zinnen import een_van, lengte

# What we asked about a result: the open question.
BEWAREN, WISSEN, WELKE = "uitslag_bewaren", "uitslag_wissen", "uitslag_welke"
PAS = 5  # messages: the result was spoken of lately, so that "bewaar maar" is about it
LANG = 30  # words: a wish with its reasons
# Said of a check that is offered or asked: what follows is not about the result.
NIET_DE_UITSLAG = (
    "utter_check_aanbod", "utter_check_aangeboden", "utter_check_waarom", "utter_check_lag_open",
    "utter_check_nee", "utter_check_niet_voor_jou",
)  # fmt: skip

_OVER_DE_CHECK = een_van(DING, r"vragen|doen|meten|invullen")
LIJN = een_van(
    rf"(?:vorige|eerdere|laatste|andere) (?:keer|keren|{DING})",
    r"vergelijk\w*|verloop|grafiek|lijn(?:tje)?|hoe het (?:eerder|toen) ging|vooruit ?gega\w*"
    r"|(?:beter|slechter|zwaarder|lichter) dan (?:toen|eerst|eerder|de vorige)",
)
NOG_EENS = een_van(
    r"(?:nog|weer) (?:een|'n) (?:keer|maal)|nog eens|opnieuw|overnieuw|weer doen|over doen|overdoen"
)
TOT_NU = een_van(
    r"wat zegt (?:het|hij|dat|dit) (?:nu )?al|tussenstand|tot nu toe|tot zover|(?:mijn )?score nu"
)
_JA = een_van(
    r"doe(?:t u)?(?: het| dat)?(?: maar)?|(?:is )?goed|prima|graag|oke|okee|oké|ok|yes|tuurlijk"
    r"|zeker|mag|ja+|jawel|alstublieft|alsjeblieft"
)
_NEE = een_van(
    r"nee+|neen|niet|nie|hoeft? niet|laat maar(?: \w+)?|geen (?:van beide|een)|later|niks|nooit"
)


def over_bewaard(beurt: Beurt, loopt: Lopend | None) -> str | None:
    """The answer for what is said about a result, or about answers that were given; None when it is
    about neither.
    """
    tekst = beurt.heel
    iets = bewaard(beurt) or (loopt and loopt.stand.antwoorden)
    if not iets or not tekst or lengte(tekst) > LANG or beurt.open_vraag == "crisis":
        return None
    wens = bewaarwens(tekst)
    if loopt and loopt.bezig and beurt.open_vraag == OPEN:
        return _midden_in(wens, tekst)
    if antwoord := _op_onze_vraag(beurt, wens):
        return antwoord
    net = _net(beurt, 1)
    if (titel := getypt(tekst)) and _net(beurt, PAS):
        return titel
    if wens and (wens.genoemd or _net(beurt, PAS) or (ALLES.search(tekst) and bewaard(beurt))):
        return _met_wens(beurt, wens)
    if lengte(tekst) > 2 * KORT:
        return None
    if bewaard(beurt) and LIJN.search(tekst):
        return "check_lijn"
    if loopt and not loopt.klaar and TOT_NU.search(tekst):
        return "check_tot_nu"
    stap = _net(beurt, KAAL, "utter_check_volgende_stap") and bool(beurt.laatste_hulp)
    if vraag := vraagt_uitslag(tekst, net=net, stap=stap):
        return vraag
    nog_eens = NOG_EENS.search(tekst) and (lengte(tekst) <= KAAL or _OVER_DE_CHECK.search(tekst))
    return "belasting_meten" if nog_eens else None


def _met_wens(beurt: Beurt, wens: Bewaarwens) -> str:
    if wens.wijze == "vraag":
        return "check_bewaart" if wens.daad == "bewaar" else "check_wist"
    niet = "_niet" if wens.wijze == "niet" else ""
    return f"check_{wens.daad}{niet}"


def _midden_in(wens: Bewaarwens | None, tekst: str) -> str | None:
    """While a statement waits: only what is said in so many words."""
    if wens is None or wens.wijze != "wil":
        return None
    if wens.daad == "wis":
        return "check_wis" if wens.genoemd or ALLES.search(tekst) else None
    return "check_bewaar_straks"


def _op_onze_vraag(beurt: Beurt, wens: Bewaarwens | None) -> str | None:
    """ "Zal ik de uitslag bewaren?", "Welke zal ik wissen?": yes, no, or which."""
    vraag, tekst = beurt.open_vraag, beurt.heel
    if vraag not in (BEWAREN, WISSEN, WELKE) or wens or lengte(tekst) > KORT:
        return None
    daad = "bewaar" if vraag == BEWAREN else "wis"
    if zegt_nee(tekst) or _NEE.search(tekst):
        return f"check_{daad}_niet"
    if vraag == WELKE:
        return "check_wis" if ALLES.search(tekst) or welke(tekst) is not None else None
    zeker_ja = beurt.intent == "praten_ja" and beurt.zekerheid >= ZEKER
    ja = zeker_ja or na_ja(tekst) == "" or (_JA.match(tekst) and lengte(tekst) <= KAAL)
    return ("check_bewaar" if vraag == BEWAREN else "check_wis_laatste") if ja else None


def _net(beurt: Beurt, aantal: int, wat: str = "utter_check_") -> bool:
    """Was the result spoken of in the last so many messages, and no check offered after it?"""
    for merk in reversed(beurt.gezegd[-aantal:]):
        response = merk.split(":")[0]
        if response in NIET_DE_UITSLAG:
            return False
        if response.startswith(wat):
            return True
    return False
