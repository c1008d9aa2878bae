"""Recognises anger at us while a statement waits: at the questions, the computer, or all of it."""

from actions.zinnen import een_van

_SCHELD = (
    r"(?:kut|klote|pokke|rot|tering|tyfus|shit|fucking|stomme?|domme?|achterlijke?"
    r"|waardeloze?|belachelijke?|idiote?|debiele?|zinloze?|irritante?|vervelende?|stoeme?)"
)
_WIJ = (
    r"(?:vra(?:ag|gen)\w*|test\w*|lijst\w*|vragenlijst\w*|stelling\w*|computer\w*|robot\w*|bot\w*"
    r"|ding|apparaat|programma\w*|machine\w*|app|chat\w*|antwoord\w*)"
)
_NIKS = r"(?:niks|niets|niet|nie|nooit|geen (?:bal|reet|moer|zak))"
_JIJ = r"(?:je|jij|u|ge|gij|gy)"
BOOS = een_van(
    rf"{_SCHELD}[- ]?{_WIJ}|{_WIJ} (?:is|zijn|vind ik) (?:\w+ )?{_SCHELD}",
    rf"(?:wat|zo'?n|wat voor|heel|deze|die) (?:een )?(?:\w+ )?{_SCHELD} {_WIJ}",
    r"(?:rot|donder|flikker|sodemieter|tief|tyf|lazer|hoepel|fuck|kras)"
    r"(?: (?:toch|nou|nu|maar))? (?:op|off)|op ?rotten|op ?zouten|fuck (?:you|jou|dit|die)|f\*ck",
    r"krijg (?:toch )?(?:(?:de|het) (?:tering|tyfus|klere|kolere|pest|heen en weer)|wat)",
    r"bekijk het(?: maar)?|hou(?:d)? (?:je|uw) (?:bek|mond|kop|muil)|bek dicht",
    r"belachelijk|bespottelijk|schandalig|flauwekul|gelul|(?:slaat|slaan) (?:\w+ )?nergens op",
    r"wat een (?:onzin|gezeik|gezeur|gedoe|aanfluiting|bullshit|zooi|circus)",
    r"om gek van te worden|word (?:hier |er )?gek van|gek van (?:je|jou|u|jullie|dit)",
    rf"(?:{_JIJ}|dit|dat|hier|het) (?:helpt|help) (?:\w+ ){{0,3}}{_NIKS}",
    rf"(?:hier|daar|aan jou|aan u) (?:heb|schiet) (?:ik|k|je) (?:\w+ ){{0,2}}{_NIKS}",
    rf"(?:schiet|heb) ik {_NIKS} (?:mee op|aan)",
    rf"{_JIJ} (?:\w+ ){{0,2}}(?:snapt?|begrijpt?|luistert?|leest|verstaat?|hoort?)"
    rf" (?:\w+ ){{0,3}}{_NIKS}",
    r"(?:dat |dit )?(?:zei|zeg|schreef|typte|antwoordde) ik (?:\w+ )?(?:al|net|toch)",
    r"(?:heb|had) ik (?:\w+ )?(?:al|net|toch) (?:\w+ )?gezegd|hoe vaak moet ik",
    r"al (?:tien|drie|vier|vijf|zes|honderd|\d+) ?(?:keer|x|maal)",
    r"(?:luister|lees) (?:dan |toch |nou |eens )+",
    r"godver\w*|gvd|verdomme|potverd\w*|jezus(?: christus)?|tering|tyfus|klootzak|lul|eikel|sukkel"
    r"|idioot|debiel|trut|(?:stom|dom|waardeloos|kut|rot) ?(?:ding|bot)",
)


def is_boos(tekst: str) -> bool:
    return bool(BOOS.search(tekst))
