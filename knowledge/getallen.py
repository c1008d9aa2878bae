"""Numbers that people tell about themselves: their age, and the hours a week that they work."""

import re

_ONES = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
_TEENS = (
    "tien", "elf", "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien",
    "negentien",
)  # fmt: skip
_TENS = ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")


def _number_words() -> dict[str, int]:
    found = {word: value for value, word in enumerate(_ONES, start=1)}
    found |= {word: value for value, word in enumerate(_TEENS, start=10)}
    for tens, word in enumerate(_TENS, start=2):
        found[word] = tens * 10
        for one, small in enumerate(_ONES, start=1):
            joint = "ën" if small.endswith("e") else "en"
            found[f"{small}{joint}{word}"] = tens * 10 + one
            found[f"{small}en{word}"] = tens * 10 + one
    return found


WORDS = _number_words()
_LONG_FIRST = sorted(WORDS, key=len, reverse=True)
_N = r"(?P<n>\d{1,3}(?:[.,]\d{1,2})?|" + "|".join(_LONG_FIRST) + ")"

_HOUR = r"(?:uur|uren|uurtjes|u)"
_ABOUT = (
    r"(?:ongeveer|zo'?n|circa|ca|rond de|rond|plusminus|max|maximaal|nu|nog|gewoon|dus|maar"
    r"|meestal)?"
)
_PER_WEEK = r"(?:(?:per|in de|in een|p/?|de|elke|iedere|/)\s*\.?(?:week|wk|w)\b|wekelijks)"
_NOT_A_WEEK = (
    r"(?!\s*(?:per|op een|p|/|in de|elke|iedere)\s*\.?(?:dag|nacht|maand|keer)|\s*daags|\s*achter"
    r"|\s*later|\s*geleden|\s*rijden|\s*reizen|\s*ver)"
)
_WORKS = (
    r"(?<!hij )(?<!zij )(?<!heeft een )(?<!heeft nog een )"
    r"\b(?:werk|werkte|werken|gewerkt|baan|baantje|contract|dienstverband|aanstelling)\b"
)
_CARES = re.compile(
    r"\b(?:zorg\w*|help\w*|mantelzorg\w*|verzorg\w*|kwijt|bezig|thuiszorg|slaap\w*)\b"
)

