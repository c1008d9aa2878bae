"""Who is cared for, who cares, and which town belongs to whom in a message."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from knowledge.names import plain, word_set
from knowledge.plaatsen import Plaats
from knowledge.reisdoel import is_ontkend, is_reisdoel, is_zorgrit
from knowledge.woorden import read_woorden

_MINE = word_set("mijn mn m me mij onze ons eigen men mijne zn haar m'n")
_FOR = word_set("voor verzorg verzorgen help helpen zorg mantelzorger over op")
_OF_WHOM = word_set("voor verzorg help heb hebben moeder vader ouder ouders van")
_STATE = word_set("""
    is heeft had was wordt werd kan wil woont ligt zit vergeet slaapt valt loopt weet herkent krijgt
    kreeg moet mag eet drinkt dwaalt hoort ziet gaat lijdt blijft dementeert praat snapt
    """)
_STATE_OF_TWO = word_set("zijn hebben waren hadden worden kunnen willen wonen liggen zitten")
_TWO = ("ouders", "grootouders", "schoonouders")
# What others do who could have helped; then they are not the one who is cared for.
_HELPS_OR_NOT = word_set("""
    helpt doet vindt vinden zegt zeggen wil begrijpt snapt belt klaagt zeurt komt werkt laat regelt
    steunt bemoeit woont past doen willen helpen komen zover
    """)
_GIVES = word_set("helpt helpen meehelpt meehelpen doet doen bijspringen steunt steunen")
_NOTHING = word_set("niet niks niets nooit geen amper nauwelijks weinig")
_DEAD = word_set("dood overleden gestorven")
_AGAINST = word_set("met ruzie tussen naast samen van en")
_LIKE_ME = word_set("andere ander meer veel alle sommige mede lotgenoten tussen onder")
_CARE_VERB = re.compile(
    r"\b(?:zorg(?:en|de|t)?|verzorg(?:en|de)?|mantelzorg\w*|help(?:en)?|hielp|pas|oppassen|ontferm|bekommer)\b"
)


@dataclass(frozen=True, slots=True)
class Naaste:
    """The one cared for: the slug of the relation, the person's own word for it, and where it
    stands.
    """

    relatie: str
    woord: str
    at: int  # index of the word in plain(text).split()


@dataclass(frozen=True, slots=True)
class Towns:
    """Gemeenten by whose they are; `los`: nobody in the sentence claims it; `niet`: denied, with
    whose it is not.
    """

    mantelzorger: str | None = None
    naaste: str | None = None
    los: str | None = None
    niet: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class _Mention:
    relatie: str
    woord: str
    at: int
    size: int
    score: float


@cache
def _forms() -> dict[str, tuple[str, bool]]:
    """How a relation is said -> (its slug, whether it counts without 'mijn')."""
    return {
        plain(said): (
            slug,
            " " in plain(said) or plain(said) in {plain(bare) for bare in one.bloot},
        )
        for slug, one in read_woorden().relaties.items()
        for said in one.zegt
    }


def find_naaste(text: str) -> Naaste | None:
    """The one this message is about, as someone who is cared for; None when nobody is named."""
    mentions = _mentions(plain(text).split())
    if not mentions:
        return None
    best = max(mentions, key=lambda mention: (mention.score, -mention.at))
    if best.score <= -2:
        return None
    parents = {mention.relatie for mention in mentions if mention.score >= best.score - 0.5}
    both = {"moeder", "vader"} <= parents and best.relatie in ("moeder", "vader")
    if both and re.search(
        r"\b(?:moeder|vader|mama|papa)\b.{0,12}\b(?:vader|moeder|mama|papa)\b", plain(text)
    ):
        return Naaste("ouders", "ouders", best.at)
    return Naaste(best.relatie, best.woord, best.at)


def _mentions(words: list[str]) -> list[_Mention]:
    forms = _forms()
    longest = max(form.count(" ") + 1 for form in forms)
    found: list[_Mention] = []
    at = 0
    while at < len(words):
        for size in range(min(longest, len(words) - at), 0, -1):
            said = " ".join(words[at : at + size])
            if said in forms and not _is_speaker(words, at) and not _is_others(words, at, size):
                slug, bare = forms[said]
                if bare or _is_mine(words, at):
                    word = _word_for(slug, said)
                    found.append(_Mention(slug, word, at, size, _score(words, at, size, slug)))
                    at += size - 1
                    break
        at += 1
    return found


def _word_for(slug: str, said: str) -> str:
    """The word to say back: 'man' and 'zoon' stay, 'mams' becomes 'moeder'."""
    return said if slug in ("partner", "kind", "buur") and said not in ("kids", "manlief") else slug


def _is_mine(words: list[str], at: int) -> bool:
    """'mijn man', 'mn lieve oude man', 'm n vrouw', 'voor een buurvrouw', 'de zoon van'."""
    before = words[max(0, at - 3) : at]
    for place in range(len(before) - 1, -1, -1):
        word = before[place]
        if word in _MINE or (word == "n" and place and before[place - 1] == "m"):
            return True
        if word in ("een", "de", "het") and place and before[place - 1] in _OF_WHOM:
            return True
        if word in _STATE or word in ("ik", "en", "of", "die", "dat", "een", "de", "het", "van"):
            return False
    return False


def _is_others(words: list[str], at: int, size: int) -> bool:
    """'andere ouders', 'ouders met zo'n kind': people like the one who writes."""
    if words[at] not in ("ouders", "partners", "vaders", "moeders"):
        return False
    after = words[at + size : at + size + 3]
    if words[max(0, at - 1) : at] and words[at - 1] in _LIKE_ME:
        return True
    return after[:1] in (["met"], ["van"]) and bool({"kind", "kinderen", "zo"} & set(after[1:]))


