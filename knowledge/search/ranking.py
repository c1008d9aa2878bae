"""Put the help that fits in order: what weighs how much, and which three are chosen."""

import re
from collections import Counter
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from knowledge.hulp import Hulp
from knowledge.search.arrays import Floats, Mask
from knowledge.search.names import Names
from knowledge.search.needs import Needs, precise
from knowledge.search.people import People
from knowledge.search.scope import Scope
from knowledge.search.texts import Texts
from knowledge.search.vraag import Vraag
from knowledge.search.waar import Waar, wanted
from knowledge.search.words import tokens, words_of

# Weights of a match, to be read together: being named outweighs everything, then near before far.
NAMED = 8.0
LOCAL, LOCAL_BY_WORDS = 4.0, 0.12
TEXT = 2.0
POINTED = 6.0
NIGHT = 5.0  # someone for the night was asked for, and this is there at night (half when far away)
PLACE = 6.0  # at home or somewhere else, when one of them was asked for: before what is near
FOR_ANOTHER = -4.2  # for one condition only, and nobody named it: behind what is for everyone
SAME_ORGANISATION = -0.25
WORDS_ALONE, NEED_BY_WORDS = 0.06, 0.15
LEAST_FOR_CRISIS = 0.3  # a line for danger is no answer to words that only look a little like it
SURENESS = {"gezien": 0.06, "tweedehands": 0.02, "gezien_oud": 0.02, "algemeen": 0.0}
GEWICHT = {"eerst": 0.35, "gewoon": 0.0, "laatst": -0.45}  # what editors say comes first
# Needs of very different things (a parking permit, a hoist): the words say which of them is meant,
# and what is less than half as like them is something else.
MIXED = frozenset({"wonen", "cursus"})
HALF = 0.5
# What a young person comes with that a line or group for young people is for as well.
TALK = frozenset({"emotionele_steun", "lotgenoten", "overbelasting", "ziekte"})
YOUNG_TOO = 0.6
LEAST_TEXT = 0.16  # below this, words alone are no reason to show an offer
LEAST_GUESS = 0.1  # but when nothing is likelier, this is
LEAST_DESCRIBED = 0.27  # below this, a description takes no place from what is nearer

AT_NIGHT = re.compile(r"\b(?:\w*nacht\w*|logeren|logeer\w*|weekend\w*|blijven slapen)\b", re.I)