_HOURS = (
    # 'ik werk 28 uur', 'een baan van 32 uur per week', 'contract voor 24 uur'
    re.compile(
        rf"{_WORKS}(?P<between>[^.!?;]{{0,45}}?)\b{_N}\s*{_HOUR}\b{_NOT_A_WEEK}", re.IGNORECASE
    ),
    # '28 uur per week aan het werk', '32 uur werk ik', 'voor 24 uur in dienst'
    re.compile(
        rf"\b{_N}\s*{_HOUR}\b{_NOT_A_WEEK}\s*{_PER_WEEK}?"
        r"(?P<between>\s*(?:ben ik|betaald|aan het|in loondienst|in)?\s*)"
        r"(?:werk|werken|gewerkt|werk ik|dienst|loondienst)\b",
        re.IGNORECASE,
    ),
    # 'ik krijg 28 uur per week betaald', 'ik werk 24'
    re.compile(rf"\b{_N}\s*{_HOUR}\b\s*{_PER_WEEK}(?P<between>\s*)(?:uit|door)?betaald\b", re.I),
    re.compile(rf"\bik werk(?P<between>\s+){_N}\s*(?=[,.!?;]|$)", re.IGNORECASE),
    # 'een 32-urige werkweek', '24 uurs contract', 'werkweek van 36 uur'
    re.compile(
        rf"\b{_N}\s*-?\s*(?:urige?|uurs)(?P<between>)\s*-?\s*"
        r"(?:werkweek|contract|baan|week|dienst)",
        re.I,
    ),
    re.compile(rf"\bwerkweek(?P<between>\s+van\s+){_N}\s*{_HOUR}\b", re.IGNORECASE),
)
_DAYS_OF_HOURS = re.compile(
    rf"\b{_N.replace('?P<n>', '?P<days>')}\s*dagen\s*(?:per week|in de week|p/?w)?\s*"
    rf"(?:van|à|a|x|maal|keer)\s*{_N}\s*{_HOUR}\b",
    re.IGNORECASE,
)
_BARE_HOURS = re.compile(
    rf"\s*(?:ik werk|ik|dat is|dat zijn|het is|voor|een)?\s*{_ABOUT}\s*{_N}\s*{_HOUR}\s*"
    rf"{_PER_WEEK}?\s*[.!]*\s*",
    re.IGNORECASE,
)
_BARE_NUMBER = re.compile(rf"\s*(?:ongeveer|zo'?n|rond de|bijna)?\s*{_N}\s*[.!]*\s*", re.IGNORECASE)
# '36 maar kan ik morgen al weg', '32 denk ik': the answer to our question comes first, and is no
# count of something else ('14 dagen').
_FIRST_NUMBER = re.compile(
    r"\s*(?:ja|nou|eh|ik werk|dat is|ik heb|ik sta voor|part ?time|deeltijd|zo n"
    rf"|(?:ik heb )?een contract van)?[\s,]*{_ABOUT}\s*"
    rf"(?P<n>\d{{2}}(?:[.,]\d{{1,2}})?|{'|'.join(w for w in _LONG_FIRST if WORDS[w] > 10)})\b"
    rf"(?:\s*{_HOUR}\b{_NOT_A_WEEK})?"
    r"(?!\s*(?:jaar|jr|dag|keer|x\b|maal|week|weken|maand|euro|procent|km|kilo|min|mensen|kinder|graad|graden|koorts|%|/"
    r"|jarig|ste\b|e\b|-))",
    re.IGNORECASE,
)
_TWO_DIGITS = (
    rf"(?:\d{{2}}(?:[.,]\d{{1,2}})?|{'|'.join(w for w in _LONG_FIRST if WORDS[w] > 10)})\b"
)
# 'niet 32 maar 28 uur', '32 klopt niet, het is 28': the number that is denied does not count.
_DENIED_HOURS = re.compile(
    rf"\b(?:(?:niet|geen)(?: meer)?|in plaats van|ipv)\s+{_TWO_DIGITS}"
    rf"(?:\s*{_HOUR}\b)?(?:\s*{_PER_WEEK})?"
    r"(?!\s*(?:dag|keer|week|weken|maand|jaar|euro|km|kilo))[\s,]*(?:maar\b)?"
    rf"|\b{_TWO_DIGITS}\s*(?:{_HOUR}\s+)?(?:klopt niet|(?:is|was) (?:fout|verkeerd))\b[\s,.]*",
    re.IGNORECASE,
)
# 'o nee het is 36', 'sorry ik bedoel 24 uur': what stands before a number that is set right, and
# the number itself; 'nee, 36 mensen' counts something else.
_SETS_RIGHT = re.compile(
    r"\s*(?:(?:oh?|ow|ah|nee+|wacht(?: even)?|sorry|pardon|oeps|oei|foutje|vergissing|eigenlijk"
    r"|trouwens|maar|toch|(?:ik )?bedoel(?:de)?|ik vergis(?:te)? me|(?:moet|moest) (?:het )?zijn"
    r"|(?:het|dat) (?:is|zijn|was|moe(?:s)?t zijn|klopt niet))\b[\s,.!:]*)+",
    re.IGNORECASE,
)
_NOTHING_BUT_HOURS = re.compile(
    rf"{_ABOUT}\s*{_TWO_DIGITS}\s*"
    rf"(?:{_HOUR}\b{_NOT_A_WEEK}|(?:hoor|dus|denk ik)?\s*(?:$|[,.!?;]))",
    re.IGNORECASE,
)


def number(text: str) -> float:
    """'28' -> 28, '22,5' -> 22.5, 'achtentwintig' -> 28."""
    return float(WORDS[text.lower()]) if text.lower() in WORDS else float(text.replace(",", "."))


