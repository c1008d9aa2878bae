"""Recognises what someone wants with a result: keep it, delete it, see how it was before."""

from actions.beurt import Beurt
from actions.checks.lopend import Lopend, bewaard
from actions.grenzen import KAAL, KORT
from actions.zinnen import een_van, lengte

_DING = (
    r"(?:uitslag(?:en)?|score|resulta\w+|antwoord(?:en)?|cijfers?|lijst|test|check|meting(?:en)?"
    r"|vragenlijst)"
)
_OVER_DE_CHECK = een_van(_DING, r"vragen|doen|meten|invullen")
WIS = een_van(
    rf"(?:wis|verwijder|delete|wissen|verwijderen|weggooien|gooi)\b[^.?!]{{0,30}}\b{_DING}",
    rf"{_DING}\b[^.?!]{{0,25}}\b(?:wissen|verwijderen|weggooien|weg|weghalen|wegdoen|niet bewaren)",
)
BEWAAR = een_van(
    rf"(?:bewaar|bewaren|onthoud|onthouden|opslaan|sla)\b[^.?!]{{0,30}}\b(?:{_DING}|op|maar|het|dit"
    r"|dat|hem|m)",
    rf"(?:{_DING}|dit|dat|hem|het)\b[^.?!]{{0,20}}\b(?:bewaren|onthouden|opslaan)",
)
LIJN = een_van(
    rf"(?:vorige|eerdere|laatste|andere) (?:keer|keren|{_DING})",
    r"vergelijk\w*|verloop|grafiek|lijn(?:tje)?|hoe het (?:eerder|toen) ging|vooruit ?gega\w*"
    r"|(?:beter|slechter|zwaarder|lichter) dan (?:toen|eerst|eerder|de vorige)",
)


WIS_TOCH = een_van(r"toch (?:maar )?(?:wissen|niet bewaren)|wis (?:hem|het|dat|m)(?: maar| toch)?")
ALLES = een_van(r"alles|allemaal|alle|allebei|beide")
LAATSTE = een_van(r"(?:alleen )?(?:de )?(?:laatste|nieuwste|deze)")
NOG_EENS = een_van(
    r"(?:nog|weer) (?:een|'n) (?:keer|maal)|nog eens|opnieuw|overnieuw|weer doen|over doen|overdoen"
)
TOT_NU = een_van(
    r"wat zegt (?:het|hij|dat|dit) (?:nu )?al|tussenstand|tot nu toe|tot zover|(?:mijn )?score nu"
)


def over_bewaard(beurt: Beurt, loopt: Lopend | None) -> str | None:
    """ "Bewaar het maar", "wis mijn uitslag", "hoe was het toen": of a result that there is."""
    tekst = beurt.heel
    if lengte(tekst) > 2 * KORT or not (bewaard(beurt) or (loopt and loopt.stand.antwoorden)):
        return None
    if beurt.zei("utter_check_wis_welke") and ALLES.search(tekst):
        return "check_wis_alles"
    if beurt.zei("utter_check_wis_welke") and LAATSTE.search(tekst):
        return "check_wis_laatste"
    if WIS.search(tekst) or (beurt.zei("utter_check_bewaard") and WIS_TOCH.search(tekst)):
        return "check_wis"
    if bewaard(beurt) and LIJN.search(tekst):
        return "check_lijn"
    if loopt and not loopt.klaar and TOT_NU.search(tekst):
        return "check_tot_nu"
    if loopt and loopt.klaar and BEWAAR.search(tekst):
        return "check_bewaar"
    nog_eens = NOG_EENS.search(tekst) and (lengte(tekst) <= KAAL or _OVER_DE_CHECK.search(tekst))
    return "belasting_meten" if nog_eens else None
