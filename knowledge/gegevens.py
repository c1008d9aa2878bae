"""What a message tells about the people in it: who is cared for, what they have, towns, hours,
age, mood.

`lees` is deterministic: the words come from content/woorden.yml, the places from content/plaatsen/,
the rest are rules that can be read here, in `naasten.py` (who) and in `getallen.py` (numbers).
"""

import re
from dataclasses import dataclass
from functools import cache

from rapidfuzz.distance import OSA

from knowledge.getallen import own_age, working_hours
from knowledge.naasten import Naaste, find_naaste, is_carer, whose_towns
from knowledge.names import plain, word_set
from knowledge.plaatsen import Plaats, plaatsen
from knowledge.signalen import denied_signals, find_signals
from knowledge.verslaving import noemt_verslaving
from knowledge.woorden import read_woorden

__all__ = [
    "YOUNG_UNTIL",
    "Gegevens",
    "denied_signals",
    "find_signals",
    "lees",
    "noemt_verslaving",
]

YOUNG_UNTIL = 24
_QUOTED = re.compile(r"\"[^\"]*\"|“[^”]*”|„[^”\"]*[”\"]|(?<!\w)'[^'\n]{3,}'(?!\w)|‘[^’]{3,}’(?!\w)")


@dataclass(frozen=True, slots=True)
class Gegevens:
    """What one message told; None and empty mean that it did not say.

    `relatie` is a slug of woorden.yml (partner, kind, moeder …), `relatie_woord` the person's own
    word for it ('man', 'zoon'). `is_mantelzorger` is False when the one who writes is cared for.
    The towns are gemeenten; `gemeente_los` is one that nobody in the sentence claims.
    `plaats_opties` are the gemeenten that an ambiguous name may mean, when there are several; the
    likeliest is then filled in. `gemeenten_niet` are denied ("ik woon niet in ..."), with whose it
    is not: 'carer', 'other', 'both' or 'loose'.
    """

    relatie: str | None = None
    relatie_woord: str | None = None
    is_mantelzorger: bool | None = None
    groepen: tuple[str, ...] = ()
    aandoening: str | None = None
    aandoeningen: tuple[str, ...] = ()
    uren_per_week: float | None = None
    leeftijd: int | None = None
    aanspreekvorm: str | None = None
    signalen: frozenset[str] = frozenset()
    gemeente_mantelzorger: str | None = None
    gemeente_naaste: str | None = None
    gemeente_los: str | None = None
    plaats_opties: tuple[str, ...] = ()
    gemeenten_niet: tuple[tuple[str, str], ...] = ()


def lees(
    tekst: str,
    *,
    verwacht_plaats: bool = False,
    verwacht_uren: bool = False,
    verwacht_leeftijd: bool = False,
) -> Gegevens:
    """Read one Dutch message. The `verwacht_…` say that we had just asked for it: a bare answer
    counts.
    """
    naaste = find_naaste(tekst)
    found = plaatsen(tekst, verwacht=verwacht_plaats)
    towns = whose_towns(tekst, found, naaste)
    cares = is_carer(tekst, naaste)
    conditions = _conditions(tekst)
    age = own_age(tekst, expected=verwacht_leeftijd, hours_expected=verwacht_uren)
    signals = set(find_signals(tekst))
    if naaste is not None and naaste.relatie in ("kind", "kleinkind"):
        signals -= {"kinderen_thuis", "jong"}  # the school is the child's, not that of who writes
    if age is not None:
        signals.discard("jong")
        if age <= YOUNG_UNTIL:
            signals.add("jong")
    return Gegevens(
        relatie=naaste.relatie if naaste else None,
        relatie_woord=naaste.woord if naaste else None,
        is_mantelzorger=cares,
        groepen=_groups(naaste if cares else None, signals),
        aandoening=conditions[0] if conditions else None,
        aandoeningen=conditions,
        uren_per_week=working_hours(tekst, expected=verwacht_uren),
        leeftijd=age,
        aanspreekvorm=_address(tekst),
        signalen=frozenset(signals),
        gemeente_mantelzorger=towns.mantelzorger,
        gemeente_naaste=towns.naaste,
        gemeente_los=towns.los,
        plaats_opties=_options(found),
        gemeenten_niet=towns.niet,
    )


def _groups(naaste: Naaste | None, signals: set[str]) -> tuple[str, ...]:
    relation = read_woorden().relaties.get(naaste.relatie) if naaste else None
    found = [relation.groep] if relation and relation.groep else []
    if "jong" in signals:
        found.append("jong")
    if "werk" in signals:
        found.append("werkend")
    return tuple(found)


def _options(found: list[Plaats]) -> tuple[str, ...]:
    """The gemeenten of the first name that may mean several and where none is likeliest."""
    for first in found:
        same = [other for other in found if other.begin == first.begin]
        if len(same) > 1 and not any(other.zeker for other in same):
            return tuple(dict.fromkeys(other.gemeente for other in same))
    return ()


# --- conditions -----------------------------------------------------------------------------------

# The general ones count only when nothing more precise is said.
_GENERAL = ("ggz", "lichamelijke_beperking", "chronisch", "palliatief", "ouderdom")
_ADDICTED = "verslaving"
_HAS = word_set("heeft met had kreeg krijgt ziekte aan diagnose hebben heb door van")
_NOT = word_set("geen niet zonder nooit")
_SELF = re.compile(
    r"\b(?:ik|me|mezelf)\s+(?:\w+\s+)?(?:ben|word|voel|raak|werd|voelde)?\s*(?:\w+\s+){0,2}$"
)
_SELF_STATE = frozenset({"depressie", "angst", "ggz", "bipolair"})