def working_hours(text: str, *, expected: bool = False) -> float | None:
    """Paid hours a week, only when they are said as hours of work; None otherwise.

    'ik werk 28 uur' -> 28; '3 dagen van 8 uur' with work -> 24; '20 uur per week voor mijn moeder'
    -> None; 'niet 32 maar 28 uur' -> 28. `expected`: we had just asked for them, so a bare number
    will do.
    """
    text = _DENIED_HOURS.sub(" ", text)
    if re.search(_WORKS, text, re.IGNORECASE) or expected:
        found = _DAYS_OF_HOURS.search(text)
        if found and not _CARES.search(text[max(0, found.start() - 25) : found.start()]):
            return _week(number(found["days"]) * number(found["n"]))
    for pattern in _HOURS:
        for found in pattern.finditer(text):
            if not _CARES.search(found["between"]):
                hours = _week(number(found["n"]))
                if hours is not None:
                    return hours
    if expected and (opening := _SETS_RIGHT.match(text)):
        rest = text[opening.end() :]
        text = rest if _NOTHING_BUT_HOURS.match(rest) else text
    if expected:  # "32 uur. en geldt dat ook voor haar"
        text = re.split(r"(?<!\d)[.,;!?]|[.,;!?](?!\d)", text, maxsplit=1)[0]
    bare = _BARE_HOURS.fullmatch(text)
    if expected and bare is None:
        bare = _BARE_NUMBER.fullmatch(text) or _FIRST_NUMBER.match(text)
    return _week(number(bare["n"])) if bare else None


def _week(hours: float) -> float | None:
    return hours if 1 <= hours <= 80 else None


