"""Rank help for a question: what fits this person first, nearest first, never another town's offer.

Everything is in memory: word weights in a sparse matrix, scope and groups in arrays, so that a
question costs a few vector operations however many offers there are. The words come from
scikit-learn's TfidfVectorizer (words, and letter groups for typing errors), names from rapidfuzz.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process
from rapidfuzz.distance import OSA
from scipy.sparse import csr_matrix  # type: ignore[import-untyped]
from sklearn.feature_extraction.text import TfidfVectorizer

from knowledge.form import LANDELIJK
from knowledge.hulp import Hulp
from knowledge.names import plain, word_set
from knowledge.woorden import Woorden

Floats = NDArray[np.float32]
Mask = NDArray[np.bool_]

# Weights of a match, to be read together: being named outweighs everything, then near before far.
NAMED = 8.0
LOCAL, LOCAL_BY_WORDS = 4.0, 0.12
TEXT = 2.0
POINTED = 6.0
# Needs whose words in woorden.yml mean nothing else: they count whatever the topic is.
PRECISE = frozenset({"verzorging", "wonen"})
CONDITION, CONDITION_UNKNOWN = 4.5, -0.35
NIGHT = 5.0  # someone for the night was asked for, and this is there at night (half when far away)
FOR_ANOTHER = -4.2  # for one condition only, and nobody named it: behind what is for everyone
GROUP, GROUP_UNKNOWN = 0.45, -0.35
AGE_UNKNOWN = -0.2
SAME_ORGANISATION = -0.25
NEED_BY_RANK = (1.0, 0.75, 0.65, 0.6)  # the first need of an item is its main one
WORDS_ALONE, NEED_BY_WORDS = 0.06, 0.15
LEAST_FOR_CRISIS = 0.3  # a line for danger is no answer to words that only look a little like it
WORD, WHOLE = 0.4, 0.6  # words against letter groups; the whole item against its likest description
SURENESS = {"gezien": 0.06, "tweedehands": 0.02, "gezien_oud": 0.02, "algemeen": 0.0}
GEWICHT = {"eerst": 0.35, "gewoon": 0.0, "laatst": -0.45}  # what editors say comes first
LEAST_TEXT = 0.16  # below this, words alone are no reason to show an offer
LEAST_DESCRIBED = 0.27  # below this, a description takes no place from what is nearer
LEAST_NAMED = 0.4  # below this, a name in a text is not what the text is about
SAME_WORDS = 0.6  # from here on, someone says a description again nearly word by word

# How near an item is: in a town that the question names, in the town that counts for it, in the
# other town that is known, everywhere, or in a town that nobody asked about.
IN_NAMED, IN_TOWN, IN_OTHER_TOWN, EVERYWHERE, ELSEWHERE = range(5)

# Groups that say the same kind of thing about someone: two different ones of a kind do not go
# together.
AXES = (
    frozenset({"jong", "scholier", "student", "ouder"}),
    frozenset({"partner", "ouder_van_kind"}),
)
YOUNG = frozenset({"jong", "scholier", "student"})
YOUNG_UNTIL = 24  # "jong" without an age of its own, and not for someone who is older than this
# Offers for these people only are for nobody else: they are shown when that is what is asked for.
ROLES = {"professional": "beleid", "vrijwilliger": "vrijwilliger", "nabestaande": "nazorg"}

# What someone tells without asking points to a need too (woorden.yml, signalen).
SIGNAL_NEEDS = {
    "moe": "overbelasting",
    "slaap": "overbelasting",
    "alleen": "emotionele_steun",
    "schuld": "emotionele_steun",
    "boos": "emotionele_steun",
    "verdriet": "emotionele_steun",
    "ruzie": "zorg_delen",
    "school": "school",
}
# Who asks for this is, or asks for, someone of this group.
GROUP_OF = {
    "jong": frozenset({"jong", "school"}),
    "nabestaande": frozenset({"nazorg"}),
}

STOP = word_set("""
    aan al alle alleen alles als altijd ander andere anders ben bent bij bijna bijv d daar daarom
    dan dat de deze die dit doe doen door dus echt een eens eigenlijk en er even gaan gaat ga
    gebruik geen gewoon graag haar had hallo heb hebben hebt heeft heel hele hem het hier hij hoe
    hoi hun iemand iets ik in is ja je jou jouw jullie kan kun kunnen kunt langs maar me mee meer
    mij mijn mijne mn misschien moet moeten mot na naar nee niet nog nou nu o of om ook op over s t
    te teveel tot u uit uw van veel vind voor vraag waar waarom wanneer want was wat we weer weet
    wel welk welke wie wij wil wilt willen word worden wordt ze zei zelf zich zij zijn zo zoals zou
    zouden zn tegen omdat toch onze ons zegt gaf krijg krijgt krijgen kom komt komen laat laten mag
    mogen dingen ding steeds
    """)


# Said around a name by someone who wants to reach it.
CONTACT = word_set("""
    telefoonnummer nummer telefoon tel adres contact gegevens contactgegevens bereiken bereikbaar
    bellen bel mailen mail email website site openingstijden open geopend ken kennen zoek zoeken
    heten info informatie dank dankje dankjewel bedankt alvast hallo betekent betekenis uitleg leg
    uitleggen uitgelegd verschil tussen precies houdt inhoud eenvoudig simpel bestaat krijgen wijzen
    """)

REACH = word_set("telefoonnummer nummer adres mail mailadres email website site openingstijden")
# Someone asks what a word means, and not for the help itself.
MEANING = re.compile(
    r"\b(?:wat (?:is|zijn|was|betekent|betekenen|houdt|doet|bedoelt|bedoelen)|betekent|betekenis"
    r"|leg(?:gen)? .*uit|uitleg\w*|verschil)\b"
)
# Someone asks who can stay with the other: that is respite, whatever the talk was about.
WHO_STAYS = re.compile(
    r"\bwie\b[^.!?]*\b(?:(?:bij|met) (?:hem|haar|ze|hun|pa|ma|papa|mama|(?:mijn|mn|m'n|me) \w+)"
    r" (?:zijn|blijven|zitten|slapen)|oppassen|op (?:hem|haar|ze) passen|op (?:hem|haar) letten)\b",
    re.I,
)
AT_NIGHT = re.compile(r"\b(?:\w*nacht\w*|logeren|logeer\w*|weekend\w*|blijven slapen)\b", re.I)
# Who helps someone, after a law: 'Wmo-consulent' is not the Wmo.
PERSON = re.compile(
    r"\w*(?:consulent|medewerker|adviseur|beheerder|begeleider|coach|makelaar|manager|werker"
    r"|ondersteuner|ambtenaar)(?:en|e|s)?"
)
# Words with a capital that many organisations share, or that are a law.
SHARED = word_set("""
    stichting wmo wlz zvw pgb ggz nah smi vog kopp poh adhd aow ww uwv cak ciz svb gemeente
    """)


@dataclass(frozen=True, slots=True)
class Vraag:
    """One question. Towns are names of gemeenten; `op` is the day for which the answer must
    hold.
    """

    op: date
    tekst: str = ""
    behoeften: Sequence[str] = ()
    gemeente_mantelzorger: str | None = None
    gemeente_naaste: str | None = None
    groepen: Sequence[str] = ()
    aandoeningen: Sequence[str] = ()
    leeftijd: int | None = None
    limit: int = 3


@dataclass(frozen=True, slots=True)
class Naar:
    """Where someone who asks by name is: the towns of both people, and those that the question
    names.
    """

    gemeente_mantelzorger: str | None = None
    gemeente_naaste: str | None = None
    genoemd: tuple[str, ...] = ()


@dataclass(slots=True)
class _Names:
    """Every name, for `by_name`: plain name -> indexes, current names before others."""

    exact: dict[str, list[int]] = field(default_factory=dict)
    own: set[tuple[str, int]] = field(default_factory=set)  # no other help is called that
    by_length: dict[int, list[str]] = field(default_factory=lambda: defaultdict(list))
    longest: int = 1


class Search:
    """A ranked search over a fixed list of help. Build a new one when the content changes."""

    def __init__(self, items: Sequence[Hulp], woorden: Woorden) -> None:
        self.items = list(items)
        self._woorden = woorden
        self._synonyms = {
            plain(word): tuple(tokens(" ".join(meant)))
            for word, meant in woorden.synoniemen.items()
        }
        self._longest_synonym = max((s.count(" ") + 1 for s in self._synonyms), default=1)
        self._need_words = _need_words(woorden)
        self._index_scope()
        self._index_people()
        self._index_words()
        self._by_slug = {hulp.slug: index for index, hulp in enumerate(self.items)}
        self._names = self._index_names()
        self._twins = self._index_twins()
        self._has_twin = np.array([index in self._twins for index in range(len(self.items))], bool)

    # --- the two questions ------------------------------------------------------------------------

    def rank(self, vraag: Vraag) -> list[Hulp]:
        """The help that fits, best first, as it stands on the day of the question."""
        if not self.items:
            return []
        words = tokens(vraag.tekst)
        allowed = self._allowed(vraag)
        named = self._named_in(words, allowed)
        pointed = self._needs_in(vraag.tekst)
        precise = [one for one in pointed if one in PRECISE]
        if WHO_STAYS.search(vraag.tekst):
            precise.append("respijt")
        scores = self._people_scores(vraag) + self._sureness
        need = self._need_scores(tuple(vraag.behoeften) or pointed)
        towns = _words_of(filter(None, (vraag.gemeente_mantelzorger, vraag.gemeente_naaste)))
        about = [word for word in words if word not in towns]
        text = self._similarity(about) if about else np.zeros(len(self.items), np.float32)
        local = self._local(vraag).astype(np.float32)
        if "respijt" in (*vraag.behoeften, *pointed, *precise) and AT_NIGHT.search(vraag.tekst):
            scores = scores + self._at_night * np.where(local > 0, NIGHT, NIGHT / 2)
        more = self._need_scores(precise)
        if vraag.behoeften:
            relevant = (need > 0) | (more > 0)
            scores = scores + need + POINTED * more + TEXT * text + LOCAL * local * self._leads
            scores += np.where(self._has_condition & ~self._fits_condition(vraag), FOR_ANOTHER, 0)
            if not vraag.aandoeningen:
                for_all = ~self._has_condition | (text >= LEAST_DESCRIBED)
                if bool((allowed & relevant & for_all).any()):
                    relevant &= for_all
        else:
            # By words alone: they decide, and the rest only between what fits them about equally
            # well.
            relevant = (text >= LEAST_TEXT) | (need > 0) | (more > 0)
            scores = scores + POINTED * more
            relevant &= ~self._is_crisis | (text >= LEAST_FOR_CRISIS)
            scores = text + WORDS_ALONE * scores + NEED_BY_WORDS * need + LOCAL_BY_WORDS * local
        for index in named:
            relevant[index] = True
            scores[index] += NAMED
        if any(need.startswith("crisis_") for need in vraag.behoeften):
            scores += np.where(self._is_line, 2 * LOCAL, 0).astype(np.float32)
        candidates = self._without_twins(np.flatnonzero(allowed & relevant))
        chosen = self._pick(candidates, scores, vraag.limit)
        if words and len(chosen) > 2:
            chosen = self._with_what_was_described(chosen, candidates, text)
        return [self.items[index].op(vraag.op) for index in chosen]

    def by_name(self, text: str, naar: Naar = Naar()) -> Hulp | None:
        """The item of this slug, name, other or former name; typing errors too.

        Another town's help only by the name that is its own, and a whole sentence without a name
        in it points at nothing, unless it is a description nearly word by word.
        """
        asked = plain(text)
        if not asked or not self.items:
            return None
        if not (naar.gemeente_mantelzorger or naar.gemeente_naaste) and text in self._by_slug:
            return self.items[self._by_slug[text]]
        near = self._nearness(naar)
        meaning = bool(MEANING.search(asked)) and not REACH & set(asked.split())
        if asked in self._names.exact and (owners := self._owners(asked, near)):
            return self.items[self._best_of(owners, near, meaning)]
        name = self._named(asked.split(), near, meaning, _words_of(naar.genoemd))
        if name:
            return self.items[self._best_of(self._owners(name, near), near, meaning)]
        words = tokens(text)
        here = self._shown & (near < ELSEWHERE)
        known = sum(self._corrected(word) in self._known for word in words) / max(1, len(words))
        similar = np.where(here, self._described(words) * known, 0)
        if len(words) < 3 or float(similar.max()) < SAME_WORDS:
            return None
        ties = np.flatnonzero(similar >= float(similar.max()) - 0.01)
        return self.items[self._best_of([int(index) for index in ties], near, meaning)]

    def explained(self, text: str, naar: Naar = Naar(), limit: int = 2) -> list[Hulp]:
        """The words in this text that the content explains, in the order in which they stand."""
        near = self._nearness(naar)
        said = plain(text).split()
        taken: set[int] = set()
        found: dict[int, int] = {}
        for start, size, span in self._spans(said):
            if PERSON.fullmatch(" ".join(said[start + size : start + size + 1])):
                continue
            owners = [
                index
                for index in self._names.exact.get(span, ())
                if "wat_is" in self.items[index].vragen and near[index] < ELSEWHERE
            ]
            if owners and not taken & set(range(start, start + size)):
                taken |= set(range(start, start + size))
                found[start] = self._best_of(owners, near, True)
        return [self.items[found[start]] for start in sorted(found)][:limit]

    # --- who may see what -------------------------------------------------------------------------

    def _index_scope(self) -> None:
        count = len(self.items)
        self._national = np.array([LANDELIJK in hulp.gebied for hulp in self.items], bool)
        self._shown = np.array([hulp.tonen for hulp in self.items], bool)
        self._is_line = np.array([hulp.soort == "hulplijn" for hulp in self.items], bool)
        self._is_crisis = np.array(
            ["".join(hulp.behoeften[:1]).startswith("crisis_") for hulp in self.items], bool
        )
        self._for_carer = np.array([h.wiens_gemeente != "naaste" for h in self.items], bool)
        self._for_other = np.array([h.wiens_gemeente != "mantelzorger" for h in self.items], bool)
        self._from = _days((hulp.geldig_van for hulp in self.items), date.min)
        self._until = _days((hulp.geldig_tot for hulp in self.items), date.max)
        where: dict[str, Mask] = {}
        for index, hulp in enumerate(self.items):
            for gemeente in hulp.gebied:
                if gemeente != LANDELIJK:
                    where.setdefault(gemeente, np.zeros(count, bool))[index] = True
        self._in_town = where
        self.towns = frozenset(
            gemeente for gemeente, mask in where.items() if bool((mask & self._shown).any())
        )

    def _local(self, vraag: Vraag) -> Mask:
        """What is there for the town that counts; one known town counts for both people."""
        carer = vraag.gemeente_mantelzorger or vraag.gemeente_naaste
        other = vraag.gemeente_naaste or vraag.gemeente_mantelzorger
        none = np.zeros(len(self.items), bool)
        here: Mask = (self._in_town.get(carer or "", none) & self._for_carer) | (
            self._in_town.get(other or "", none) & self._for_other
        )
        return here

    def _nearness(self, naar: Naar) -> NDArray[np.int8]:
        """How near each item is, from IN_NAMED to ELSEWHERE."""
        none = np.zeros(len(self.items), bool)
        near = np.where(self._national, EVERYWHERE, ELSEWHERE).astype(np.int8)
        carer, other = naar.gemeente_mantelzorger, naar.gemeente_naaste
        for gemeente in (carer, other):
            near[self._in_town.get(gemeente or "", none)] = IN_OTHER_TOWN
        near[self._in_town.get(carer or other or "", none) & self._for_carer] = IN_TOWN
        near[self._in_town.get(other or carer or "", none) & self._for_other] = IN_TOWN
        for gemeente in naar.genoemd:
            near[self._in_town.get(gemeente, none)] = IN_NAMED
        return near

    def is_local_matter(self, needs: Iterable[str]) -> bool:
        """Whether there is help for these needs that belongs to some town (leave does not)."""
        local = self._shown & ~self._national
        return any(
            bool((self._needs[need] > 0)[local].any()) for need in needs if need in self._needs
        )

    def _allowed(self, vraag: Vraag) -> Mask:
        day = vraag.op.toordinal()
        allowed: Mask = self._shown & (self._from <= day) & (day <= self._until)
        allowed &= self._national | self._local(vraag)
        if vraag.leeftijd is not None:
            allowed &= (self._age_from <= vraag.leeftijd) & (vraag.leeftijd <= self._age_until)
        if vraag.aandoeningen:
            allowed &= self._condition_fit(tuple(sorted(vraag.aandoeningen)))[0]
        allowed &= self._group_fit(vraag)[0]
        return allowed

    # --- groups, conditions and age ---------------------------------------------------------------

    def _index_people(self) -> None:
        def until(hulp: Hulp) -> int:
            if hulp.leeftijd_tot is None and hulp.groepen and set(hulp.groepen) <= YOUNG:
                return YOUNG_UNTIL
            return 200 if hulp.leeftijd_tot is None else hulp.leeftijd_tot

        self._age_from = np.array([hulp.leeftijd_van or 0 for hulp in self.items], np.int16)
        self._age_until = np.array([until(hulp) for hulp in self.items], np.int16)
        self._leads = np.array([hulp.gewicht != "laatst" for hulp in self.items], np.float32)
        self._at_night = self._leads * np.array(
            [bool(hulp.feiten.get("nacht")) for hulp in self.items], np.float32
        )
        self._has_condition = np.array([bool(hulp.aandoeningen) for hulp in self.items], bool)
        self._has_group = np.array([bool(hulp.groepen) for hulp in self.items], bool)
        self._has_age = (self._age_from > 0) | (self._age_until < 120)
        self._groups = self._sets(hulp.groepen for hulp in self.items)
        self._conditions = self._sets(hulp.aandoeningen for hulp in self.items)
        self._sureness = np.array(
            [SURENESS.get(hulp.zekerheid, 0.0) + GEWICHT[hulp.gewicht] for hulp in self.items],
            np.float32,
        )
        self._condition_cache: dict[tuple[str, ...], tuple[Mask, Mask]] = {}

    def _sets(self, values: Iterable[tuple[str, ...]]) -> dict[str, Mask]:
        found: dict[str, Mask] = {}
        for index, group in enumerate(values):
            for value in group:
                found.setdefault(value, np.zeros(len(self.items), bool))[index] = True
        return found

    def _any(self, sets: dict[str, Mask], values: Iterable[str]) -> Mask:
        found = np.zeros(len(self.items), bool)
        for value in values:
            if value in sets:
                found |= sets[value]
        return found

    def _condition_fit(self, asked: tuple[str, ...]) -> tuple[Mask, Mask]:
        """(may be shown, is for just this): an offer for dementia only is not one for autism."""
        if asked not in self._condition_cache:
            wider = {slug for one in asked for slug in self._woorden.met_ruimere(one)}
            narrower = {
                slug
                for slug in self._woorden.aandoeningen
                if slug not in wider and self._woorden.met_ruimere(slug) & set(asked)
            }
            fits = self._any(self._conditions, wider)
            perhaps = self._any(self._conditions, narrower)
            self._condition_cache[asked] = (~self._has_condition | fits | perhaps, fits)
        return self._condition_cache[asked]

    def _fits_condition(self, vraag: Vraag) -> Mask:
        asked = tuple(sorted(vraag.aandoeningen))
        return self._condition_fit(asked)[1] if asked else np.zeros(len(self.items), bool)

    def _group_fit(self, vraag: Vraag) -> tuple[Mask, Mask]:
        """(may be shown, is for just this group)."""
        asked = set(vraag.groepen) | {
            group for group, needs in GROUP_OF.items() if needs & set(vraag.behoeften)
        }
        if vraag.leeftijd is not None and vraag.leeftijd <= YOUNG_UNTIL:
            asked.add("jong")
        if asked & {"scholier", "student"}:
            asked.add("jong")
        fits = self._any(self._groups, asked)
        may = np.ones(len(self.items), bool)
        for axis in AXES:
            if own := asked & axis:
                allowed = own | (YOUNG if "jong" in own else frozenset())
                clash = self._any(self._groups, axis - allowed) & ~self._any(self._groups, allowed)
                may &= ~clash
        for role, need in ROLES.items():
            if vraag.behoeften and role not in asked and need not in vraag.behoeften:
                if role not in self._groups:
                    continue
                only = self._groups[role] & ~self._any(self._groups, set(self._groups) - {role})
                may &= ~only
        return may | fits, fits

    def _people_scores(self, vraag: Vraag) -> Floats:
        scores = np.zeros(len(self.items), np.float32)
        if vraag.aandoeningen:
            fits = self._condition_fit(tuple(sorted(vraag.aandoeningen)))[1]
            scores += np.where(fits, np.where(self._leads > 0, CONDITION, GROUP), 0)
            scores += np.where(self._has_condition & ~fits, CONDITION_UNKNOWN, 0)
        else:
            scores += np.where(self._has_condition, CONDITION_UNKNOWN, 0)
        fits = self._group_fit(vraag)[1]
        scores += np.where(fits, GROUP, np.where(self._has_group, GROUP_UNKNOWN, 0))
        if vraag.leeftijd is None:
            scores += np.where(self._has_age & ~fits, AGE_UNKNOWN, 0)
        return scores.astype(np.float32)

    # --- needs ------------------------------------------------------------------------------------

    def _need_scores(self, needs: Sequence[str]) -> Floats:
        scores = np.zeros(len(self.items), np.float32)
        for place, need in enumerate(needs):
            if need in self._needs:
                np.maximum(scores, self._needs[need] * (1.0 if place == 0 else 0.9), out=scores)
        return scores

    def _needs_in(self, text: str) -> tuple[str, ...]:
        """The needs that the words themselves point to ('oppas' -> respijt)."""
        found = Counter[str]()
        for phrase in {*_phrases(plain(text).split(), 4), *_phrases(tokens(text), 3)}:
            for need in self._need_words.get(phrase, ()):
                found[need] += 1
        return tuple(need for need, _ in found.most_common(2))

    # --- words ------------------------------------------------------------------------------------

    def _index_words(self) -> None:
        needs: dict[str, Floats] = {}
        for index, hulp in enumerate(self.items):
            for rank, need in enumerate(hulp.behoeften):
                weight = NEED_BY_RANK[min(rank, len(NEED_BY_RANK) - 1)]
                needs.setdefault(need, np.zeros(len(self.items), np.float32))[index] = weight
        self._needs = needs
        if not self.items:
            return
        documents = [_document(hulp) for hulp in self.items]
        self._word_vectorizer = TfidfVectorizer(
            analyzer=_word_features, sublinear_tf=True, dtype=np.float32
        )
        self._letter_vectorizer = TfidfVectorizer(
            analyzer=_letter_features, sublinear_tf=True, dtype=np.float32
        )
        self._word_matrix = _by_feature(self._word_vectorizer.fit_transform(documents))
        self._letter_matrix = _by_feature(self._letter_vectorizer.fit_transform(documents))
        self._vocabulary = sorted({word for document in documents for word in document})
        self._known = frozenset(self._vocabulary)
        descriptions: list[list[str]] = []
        firsts: list[int] = []
        for hulp in self.items:
            firsts.append(len(descriptions))  # each item has at least one: what it is
            descriptions += [tokens(said) for said in (hulp.wat, *hulp.zoals_mensen_zeggen)]
        self._first_description = np.array(firsts, np.int64)
        self._described_words = _by_feature(self._word_vectorizer.transform(descriptions))
        self._described_letters = _by_feature(self._letter_vectorizer.transform(descriptions))
        self._corrected = lru_cache(maxsize=4096)(self._correct)

    def _similarity(self, words: list[str]) -> Floats:
        """How much each item looks like these words, as a whole and in its likest description: 0
        to 1.
        """
        asked = self._expand(words)
        by_word = self._word_vectorizer.transform([asked]) @ self._word_matrix
        by_letter = self._letter_vectorizer.transform([asked]) @ self._letter_matrix
        whole = _dense(WORD * by_word + (1 - WORD) * by_letter)
        return WHOLE * whole + (1 - WHOLE) * self._described(words)

    def _described(self, words: list[str]) -> Floats:
        """How much the likest description of each item looks like these words: 0 to 1."""
        asked = [self._corrected(word) for word in words]
        by_word = self._word_vectorizer.transform([asked]) @ self._described_words
        by_letter = self._letter_vectorizer.transform([asked]) @ self._described_letters
        each = _dense(WORD * by_word + (1 - WORD) * by_letter)
        best: Floats = np.maximum.reduceat(each, self._first_description)
        return best

    def _expand(self, words: list[str]) -> list[str]:
        """Correct typing errors and add what the content calls it."""
        asked = [self._corrected(word) for word in words]
        extra = [
            meant
            for phrase in _phrases(asked, self._longest_synonym)
            for meant in self._synonyms.get(phrase, ())
        ]
        return asked + extra

    def _correct(self, word: str) -> str:
        """The known word that this is a typing error of, if one is near."""
        if word in self._known or len(word) < 5 or word in self._synonyms:
            return word
        most = 1 if len(word) < 8 else 2
        near = process.extractOne(word, self._vocabulary, scorer=OSA.distance, score_cutoff=most)
        return near[0] if near and near[0][0] == word[0] else word

    # --- names ------------------------------------------------------------------------------------

    def _index_names(self) -> _Names:
        names = _Names()
        ways = (
            lambda hulp: (hulp.slug, hulp.naam),
            lambda hulp: hulp.ook_bekend_als,
            lambda hulp: hulp.vroeger,
        )
        for way in ways:
            for index, hulp in enumerate(self.items):
                for name in way(hulp):
                    owners = names.exact.setdefault(plain(name), [])
                    if index not in owners:
                        owners.append(index)
        for index, hulp in enumerate(self.items):
            own = _own_words(hulp) - _words_of(self._in_town)
            for name in (hulp.naam, *hulp.ook_bekend_als, *hulp.vroeger) if own else ():
                said = set(plain(name).split())
                if name == hulp.naam or said & own or (name.isupper() and not said & SHARED):
                    names.own.add((plain(name), index))
            names.own.add((plain(hulp.slug), index))
        for name in names.exact:
            names.by_length[len(name)].append(name)
        names.longest = max((name.count(" ") + 1 for name in names.exact), default=1)
        # A name of ordinary words only ('hulp thuis') counts when it is all that was said.
        spread = Counter(
            word
            for hulp in self.items
            for word in set(tokens(" ".join((*hulp.zoals_mensen_zeggen, hulp.wat))))
        )
        common = max(3, len(self.items) // 60)
        self._distinct = frozenset(
            name
            for name in names.exact
            if any(spread[word] < common and not word.isdigit() for word in tokens(name))
            or name in ("112", "113")
        )
        return names

    def _index_twins(self) -> dict[int, tuple[int, ...]]:
        """For each local help the national help of the same name."""
        found: dict[int, tuple[int, ...]] = {}
        for owners in self._names.exact.values():
            national = tuple(index for index in owners if self._national[index])
            for index in owners if national else ():
                if self._shown[index] and not self._national[index]:
                    found[index] = (*found.get(index, ()), *national)
        return found

    def _owners(self, name: str, near: NDArray[np.int8]) -> list[int]:
        """The items of this name that may be told here."""
        return [
            index
            for index in self._names.exact[name]
            if near[index] < ELSEWHERE or (name, index) in self._names.own
        ]

    def _best_of(self, owners: list[int], near: NDArray[np.int8], meaning: bool) -> int:
        """Of items with the same name: what explains it when that is asked, then the own town's,
        what can be shown, and the order.
        """

        def order(index: int) -> tuple[bool, int, bool, int, int]:
            hulp = self.items[index]
            return (
                meaning and "wat_is" not in hulp.vragen,
                min(int(near[index]), EVERYWHERE),
                not hulp.tonen,
                int(near[index]),
                owners.index(index),
            )

        return min(owners, key=order)

    def _spans(self, said: list[str]) -> Iterable[tuple[int, int, str]]:
        """Runs of words, the longest first: where each starts, its number of words, and the run."""
        said = said[:60]
        for size in range(min(self._names.longest, len(said)), 0, -1):
            for start in range(len(said) - size + 1):
                yield start, size, " ".join(said[start : start + size])

    def _named(
        self, said: list[str], near: NDArray[np.int8], meaning: bool, towns: frozenset[str]
    ) -> str | None:
        """The name that stands in the text, perhaps mistyped, when it is sure enough.

        A name counts for more when it is most of what was said, and when it has a word of its own.
        """
        carries = [
            word not in STOP and word not in CONTACT and word not in towns for word in said[:60]
        ]
        total = sum(carries) or len(carries)
        best: tuple[float, int, str] = (0.0, 0, "")
        for start, size, span in self._spans(said):
            coverage = (sum(carries[start : start + size]) or size) / total
            if coverage > 1 or (not any(carries[start : start + size]) and total != size):
                continue
            name, closeness = span, 1.0
            if span not in self._names.exact:
                ends = carries[start] and carries[start + size - 1]
                strange = any(word not in self._known for word in said[start : start + size])
                if len(said) > 20 or len(span) < 4 or not (coverage == 1 or (ends and strange)):
                    continue
                found = self._nearest_name(span)
                if found is None:
                    continue
                name, closeness = found
            if not self._worth(name, near, meaning or size == len(said)):
                continue
            weight = 0.62 + 0.38 * coverage if name in self._distinct else coverage**1.5
            best = max(best, (closeness**3 * weight, len(name), name))
        return best[2] if best[0] >= LEAST_NAMED else None

    def _worth(self, name: str, near: NDArray[np.int8], asked: bool) -> bool:
        """Whether this name in a longer text points at help here, or at a word to explain.

        Background is told by its own name only, or when that is all that is asked.
        """
        return any(
            asked
            or self.items[index].tonen
            or "wat_is" in self.items[index].vragen
            or (name, index) in self._names.own
            for index in self._owners(name, near)
        )

    def _nearest_name(self, span: str) -> tuple[str, float] | None:
        """The name that this is a typing error of, and how near it is (0 to 1)."""
        slack = max(1, len(span) // 6)
        near_length = [
            name
            for length in range(len(span) - slack, len(span) + slack + 1)
            for name in self._names.by_length.get(length, ())
        ]
        found = process.extractOne(span, near_length, scorer=fuzz.ratio, score_cutoff=84)
        return (found[0], found[1] / 100) if found else None

    def _named_in(self, words: list[str], allowed: Mask) -> list[int]:
        """Allowed items whose own name stands in the text."""
        found: list[int] = []
        for _, _, span in self._spans(words):
            owners = self._names.exact.get(span)
            if owners and span in self._distinct:
                found += [index for index in owners if allowed[index] and index not in found]
        return found[:5]

    def _without_twins(self, candidates: NDArray[np.int64]) -> NDArray[np.int64]:
        """Without the national help that a town has under the same name."""
        local = candidates[self._has_twin[candidates]]
        twins = [twin for index in local for twin in self._twins[int(index)]]
        return np.setdiff1d(candidates, twins) if twins else candidates

    def _with_what_was_described(
        self, chosen: list[int], candidates: NDArray[np.int64], text: Floats
    ) -> list[int]:
        """The last places go to what the words describe, when what is nearer fits them less."""
        enough = max(LEAST_DESCRIBED, 1.2 * float(text[chosen].max()))
        likest = candidates[np.argsort(-text[candidates], kind="stable")[: (len(chosen) - 1) // 2]]
        described = [int(one) for one in likest if text[one] >= enough and one not in chosen]
        return chosen[: len(chosen) - len(described)] + described

    # --- the choice -------------------------------------------------------------------------------

    def _pick(self, candidates: NDArray[np.int64], scores: Floats, limit: int) -> list[int]:
        """The best ones, one organisation not more than needed."""
        if not len(candidates) or limit < 1:
            return []
        pool_size = min(len(candidates), max(limit * 6, 24))
        order = np.argsort(-scores[candidates], kind="stable")[:pool_size]
        pool = [int(candidates[place]) for place in order]
        chosen: list[int] = []
        seen: Counter[str] = Counter()
        while pool and len(chosen) < limit:
            best = max(
                pool,
                key=lambda index: (
                    scores[index] + SAME_ORGANISATION * seen[_house(self.items[index])]
                ),
            )
            pool.remove(best)
            chosen.append(best)
            seen[_house(self.items[best])] += 1
        return chosen


def tokens(text: str) -> list[str]:
    """The words that carry meaning, plain."""
    return [
        word
        for word in plain(text).split()
        if word not in STOP and (len(word) > 1 or word.isdigit())
    ]


def _own_words(hulp: Hulp) -> frozenset[str]:
    """The words that make its name its own: those with a capital ('Buurtplein', 'Op Koers')."""
    bare = re.findall(r"[^\W\d_]\w*", hulp.kort)
    return frozenset(plain(word) for word in bare if word[0].isupper()) - SHARED


def _words_of(towns: Iterable[str]) -> frozenset[str]:
    return frozenset(word for town in towns for word in plain(town).split())


def _house(hulp: Hulp) -> str:
    return hulp.organisatie_slug or hulp.slug


def _document(hulp: Hulp) -> list[str]:
    """All words of an item; a name weighs more than a description, a description more than the
    rest.
    """
    weighed = (
        (3, (hulp.naam,)),
        (2, hulp.ook_bekend_als),
        (1, hulp.vroeger),
        (2, hulp.zoals_mensen_zeggen),
        (1, (hulp.wat, hulp.organisatie or "", hulp.hoe or "")),
    )
    return [word for times, texts in weighed for word in tokens(" ".join(texts)) * times]


def _stem(word: str) -> str:
    """A light Dutch stem: plurals and endings off ('cursussen' and 'cursus', 'oppassen' and
    'oppas').
    """
    for ending in ("eren", "ende", "sen", "jes", "tje", "en", "je", "e", "s", "t"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            word = word[: -len(ending)]
            break
    if len(word) > 4 and word[-1] == word[-2]:
        word = word[:-1]
    return word


def _word_features(words: list[str]) -> list[str]:
    stems = [_stem(word) for word in words]
    return stems + [f"{a} {b}" for a, b in pairwise(stems)]


def _letter_features(words: list[str]) -> list[str]:
    found = []
    for word in words:
        padded = f" {word} "
        found += [padded[at : at + 4] for at in range(max(1, len(padded) - 3))]
    return found


def _by_feature(matrix: csr_matrix) -> csr_matrix:
    """Turn round: a row a feature, so that a question only touches the rows of its own words."""
    return csr_matrix(matrix.T)


def _dense(product: csr_matrix) -> Floats:
    dense: Floats = np.asarray(product.todense(), np.float32).ravel()
    return dense


def _days(dates: Iterable[date | None], missing: date) -> NDArray[np.int64]:
    return np.array([(day or missing).toordinal() for day in dates], np.int64)


def _phrases(words: list[str], longest: int) -> Iterable[str]:
    for size in range(1, longest + 1):
        for start in range(len(words) - size + 1):
            yield " ".join(words[start : start + size])


def _need_words(woorden: Woorden) -> dict[str, list[str]]:
    found: dict[str, list[str]] = defaultdict(list)
    said = [(need, word) for need, words in woorden.behoeften.items() for word in words]
    said += [
        (need, word)
        for signal, need in SIGNAL_NEEDS.items()
        for word in woorden.signalen.get(signal, ())
        if not word.endswith("*") and "|" not in word
    ]
    for need, word in said:
        if need not in found[plain(word)]:
            found[plain(word)].append(need)
    return found
