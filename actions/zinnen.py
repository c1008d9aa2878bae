"""What all readings of a message share: a list of words, what is left without openers, how long it
is. What they recognise stands in modules of their own (keuze, vraagvorm, afwijzing, …).
"""

import re


def een_van(*gezegden: str) -> re.Pattern[str]:
    """Any of these, as whole words."""
    return re.compile(r"\b(?:" + "|".join(gezegden) + r")\b", re.I)


_OPENERS = re.compile(
    r"(?:nee+|ja+|jawel|oke|oké|ok[eé]*|top|prima|mooi|fijn|super|sorry|hoi|hallo|hey|hee|dag|nou"
    r"|goede(?:morgen|middag|navond)|dank(?:je|u)?(?:\s+(?:je|u|jullie))?(?:\s*wel)?|bedankt"
    r"|thanks|alvast|hoor|joh|maar|en|dus|laat maar|nog iets|ik weet het niet|weet (?:ik )?niet"
    r"|(?:dat|zo) bedoel(?:de)? ik niet|dat klopt niet|ik bedoel(?:de)?|hm+|eh+|ach)"
    r"(?=$|[\s,.!:;?]+)[\s,.!:;]*",
    re.I,
)
_CLOSERS = re.compile(
    r"[\s,.]*\b(?:bedoel(?:de)? ik|zei ik (?:al|toch|net)|hoor|graag)[\s.!]*$", re.I
)


def kern(tekst: str) -> str:
    """What is said after "nee", "dank u", "sorry, ik bedoel" and before "bedoel ik"; may be
    empty.
    """
    rest = tekst.strip()
    while opener := _OPENERS.match(rest):
        rest = rest[opener.end() :]
    while (korter := _CLOSERS.sub("", rest)) != rest:
        rest = korter
    return rest.strip(" ,.!;:")


def lengte(tekst: str) -> int:
    """The number of words."""
    return len(re.findall(r"\w+", tekst))
