"""Recognises an employer who says no, or makes it hard, to a wish to be free or for other hours."""

from actions.zinnen import een_van

BAAS = (
    r"(?:werkgever|baas|bazin|chef|cheffin|leidinggevende|teamleider|manager|directeur|planner"
    r"|personeelszaken|p&o|uitzendbureau)"
)
_WERK = r"(?:(?:me|mijn|mn|m'n|het|op|van|bij) werk|de zaak|het bedrijf)"
_STERK = (
    r"(?:nee|neen|weiger\w*|geweiger\w*|verbied\w*|boos|kwaad|dwars|afgewezen|afgekeurd|wijst"
    r"|doe[tn] (?:\w+ ){0,2}(?:moeilijk|lastig|vervelend)|dreig\w*)"
)
_NEE = rf"(?:{_STERK}|niet?|geen|nie|nooit|moeilijk|lastig|vervelend|onmogelijk)"
# Not told to the boss, not known, not hard: no refusal. Nor is "mag mijn baas weigeren".
_GEEN_NEE = een_van(
    rf"(?:mag|mogen|kan|kunnen) (?:\w+ )?(?:{BAAS}|{_WERK}|hij|zij|ze|die)\b[^.?!]{{0,40}}"
    r"\b(?:weiger\w*|nee zeg\w*|verbied\w*|afwijz\w*)",
    r"(?:ik|we|wij) (?:durf|wil|kan|weet|vertel|zeg|zei|heb|red|hoef)\b[^.?!,]{0,30}"
    r"\b(?:niet|geen|nooit)\b[^.?!,]{0,40}",
    r"(?:weet|weten|snapt|begrijpt|hoort|kent|merkt)\b[^.?!,]{0,20}\b(?:niet|niks|niets)",
    r"(?:niet|geen) (?:zo )?(?:moeilijk|lastig|boos|vervelend)",
)
BAAS_ZEGT_NEE = een_van(
    rf"{BAAS}\b[^.?!]{{0,45}}?\b{_NEE}",
    rf"{_WERK}\b[^.?!]{{0,25}}?\b{_STERK}",
    rf"(?:{BAAS}|{_WERK})\b[^.?!]{{0,60}}?\b(?:mag|kan) (?:\w+ )?niet (?:weg|vrij|gaan|thuis)",
    rf"{_STERK}\b[^.?!]{{0,25}}?\b(?:{BAAS}|{_WERK})",
    rf"(?:mag|krijg\w*|kan|kon|mocht)\b[^.?!]{{0,30}}?\b(?:niet|geen)\b[^.?!]{{0,20}}?"
    rf"\b(?:van|door|bij) (?:\w+ )?(?:{BAAS}|werk)",
)
# The same, once leave is on the table: "en als hij nee blijft zeggen", "ze willen het niet".
_NEE_VAN_HEN = een_van(
    r"(?:hij|zij|ze|die|men)\b[^.?!]{0,30}?\b(?:nee|neen|weiger\w*|moeilijk|lastig|dwars"
    r"|niet (?:wil|wilt|willen|toe\w*|goed|mag|akkoord|mee\w*)|verbied\w*|afwijz\w*"
    r"|wijst\b[^.?!]{0,12}\baf)",
    r"(?:wil|willen|vindt|vinden|geeft|geven|luister\w*) (?:hij|zij|ze|die|het|dat|me|mij|ons|\W)*"
    r"(?:niet|geen)(?: (?:vrij|goed|verlof|geven))?(?=\W*$)",
    r"geweigerd|afgewezen|nee (?:zeg\w*|blijf\w*|krijg\w*)|bij (?:een )?nee",
)


def zegt_nee(tekst: str, *, over_verlof: bool = False) -> bool:
    """Does the employer refuse? `over_verlof`: the talk is about leave, so "hij" is that one."""
    rest = _GEEN_NEE.sub(" ", tekst)
    return bool(BAAS_ZEGT_NEE.search(rest) or (over_verlof and _NEE_VAN_HEN.search(rest)))