def _conditions(text: str) -> tuple[str, ...]:
    """Slugs of the conditions that are named, the most precise and first said in front."""
    words = plain(text).split()
    found: dict[str, int] = {}
    at = 0
    while at < len(words):
        size, slug = _condition_at(words, at, text)
        if slug and not _denied(words, at) and not _about_self(words, at, slug):
            found.setdefault(slug, at)
        at += size
    if noemt_verslaving(text):
        found.setdefault(_ADDICTED, len(words))
    order = sorted(found, key=lambda slug: (slug in _GENERAL, found[slug]))
    return tuple(order)


def _condition_at(words: list[str], at: int, text: str) -> tuple[int, str | None]:
    forms = _condition_forms()
    for size in range(min(5, len(words) - at), 0, -1):
        said = " ".join(words[at : at + size])
        slug = forms.exact.get(said)
        if slug is None:
            continue
        if said in forms.unsure and not _surely(said, words, at, text):
            continue
        return size, slug
    word = words[at]
    for start, slug in forms.starts:
        if word.startswith(start):
            return 1, slug
    return 1, _misspelt(word)


def _surely(said: str, words: list[str], at: int, text: str) -> bool:
    """'als' and 'ms' are a condition after 'heeft' or 'de ziekte', or in capitals in a normal
    sentence.
    """
    capitals = re.search(rf"\b{said.upper()}\b", text) is not None and not text.isupper()
    before = words[at - 1] if at else ""
    if said == "als":
        return capitals or before == "ziekte" or (before == "heeft" and at + 1 >= len(words))
    return capitals or before in _HAS


def _denied(words: list[str], at: int) -> bool:
    return bool(at) and words[at - 1] in _NOT


def _about_self(words: list[str], at: int, slug: str) -> bool:
    """'ik word er depressief van': the mood of who writes, not what the other has."""
    if slug not in _SELF_STATE:
        return False
    before = words[max(0, at - 4) : at]
    return "ik" in before and bool({"ben", "word", "voel", "raak", "werd"} & set(before))


@dataclass(frozen=True, slots=True)
class _Forms:
    exact: dict[str, str]
    unsure: frozenset[str]
    starts: tuple[tuple[str, str], ...]
    long: tuple[tuple[str, str], ...]


@cache
def _condition_forms() -> _Forms:
    exact: dict[str, str] = {}
    unsure: set[str] = set()
    starts: list[tuple[str, str]] = []
    for slug, one in read_woorden().aandoeningen.items():
        for said in one.zegt:
            if said.endswith("*"):
                starts.append((plain(said), slug))
                exact.setdefault(plain(said), slug)
            else:
                exact.setdefault(plain(said), slug)
        unsure |= {plain(said) for said in one.ongewis}
    long = tuple((said, slug) for said, slug in exact.items() if " " not in said and len(said) >= 8)
    return _Forms(exact, frozenset(unsure), tuple(starts), long)


@cache
def _misspelt(word: str) -> str | None:
    """The condition that a long word is a typing error of."""
    if len(word) < 7:
        return None
    most = 1 if len(word) < 10 else 2
    best = min(
        (
            (OSA.distance(word, said, score_cutoff=most), slug)
            for said, slug in _condition_forms().long
            if said[0] == word[0] and abs(len(said) - len(word)) <= most
        ),
        default=(most + 1, ""),
    )
    return best[1] if best[0] <= most else None


# --- address ------------------------------------------------------------------------------------

_FORMAL = re.compile(
    r"(?<!\d)(?<!\d )(?<![\w'’])(?:u|uw|uzelf|alstublieft|dankuwel)(?![\w'’])", re.I
)
_INFORMAL = re.compile(
    r"(?<![\w'’])(?:jij|jou|jouw|jullie|je|jezelf|dankjewel|bedankje|alsjeblieft|alsjeblief)(?![\w'’])",
    re.I,
)
# 'je' that means anybody: 'je wordt er moe van', 'als je zo leeft', 'wat je ook doet'.
_ANYBODY = re.compile(
    r"\bals je\b(?! (?:kunt|kan|kun|wilt|wil|tijd)\b)[^.!?]*"
    r"|\b(?:dat|wat|hoe|waar|omdat|wanneer|zoals|totdat|terwijl|voordat|die|of|want|maar|en)\s+je\b"
    r"(?!\s+(?:kunt|kan|kun|weet|mij|me|dat\s+weet))"
    r"|\bje\s+(?:wordt|raakt|voelt|zit|krijgt|staat|leeft|doet|blijft|gaat|ziet|zou|merkt|bent\s+altijd|moeder"
    r"|vader|ouders|man|vrouw|kind|partner|eigen|zelf)\b"
    r"|\b(?:moet|mag|word|raak|voel|zit|krijg|sta|gaat|doe)\s+je\b",
    re.IGNORECASE,
)


def _address(text: str) -> str | None:
    """'u' or 'je' when the bot is spoken to like that; not in a quotation, not 'je' for anybody."""
    own = _QUOTED.sub(" ", text)
    if _FORMAL.search(own):
        return "u"
    return "je" if _INFORMAL.search(_ANYBODY.sub(" ", own)) else None