class Ranking:
    """The help that fits a question, best first."""

    def __init__(
        self,
        items: Sequence[Hulp],
        scope: Scope,
        people: People,
        needs: Needs,
        texts: Texts,
        names: Names,
    ) -> None:
        self._items = items
        self._scope = scope
        self._people = people
        self._needs = needs
        self._texts = texts
        self._names = names
        self._is_line = np.array([hulp.soort == "hulplijn" for hulp in items], bool)
        self._is_crisis = np.array(
            ["".join(hulp.behoeften[:1]).startswith("crisis_") for hulp in items], bool
        )
        self._leads = np.array([hulp.gewicht != "laatst" for hulp in items], np.float32)
        self._is_at_night = np.array([bool(hulp.feiten.get("nacht")) for hulp in items], np.float32)
        self._at_night = self._leads * self._is_at_night
        self._waar = Waar(items)
        self._sureness = np.array(
            [SURENESS.get(hulp.zekerheid, 0.0) + GEWICHT[hulp.gewicht] for hulp in items],
            np.float32,
        )
        self._has_twin = np.array([index in names.twins for index in range(len(items))], bool)

    def rank(self, vraag: Vraag) -> list[Hulp]:
        """The help that fits, best first, as it stands on the day of the question."""
        words = tokens(vraag.tekst)
        allowed = self._scope.allowed(vraag) & self._people.allowed(vraag)
        towns = words_of(filter(None, (vraag.gemeente_mantelzorger, vraag.gemeente_naaste)))
        about = [word for word in words if word not in towns]
        text = self._texts.similarity(about) if about else np.zeros(len(allowed), np.float32)
        relevant, scores = self._weigh(vraag, allowed, text)
        for index in self._named_in(words, allowed):
            relevant[index] = True
            scores[index] += NAMED
        if any(need.startswith("crisis_") for need in vraag.behoeften):
            scores += np.where(self._is_line, 2 * LOCAL, 0).astype(np.float32)
        candidates = self._without_twins(np.flatnonzero(allowed & relevant))
        chosen = self._pick(candidates, scores, vraag.limit)
        if words and len(chosen) > 2:
            chosen = _with_what_was_described(chosen, candidates, text)
        return [self._items[index].op(vraag.op) for index in chosen]

    def _weigh(self, vraag: Vraag, allowed: Mask, text: Floats) -> tuple[Mask, Floats]:
        """(has to do with the question, how well it fits)."""
        pointed = self._needs.pointed(vraag.tekst)
        certain = precise(vraag.tekst, pointed)
        needs = tuple(vraag.behoeften) or pointed
        need = self._needs.scores(needs)
        if self._people.is_young(vraag) and (TALK & set(needs) or not needs):
            need = np.maximum(need, YOUNG_TOO * (self._needs.of("jong") == 1.0))
        more = self._needs.scores(certain)
        local = self._scope.local(vraag).astype(np.float32)
        scores = self._people.scores(vraag) + self._sureness + POINTED * more
        if "respijt" in (*vraag.behoeften, *pointed, *certain):
            scores += self._where_and_when(vraag.tekst, local)
        if not vraag.behoeften:
            # By words alone: they decide, and the rest only between what fits them about equally
            # well.
            relevant = (text >= LEAST_TEXT) | (need > 0) | (more > 0)
            if int((allowed & relevant).sum()) < vraag.limit:
                relevant |= text >= LEAST_GUESS
            relevant &= ~self._is_crisis | (text >= LEAST_FOR_CRISIS)
            scores = text + WORDS_ALONE * scores + NEED_BY_WORDS * need + LOCAL_BY_WORDS * local
            return relevant, scores
        relevant = (need > 0) | (more > 0)
        scores += need + TEXT * text + LOCAL * local * self._leads
        other_condition = self._people.has_condition & ~self._people.fits_condition(vraag)
        scores += np.where(other_condition, FOR_ANOTHER, 0).astype(np.float32)
        relevant &= ~self._something_else((*vraag.behoeften, *certain), allowed, text)
        if not vraag.aandoeningen:
            for_all = ~self._people.has_condition | (text >= LEAST_DESCRIBED)
            if bool((allowed & relevant & for_all).any()):
                relevant &= for_all
        return relevant, scores

    def _where_and_when(self, text: str, local: Floats) -> Floats:
        """What is there at the place and the time that someone asks respite for."""
        fits = np.zeros(len(local), np.float32)
        at_night = self._at_night * np.where(local > 0, NIGHT, NIGHT / 2).astype(np.float32)
        if place := wanted(text):
            there = self._waar.fit(place)
            fits += PLACE * there
            near_or_far = NIGHT * self._is_at_night * np.where(self._leads > 0, 1.0, 0.5)
            at_night = np.where(there > 0, near_or_far, at_night).astype(np.float32)
        if AT_NIGHT.search(text):
            fits += at_night
        return fits

    def _something_else(self, needs: Sequence[str], allowed: Mask, text: Floats) -> Mask:
        """What is here only for a need of very different things, and is another one of these."""
        mixed = self._needs.scores([need for need in needs if need in MIXED]) > 0
        mixed &= self._needs.scores([need for need in needs if need not in MIXED]) == 0
        likest = float(np.where(allowed & mixed, text, 0).max())
        other: Mask = mixed & (text < HALF * likest) & (likest >= LEAST_TEXT)
        return other

    def _named_in(self, words: list[str], allowed: Mask) -> list[int]:
        """Allowed items whose own name stands in the text."""
        found: list[int] = []
        for _, _, span in self._names.spans(words):
            owners = self._names.exact.get(span)
            if owners and span in self._names.distinct:
                found += [index for index in owners if allowed[index] and index not in found]
        return found[:5]

    def _without_twins(self, candidates: NDArray[np.int64]) -> NDArray[np.int64]:
        """Without the national help that a town has under the same name."""
        local = candidates[self._has_twin[candidates]]
        twins = [twin for index in local for twin in self._names.twins[int(index)]]
        return np.setdiff1d(candidates, twins) if twins else candidates

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
                    scores[index] + SAME_ORGANISATION * seen[_house(self._items[index])]
                ),
            )
            pool.remove(best)
            chosen.append(best)
            seen[_house(self._items[best])] += 1
        return chosen


def _with_what_was_described(
    chosen: list[int], candidates: NDArray[np.int64], text: Floats
) -> list[int]:
    """The last places go to what the words describe, when what is nearer fits them less."""
    enough = max(LEAST_DESCRIBED, 1.2 * float(text[chosen].max()))
    likest = candidates[np.argsort(-text[candidates], kind="stable")[: (len(chosen) - 1) // 2]]
    described = [int(one) for one in likest if text[one] >= enough and one not in chosen]
    return chosen[: len(chosen) - len(described)] + described


def _house(hulp: Hulp) -> str:
    return hulp.organisatie_slug or hulp.slug