def _is_speaker(words: list[str], at: int) -> bool:
    """'ik ben moeder van', 'als dochter': that is who writes."""
    before = words[max(0, at - 4) : at]
    if before[-2:] == ["ik", "ben"] or before[-1:] == ["als"]:
        return True
    joined = " ".join(before)
    return bool(
        re.search(r"\b(?:ik ben|ben ik|als)(?: \w+)?(?: een| de| zijn| haar| hun| enige)*$", joined)
    ) and not (set(before) & {"mijn", "mn", "voor", "bij", "met", "bang"})


def _score(words: list[str], at: int, size: int, slug: str) -> float:
    before = words[max(0, at - 5) : at]
    after = _without_place(words[at + size : at + size + 7])
    # 'voor mijn ouders doen', 'ik wil mijn moeder helpen': they are helped
    about = "voor" in before[-2:] or (
        after[:1] in (["helpen"], ["doen"]) and {"ik", "wij", "we"} & set(before)
    )
    score, said = 0.0, " ".join(before)
    if "voor" in before[-4:] or _CARE_VERB.search(said):
        score += 3
    if re.search(r"\b(?:gaat|heb het|bedoel\w*|praat|zeg)(?: \w+)? (?:om|over)(?: \w+)?$", said):
        score += 3  # 'het gaat om mijn broer'
    if re.search(r"\bniet(?: (?:om|over|voor))? \w+$", said):
        score -= 4  # 'niet mijn vader', 'niet over mijn man'
    if _DEAD & set(after[:3]):
        score -= 3  # who died is not cared for now
    if any(word in _STATE for word in after[:2]) or (
        slug in _TWO and any(word in _STATE_OF_TWO for word in after[:2])
    ):
        score += 2
    if before and before[-1] in _MINE:
        score += 1
    if not about and after and after[0] in _HELPS_OR_NOT:
        refuses = _GIVES & set(after[:5]) and _NOTHING & set(after[:5])
        score -= 1.5 if after[0] in ("woont", "wil", "komt") and not refuses else 4
    if (
        len(after) > 1
        and after[0] in ("die", "en")
        and after[1] in (*_HELPS_OR_NOT, "ik", "ikzelf")
    ):
        score -= 3
    if any(word in ("ruzie", "bonje", "gedoe") for word in before) and "met" in before[-3:]:
        score -= 4
    if before[-2:-1] == ["van"] and words[max(0, at - 3)] not in _MINE:
        score -= 0.5  # 'de moeder van mijn man': the mother
    return score - {"broer": 0.4, "zus": 0.4, "ex": 1.0, "vriend": 0.3}.get(slug, 0.0)


def _without_place(words: list[str]) -> list[str]:
    """'in australie doet geen' -> 'doet geen'."""
    return (words[2:] if words[:1] == ["in"] else words)[:5]


def is_carer(text: str, naaste: Naaste | None) -> bool | None:
    """True when who writes cares for someone, False when who writes is cared for, None when
    unclear.
    """
    said = plain(text)
    if re.search(
        r"\b(?:zorgt|zorgen|verzorgt|helpt|doet alles)\b(?: \w+){0,3} (?:voor )?(?:mij|me)\b",
        said,
    ):
        return False
    if re.search(
        r"\b(?:ik heb|ik ben)(?: zelf| zelf ook)? (?:hulp nodig van|patient|ziek en mijn)\b", said
    ):
        return False
    if re.search(
        r"\bik\b(?: \w+){0,4} (?:zorg|verzorg|help|pas op|mantelzorg\w*|doe alles|regel)\b", said
    ):
        return True
    if re.search(
        r"\b(?:zorg|verzorg|help|doe|regel) ik\b|\bwij zorgen\b|\bik (?:zorg|verzorg|help)\b", said
    ):
        return True
    return True if naaste is not None else None


# --- towns ----------------------------------------------------------------------------------------

_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|[.!?;,\n]")
_BREAK = frozenset(".!?;,\n")
_JOIN = word_set("en maar terwijl want dus")
_CARER = word_set("ik ikzelf zelf mezelf wij we")
_OTHER = word_set("hij zij ze haar hem hen")
_LIVE = word_set("woon woont wonen woonde woonden wonend woonachtig zit zitten verblijft")
_TOGETHER = word_set("samen bij met")


