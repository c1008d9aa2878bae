"""How people ask for something by its name: 'wat is een X', 'het nummer van X', or just 'X'."""

import re

from knowledge.names import word_set
from knowledge.search.words import STOP

# Said around a name by someone who wants to reach it.
CONTACT = word_set("""
    telefoonnummer nummer telefoon tel adres contact gegevens contactgegevens bereiken bereikbaar
    bellen bel mailen mail email website site openingstijden open geopend ken kennen zoek zoeken
    heten info informatie dank dankje dankjewel bedankt alvast hallo betekent betekenis uitleg leg
    uitleggen uitgelegd verschil tussen precies houdt inhoud eenvoudig simpel bestaat krijgen wijzen
    doet
    """)
REACH = word_set("telefoonnummer nummer adres mail mailadres email website site openingstijden")
# Someone asks what a word means, and not for the help itself.
MEANING = re.compile(
    r"\b(?:wat (?:is|zijn|was|betekent|betekenen|houdt|doet|bedoelt|bedoelen)|betekent|betekenis"
    r"|leg(?:gen)? .*uit|uitleg\w*|verschil)\b"
)
# What stands before and after a name that is all that someone says: 'wat is een X', 'ik zoek X'.
BEFORE = re.compile(
    r"^(?:en |maar )?(?:(?:wat|wie) (?:is|zijn|was|waren|doet|doen|betekent|houdt)(?: dat| nou)?"
    r"|ken je|kent u|ik zoek|zoek|ik wil(?: naar)?|hoe werkt|hoe werken|over"
    r"|(?:.* )?(?:weet|vertel|zeg|info|informatie|uitleg|iets|wat|meer) (?:over|van)) "
)
ARTICLE = re.compile(r"^(?:de|het|een|dat|die) ")
AFTER = re.compile(r"(?: (?:eigenlijk|precies|voor iets|in|dan|nou|ook al ?weer|betekent|zoal))+$")
# Who helps someone, after a law: 'Wmo-consulent' is not the Wmo.
PERSON = re.compile(
    r"\w*(?:consulent|medewerker|adviseur|beheerder|begeleider|coach|makelaar|manager|werker"
    r"|ondersteuner|ambtenaar)(?:en|e|s)?"
)


def asks_meaning(asked: str) -> bool:
    """Whether someone asks what a word means, and not for the help itself."""
    return bool(MEANING.search(asked)) and not REACH & set(asked.split())


def bare_names(asked: str) -> list[str]:
    """What is said, and the name in it when nothing else is said ('wat is een X')."""
    after = BEFORE.sub("", asked)
    name = AFTER.sub("", after)
    forms = [asked, after, name, ARTICLE.sub("", name)]
    if REACH & set(asked.split()):
        forms.append(_without_ends(asked.split(), STOP | CONTACT))
    return list(dict.fromkeys(form for form in forms if form))


def _without_ends(words: list[str], loose: frozenset[str]) -> str:
    kept = [at for at, word in enumerate(words) if word not in loose]
    return " ".join(words[kept[0] : kept[-1] + 1]) if kept else ""
