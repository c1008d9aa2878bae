"""How a message is read before the classifier counts its n-grams."""

import re
import unicodedata

REPEATED = re.compile(r"(\w)\1{2,}")
NUMBER = re.compile(r"\d+")
SPACES = re.compile(r"\s+")
SENTENCE_END = re.compile(r"(?<=[.!?…])\s+|\n+")
# The joints of a sentence: each part may want something else, or say no to something.
JOINT = re.compile(
    r"(?<=[.!?…;])\s+|\n+|,\s+|\s+(?=(?:maar|want|omdat|terwijl)\s)"
    r"|\s+(?=en (?:hoe|wat|wie|waar|wanneer|welke?|hoeveel|mag|kan|moet|is er|zijn er"
    r"|zoek|ook|ik|we|wij)\s)",
    re.IGNORECASE,
)
# What people say before what they want to say.
OPENER = re.compile(
    r"(?:(?:nee|neen|ja|jawel|jaa|oke|okee|oké|ok|nou|nja|oh|oja|o ja|ah|sorry|excuus|hoi|hallo"
    r"|hey|hai|goede ?(?:morgen|middag|avond|dag)|dag|dank(?: ?je| ?u)?(?: ?wel)?|bedankt|top|fijn"
    r"|mooi|super|duidelijk|maar|en|wacht|(?:nee )?ik bedoel(?:de)?(?: eigenlijk| meer)?)"
    r"(?:\s*[,.!:;…-]+\s*|\s+))+",
    re.IGNORECASE,
)
SAYS_SOMETHING = 7  # words; fewer after an opener belong to it ("bedankt, dat helpt me")
# A mark for the sort of thing matters more to a need than which one it is.
MARKS = {"GEMEENTE": "plaatsnaam", "ORGANISATIE": "organisatienaam"}


def normalise(text: str) -> str:
    """Lower case, no accents, at most two of a letter in a row, numbers as 0."""
    flat = unicodedata.normalize("NFKD", text.lower())
    flat = "".join(char for char in flat if not unicodedata.combining(char))
    flat = NUMBER.sub("0", REPEATED.sub(r"\1\1", flat))
    return SPACES.sub(" ", flat).strip()


def mask(text: str, entities: list[tuple[int, int, str]]) -> str:
    """Put a mark in the place of towns and organisations; `entities` are (start, end, label) in
    characters.
    """
    for start, end, label in sorted(entities, reverse=True):
        if label in MARKS:
            text = f"{text[:start]} {MARKS[label]} {text[end:]}"
    return text


def sentences(text: str) -> list[str]:
    """The sentences of a message; one when there is no end mark in it."""
    return [part.strip() for part in SENTENCE_END.split(text) if part.strip()]


def parts_of(text: str) -> list[tuple[int, int]]:
    """Where each part of a message begins and ends, in characters; one when it has no joints."""
    edges = [0, *(edge for joint in JOINT.finditer(text) for edge in joint.span()), len(text)]
    spans = zip(edges[::2], edges[1::2], strict=True)
    return [(start, end) for start, end in spans if text[start:end].strip()]


def without_opener(text: str) -> str:
    """The message without "nee", "dank u", "ik bedoel" … before it, when more follows."""
    opener = OPENER.match(text)
    rest = text[opener.end() :].strip() if opener else text
    return rest if len(rest.split()) >= SAYS_SOMETHING else text
