"""Reads what is asked about a talk with others: what to say there, and who may come along."""

from actions.beurt import Beurt
from actions.gedrag import GEDRAG
from actions.grenzen import KORT
from actions.kennis import bestaand
from actions.navraag import WAT_ZEG_IK, ZEG_IK_HEM
from actions.zeggen import advies
from actions.zinnen import een_van, kern, lengte

_IEMAND = r"(?:iemand|(?:mijn|mn|me|m'n|een) \w+|wie|die|zo iemand)"
# "Mag er iemand bij zijn?", "kan mijn zus mee": no wish for a person here.
ERBIJ = een_van(
    r"(?:mag|kan|mogen|kunnen|moet|gaat|neem|wie|wil)\b[^.?!]{1,30}\b(?:er ?bij|erbij zijn|bij zijn"
    r"|bij zitten|naast m[ei]j?|aanschuiven)",
    rf"(?:mag|kan|mogen|kunnen|gaat|wil|wie) (?:er )?(?:dan )?{_IEMAND}\b[^.?!]{{0,20}}"
    r"\b(?:mee|meegaan|meekomen)(?: naar (?:het|dat) gesprek)?",
    rf"{_IEMAND}\b[^.?!]{{0,15}}\b(?:mee|meegaan|meekomen|met m[ei]j? mee)"
    r"(?: (?:kan|mag|gaat|wil|kunnen|mogen|naar))?",
    r"(?:mag|kan|moet) ik (?:\w+ )?(?:iemand|(?:mijn|mn|een) \w+) meenemen",
    r"niet (?:graag )?alleen (?:naar|heen|erheen|in) (?:te |dat|het|zo'n|een)?",
    r"(?:helpt|steunt|bijstaat|begeleidt) (?:mij|me|mn \w+)? ?(?:bij|met|tijdens|in)"
    r" (?:het|dat|zo'n|een|mijn|mn) \w*gesprek",
)
# Who comes along is to help: that is no guest at a meeting, whatever is on the table.
_STEUN = een_van(
    r"(?:meenemen|meegaat|mee gaat|mee kan|bij zit|bij is|bij zitten|meekomt|naast m[ei]j?)\b"
    r"[^.?!]{0,12}\b(?:die|om) (?:\w+ ){0,3}"
    r"(?:helpt?|helpen|bijstaat|steunt?|steunen|opkomt|verstand|weet)",
    r"onafhankelijk\w*|tegen die (?:lui|mensen|gasten)",
)
GESPREK = een_van(r"\w*gesprek\w*|keukentafel\w*|ciz|huisbezoek|consulent\w*")
HEEFT_GESPREK = een_van(
    r"(?:heb|hebben|krijg|krijgen|komt|is|volgt)\b[^.?!]{0,30}\b(?:gesprek|keukentafel\w*|huisbezoek)"
    r"\b[^.?!]{0,25}\b(?:gemeente|wmo\w*|consulent\w*|ciz|zorgkantoor|loket|wijkteam)"
)
MET_WIE = een_van(r"(?:tegen|aan|bij) (?:de|het|mijn|mn|een)|als ik (?:\w+ )?bel")
MET_HEM = ("netwerk_", "werk_", "verlof_", "school_")  # who "hem" is: not the one cared for
OVER_LOKET = ("toegang_", "praten_klacht")
# To a desk, or on the phone: words to read out.
_LOKET = een_van(
    r"bel(?:len|t|de)?|opbel\w*|gebeld|app(?:en)?|mail(?:en)?|telefoon|gemeente|wmo\w*|\w*loket|ciz"
    r"|steunpunt|wijkteam|buurtteam|zorgkantoor|consulent\w*|keukentafel\w*|huisarts|dokter|arts"
    r"|specialist|thuiszorg\w*|verzekeraar|\w*lijn|instantie\w*|zo'n gesprek"
)
# To someone near: how one talks with them is advice of its own.
_NABIJ = een_van(
    r"hem|haar|hij|zij|ze|hun|(?:schoon)?(?:moeder|vader|ouders|broers?|zus(?:sen|je|ter)?|zoon\w*"
    r"|dochter\w*|familie)|man|vrouw|partner|kind\w*|kleinkind\w*|ma|pa|mama|papa|oma|opa|oom|tante"
    r"|neef|nicht|vriend\w*|buur\w*|buren|baas|chef|collega'?s?|werkgever|leidinggevende|iedereen"
)
_HOE_ZEG_IK = een_van(
    r"(?:hoe|wat) (?:zeg|vertel|breng|leg) ik|(?:hoe|wat) (?:moet|kan|zal|mag) ik\b[^.?!]{0,40}"
    r"\b(?:zeggen|vertellen|uitleggen)"
)


def over_gesprek(beurt: Beurt) -> str | None:
    """What to say to a desk, a boss or a brother; or who may be there too."""
    rest = kern(beurt.tekst)
    if beurt.intent.startswith("crisis_") or lengte(rest) > 3 * KORT:
        return None
    if komt_erbij(beurt, rest):
        return "toegang_erbij"
    if beurt.intent.startswith("overdracht_") and HEEFT_GESPREK.search(rest):
        return "toegang_route"  # a talk with a desk comes up: no wish for one with us
    if lengte(rest) > 2 * KORT:
        return None
    return wat_te_zeggen(beurt, rest)


def komt_erbij(beurt: Beurt, rest: str) -> bool:
    """May someone come along to a talk with a desk?"""
    if not ERBIJ.search(rest):
        return False
    return bool(GESPREK.search(rest) or _STEUN.search(rest)) or _gaat_over_gesprek(beurt)


def wat_te_zeggen(beurt: Beurt, rest: str) -> str | None:
    """Words to read out at a desk; to someone near, what the content advises for that talk."""
    if not (_HOE_ZEG_IK.search(rest) or WAT_ZEG_IK.search(rest)):
        return None
    if GEDRAG.search(rest) and not MET_WIE.search(rest):
        return None  # "ze beschuldigt mij, wat zeg ik dan": to who is ill
    if _NABIJ.search(rest) and not _LOKET.search(rest) and advies(beurt):
        return "gesprek_advies"
    ander = (beurt.onderwerp or "").startswith(MET_HEM)
    if WAT_ZEG_IK.search(rest) or (ander and ZEG_IK_HEM.search(rest)):
        return "overdracht_samenvatting"
    return None


def _gaat_over_gesprek(beurt: Beurt) -> bool:
    """Is a talk with a desk on the table?"""
    if (beurt.onderwerp or "").startswith(OVER_LOKET):
        return True
    return any("toegang" in een.behoeften[:1] for een in bestaand(beurt.laatste_hulp[:1]))