def whose_towns(text: str, found: Sequence[Plaats], naaste: Naaste | None) -> Towns:
    """Give each town to the carer, the one cared for, or nobody, by the words around it."""
    carer = other = loose = None
    denied: list[tuple[str, str]] = []
    for plaats in _one_each(found):
        owner = _owner(text, plaats, naaste)
        if owner and is_ontkend(_clause_before(text, plaats.begin)):
            denied.append((plaats.gemeente, owner))
        elif owner == "both":
            carer, other = carer or plaats.gemeente, other or plaats.gemeente
        elif owner == "carer":
            carer = carer or plaats.gemeente
        elif owner == "other":
            other = other or plaats.gemeente
        elif owner == "loose":
            loose = loose or plaats.gemeente
    if loose and loose in (carer, other):
        loose = None
    return Towns(carer, other, loose, tuple(denied))


def _one_each(found: Sequence[Plaats]) -> list[Plaats]:
    """One place a name: the first is the likeliest."""
    by_place: dict[int, Plaats] = {}
    for plaats in found:
        by_place.setdefault(plaats.begin, plaats)
    return list(by_place.values())


def _owner(text: str, plaats: Plaats, naaste: Naaste | None) -> str | None:
    before = _clause_before(text, plaats.begin)
    after = _clause_after(text, plaats.eind)
    if is_reisdoel(before, after):
        return None
    around = " ".join(before)
    mentions = _mentions_in(before)
    lives = bool(set(before) & _LIVE)
    if re.search(r"\b(?:van|vanuit|uit)$", around) and re.search(
        r"^\s*(?:\w+\s+)?naar\b", " ".join(after)
    ):
        return "carer" if _CARER & set(before) else "loose"  # 'ik rijd van Utrecht naar …'
    if is_zorgrit(before, after):
        return "other"
    both_named = _CARER & set(before) and (mentions or {"haar", "hem"} & set(before))
    together = _TOGETHER & set(before) or re.search(r"\b\w+ en ik\b|\bik en mi?j?n \w+\b", around)
    if lives and both_named and together:
        return "both"
    if lives and mentions and re.search(r"\bbij (?:mij|ons|me)\b", around + " " + " ".join(after)):
        return "both"
    if lives and {"wij", "we"} & set(before) and naaste and naaste.relatie in ("partner", "kind"):
        return "both"
    subject = _nearest_subject(before)
    if subject is None:
        subject = _nearest_subject_after(after)
    if subject == "carer":
        home = lives or re.search(
            r"\b(?:ik|wij|we|zelf|kom)(?: zelf| ook| kom)? (?:in|uit|te|bij)$", around
        )
        return "carer" if home else "loose"
    if isinstance(subject, str) and subject not in ("other", "carer"):
        same = naaste is None or subject == naaste.relatie or _related(subject, naaste.relatie)
        return "other" if same else None
    return "other" if subject == "other" else "loose"


def _related(one: str, two: str) -> bool:
    return "ouders" in (one, two) and {one, two} <= {"ouders", "moeder", "vader"}


def _words_with_breaks(text: str) -> list[str]:
    return [
        token if token in _BREAK else plain(token).replace(" ", "")
        for token in _TOKEN.findall(text)
    ]


def _clause_before(text: str, position: int) -> list[str]:
    """The words from the start of the clause up to the place."""
    words = _words_with_breaks(text[:position])
    found: list[str] = []
    for index in range(len(words) - 1, -1, -1):
        word = words[index]
        if word in _BREAK and found:
            break
        if word in _JOIN and found and _starts_clause(found):
            break
        if word not in _BREAK:
            found.insert(0, word)
    return found


def _starts_clause(words: list[str]) -> bool:
    """After 'en': a new person begins, unless it belongs to 'mijn man en ik wonen'."""
    if words[:1] == ["ik"] and len(words) > 1 and words[1] in ("wonen", "zorgen", "zijn"):
        return False
    return bool(_subjects(words)) or bool(set(words) & _LIVE)


def _clause_after(text: str, position: int) -> list[str]:
    found = []
    for word in _words_with_breaks(text[position:]):
        if word in _BREAK or word in _JOIN:
            break
        found.append(word)
    return found[:8]


def _mentions_in(words: list[str]) -> list[_Mention]:
    return _mentions(words)


def _subjects(words: list[str]) -> list[tuple[int, str]]:
    """Who stands in these words, by position: 'carer', 'other' (hij, zij) or the slug of a
    relation.
    """
    found = [(mention.at, mention.relatie) for mention in _mentions(words)]
    taken = {mention.at for mention in _mentions(words)}
    for index, word in enumerate(words):
        if index in taken:
            continue
        if word in _CARER:
            found.append((index, "carer"))
        elif word in _OTHER:
            found.append((index, "other"))
    return sorted(found)


def _nearest_subject(words: list[str]) -> str | None:
    found = _subjects(words)
    return found[-1][1] if found else None


def _nearest_subject_after(words: list[str]) -> str | None:
    """'in Zwolle woont mijn moeder', 'in Hattem woon ik'."""
    if words and words[0] in _LIVE:
        found = _subjects(words)
        return found[0][1] if found else None
    return None
