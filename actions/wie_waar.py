"""Recognises whom a message is about, and who lives where."""

import re

from actions.zinnen import een_van

# Someone beside the two that this talk is about; the group is the word that fits after "je".
_ANDER = (
    r"(?:mijn|mn|m'n|m n|me|onze|de|zijn|haar) (?:\w+ )?(?P<ander>(?:schoon)?(?:zus(?:je)?"
    r"|broer(?:tje)?|vader|moeder|ouders|zoon|dochter)|man|vrouw|partner|kind(?:eren)?|pa|ma|papa"
    r"|mama|oma|opa|vriendin|vriend|buurvrouw|buurman)"
)
_IETS = r"(?:iets|wat|hulp|steun)"
# "Is er ook wat voor mijn zus?", "krijgt zij ook iets?": the same for someone else.
VOOR_EEN_ANDER = (
    re.compile(
        rf"\b(?:ook|{_IETS}|en|maar)\b(?: (?!voor)\w+){{0,3}} voor {_ANDER}"
        r"(?: ook| dan| zelf| bij)*\W*$",
        re.I,
    ),
    re.compile(
        rf"\b(?:en|maar|ook) {_ANDER}\b[^.?!]{{0,30}}\b(?:is|zijn|heb je) (?:daar |er )?"
        rf"(?:\w+ )?{_IETS}\b",
        re.I,
    ),
    re.compile(
        rf"\bkrijg\w* (?:hij|zij|ze|die|{_ANDER}) (?:\w+ )?(?:ook|dan|{_IETS})\b",
        re.I,
    ),
    re.compile(
        rf"\b(?:kan|kunnen|mag|mogen) {_ANDER} (?:\w+ )?ook (?:\w+ ){{0,2}}"
        rf"(?:{_IETS}|terecht|heen|krijgen|meedoen)\b",
        re.I,
    ),
)
ZELF = een_van(r"(?:\w+ |hem|haar)zelf")
_LOS_ANDER = _ANDER.replace("?P<ander>", "?:")
VOOR_MIJZELF = een_van(r"voor (?:mij ?zelf|me ?zelf)")
# "Het gaat om mijn broer", "nee, voor mijn zus": who it is about, set right.
WIE_HET_IS = een_van(
    r"(?:gaat|ging) (?:\w+ )?(?:om|over)|heb het over|bedoel\w*|(?:is|was) (?:\w+ )?voor"
    r"|^(?:nee )?voor|ik zorg (?:juist |alleen )?voor"
    r"|niet (?:mijn|mn|m'n|me|om|over|voor)|niet meer hoor"
)
WOONT = een_van(r"ik woon|wij wonen|we wonen|woont|wonen")
# "Ik woon niet in Hilversum, maar mijn moeder wel": the town stays.
OOK_WEL = een_van(r"(?:mijn|mn|m'n|me|hij|zij|ze) (?:\w+ )?(?:woont |daar )*wel")
# "Dat is Hilversum", "dat is niet Hattem": a place that is turned down; and who is told something
# ("wat zeg ik tegen mijn broer") is not the one cared for.
VERWERPT = een_van(
    r"(?:dat|dit) is (?!(?:\w+ )?\d)(?:toch |maar )?(?:niet |geen )?(?:in )?[\w-]+",
    r"(?:zeg|zeggen|vertel|vertellen) (?:\w+ ){0,2}(?:tegen|aan) (?:mijn|mn|m'n|me) \w+",
    r"tegen (?:mijn|mn|m'n|me) \w+ (?:\w+ )?zeggen",
    # Nor is who helps too, or for whom something is asked as well.
    rf"(?:ook {_IETS}|{_IETS} ook|er ook|en ook) (?:\w+ )?voor {_LOS_ANDER}",
    rf"{_LOS_ANDER} (?:(?:in|uit) \w+ )?(?:doet|helpt|zorgt|doen|helpen) (?:\w+ )?ook",
    rf"{_LOS_ANDER} (?:(?:in|uit) \w+ )?(?:doet|helpt|zorgt) (?:mee|veel)",
    rf"(?:krijg\w*|kan|mag) {_LOS_ANDER} (?:\w+ )?ook",
)


def ook_voor(tekst: str) -> str | None:
    """For whom the same is asked as well: "zus"; "" when only "zij" is said."""
    gevonden = next(filter(None, (een.search(tekst) for een in VOOR_EEN_ANDER)), None)
    return (gevonden.group("ander") or "").lower() if gevonden else None
