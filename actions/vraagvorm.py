"""Recognises a question by its shape, whatever it is about."""

import re

from actions.zinnen import een_van

_VRAAGT = een_van(
    r"wie|waar|hoe|wat(?! een\b)|welke?|wanneer|hoeveel|(?:kan|zou) iemand|is er|zijn er",
    r"zoek(?:en)?",
    r"(?:heb|hebben) (?:\w+ ){0,2}nodig|mag ik|kan ik|heb ik recht|kunt|kun je|kunnen jullie",
    r"wil graag|wil weten",
)
_VRAAGZIN = re.compile(
    r"(?:^|[.,!;] ?)(?:(?:en|maar|dus|oke|ok|help) )*"
    r"(?:wie|waar|hoe|wat(?! een\b)|welke?|wanneer|hoeveel|kan|kun|kunt|mag|moet|is er|zijn er)\b"
    r"|\b(?:wat|hoe) nu\b|\biemand (?:die|voor|om|thuis)\b"
    r"|\b(?:ik zoek|zoeken|wil graag|wil (?:\w+ ){0,2}weten|wou weten|vroeg me af"
    r"|heb(?:ben)? \w+ nodig)\b",
    re.I,
)
_VRAAGVORM = re.compile(
    r"(?:(?:en|maar|dus|oke|ok) )*(?:kan|kun|kunnen|mag|mogen|moet|moeten|is|zijn|geldt|heeft"
    r"|hebben|doet|doen|komt|komen|wordt|krijg|telt|tellen|hoort|valt|word|wordt|wie|wat(?! een\b)"
    r"|betaal(?:t|en)|vergoed(?:t|en)|bestaa(?:t|n)|duurt|kost|zou|zouden|weet (?:je|jij|u)"
    r"|waar|wanneer|hoe|welke?|vanaf|na die|tot wanneer|(?:tot|vanaf|op|in|bij|voor) welke?)\b",
    re.I,
)


def vraagt(tekst: str) -> bool:
    """Does this ask for something? A story without a question does not."""
    return "?" in tekst or bool(_VRAAGT.search(tekst))


def is_vraag(tekst: str) -> bool:
    """Is something asked in so many words? "Ik weet niet wat ik moet" is a story."""
    return "?" in tekst or bool(_VRAAGZIN.search(tekst))


def vraagvorm(tekst: str) -> bool:
    """Is it put as a question?"""
    return "?" in tekst or bool(_VRAAGVORM.match(tekst))


def vraagdeel(tekst: str) -> bool:
    """Is a part of it put as a question? "Mijn zus helpt ook, telt dat ook"."""
    return vraagvorm(tekst) or any(map(_VRAAGVORM.match, re.split(r"[.,;!]\s*", tekst)))