# What may follow an age; what is counted ('14 dagen', '20 kilo') may not.
_GOES_ON = (
    r"(?:en|maar|dus|want|omdat|of|wat|hoe|wie|waar|waarom|wanneer|welke?|moet|mag|kan|kun|zit|hoor"
    r"|ik|mijn|mn|m'n|me|met|ze|zij|hij|we|wij|die|dat|als|al|v|m)\b"
)
_GOES_ON_WITHOUT_YEARS = (
    r"(?:geworden|oud|jong|nu|nou|toch|weet|woon|zorg|heb|ja|nee|in|uit|bij|hier)\b"
)
_AGE_END = (
    rf"(?=\s*(?:jaar|jr|jaartjes)\s*(?:oud\b|jong\b|{_GOES_ON}|[,.!?;:)\n]|$)"
    rf"|\s*(?:{_GOES_ON}|{_GOES_ON_WITHOUT_YEARS})|\s*(?:[,.!?;:)\n]|/(?!\d))|\s*$)"
)
_BEFORE_AGE = (
    r"(?:\s+(?:nu|nou|pas|nog|maar|al|ook|zelf|net|bijna|inmiddels|ondertussen|intussen|een|van"
    r"|er|gewoon|toch|wel|echt|trouwens|overigens|eigenlijk))*"
)
# A sentence that begins without 'ik': 'hoi, ben 13', 'nee bijna 15'.
_SAID_FIRST = r"(?:(?:hoi|hallo|hey|hee|hai|nee|ja|dag|nou|oh|sorry)\b[\s,.!]*)*"
_BEGINS = rf"(?:^\W*|[.!?;:\n]\s*){_SAID_FIRST}"
_AGES = (
    re.compile(rf"\bik\s*(?:ben|word|wordt|b)\b{_BEFORE_AGE}\s+{_N}{_AGE_END}", re.IGNORECASE),
    re.compile(
        rf"\bben\s+(?:ik\s+)?{_BEFORE_AGE}\s*{_N}\s*(?:jaar|jr)\s*(?:oud|jong)\b", re.IGNORECASE
    ),
    re.compile(rf"(?:{_BEGINS}|,\s*)(?:ben|word)\b{_BEFORE_AGE}\s+{_N}{_AGE_END}", re.IGNORECASE),
    re.compile(rf"^\W*{_N}\s*(?:jaar|jr)\s*(?:oud)?\s*(?:[,.!]|en\b|$)", re.IGNORECASE),
    re.compile(
        rf"\bzelf\b(?:\s+(?:ben|ik|ook|al|nu|inmiddels|bijna))*\s+{_N}{_AGE_END}", re.IGNORECASE
    ),
    re.compile(
        rf"\b(?:ik|wij|we)\s*(?:zijn|ben)\s+(?:allebei|beiden|ook|al|nu|samen|zelf)*\s*"
        rf"{_N}\s+en\s+\d",
        re.I,
    ),
    re.compile(rf"\bik\s*\(\s*(?:[vmx]\s*,?\s*)?{_N}\s*(?:jaar|jr|[vmx])?\s*\)", re.IGNORECASE),
    re.compile(
        rf"\bals\s+(?:meisje|jongen|meid|vrouw|man|weduwe|weduwnaar)\s+van\s+{_N}\b(?!\s*uur)", re.I
    ),
    re.compile(
        rf"\bop\s+m(?:ijn|n|'n|e)\s+{_N}(?:e|ste|de|st)?"
        r"(?=\s+(?:nog|zo|kan|heb|ben|moet)|\s*[,.!?]|\s*$)",
        re.I,
    ),
    re.compile(rf"\b(?:mijn\s+)?leeftijd\s*(?:is|:)?\s*{_N}\b", re.IGNORECASE),
    # 'meisje, 14 jaar', 'jongen van 16 hier': a whole message or the start of one
    re.compile(
        rf"^\W*{_SAID_FIRST}(?:jongen|meisje|meid)\s*(?:,|van\b)?\s*{_N}\s*(?:jaar|jr)?"
        r"(?=\s*(?:[,.!?;:]|$|hier\b|(?:en\s+)?(?:ik|mijn|mn|m'n|zorg|wij)\b))",
        re.IGNORECASE,
    ),
)
# 'Ik ben dertien jaar met pensioen': how long, and no age.
_SINCE = re.compile(
    r"\s*(?:jaar|jr)\s+(?:\w+\s+){0,2}?(?:pensioen|gepensioneerd|getrouwd|samen|bezig|gescheiden"
    r"|weduw\w*|alleen|thuis|werkloos|gestopt|weg|ziek|mantelzorg\w*|aan\s+het|in\s+dienst|lid"
    r"|vrijwillig\w*|afgekeurd)\b",
    re.IGNORECASE,
)
_ALMOST = re.compile(rf"^\W*{_SAID_FIRST}bijna\s+{_N}{_AGE_END}", re.IGNORECASE)
_SPEAKER_IS = re.compile(
    rf"\b(?:ik ben|wij zijn|hier)\s+(?:een\s+)?(?:\w+\s+)?(?:meisje|jongen|meid|vrouw|man|dame"
    rf"|heer|weduwe|oma|opa"
    rf"|scholier|student|studente|dochter|zoon)\s+van\s+{_N}\b(?!\s*(?:uur|kinderen))",
    re.IGNORECASE,
)


def own_age(text: str, *, expected: bool = False, hours_expected: bool = False) -> int | None:
    """The age of who writes, 6 to 110; never the age of the one cared for.

    'ik ben vijftien jaar' -> 15; 'ben al 82' -> 82; 'mijn moeder is 82' and 'ik ben 3 jaar bezig'
    -> None. After a question for hours 'bijna 28' is no age.
    """
    for pattern in (*_AGES, _SPEAKER_IS) if hours_expected else (*_AGES, _ALMOST, _SPEAKER_IS):
        found = pattern.search(text)
        if found and _SINCE.match(text, found.end("n")):
            continue
        if found and (age := _years(found["n"])) is not None:
            return age
    bare = _BARE_NUMBER.fullmatch(text) if expected else None
    return _years(bare["n"]) if bare else None


def _years(said: str) -> int | None:
    age = number(said)
    return int(age) if age == int(age) and 6 <= age <= 110 else None
