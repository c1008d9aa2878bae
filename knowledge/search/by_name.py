"""Find the help that someone names, and the words that someone wants explained."""

from collections.abc import Sequence

import numpy as np

from knowledge.hulp import Hulp
from knowledge.names import plain
from knowledge.search.name_phrases import CONTACT, PERSON, asks_meaning, bare_names
from knowledge.search.names import Names
from knowledge.search.scope import ELSEWHERE, EVERYWHERE, Nearness, Scope
from knowledge.search.texts import Texts
from knowledge.search.vraag import Naar
from knowledge.search.words import STOP, tokens, words_of

LEAST_NAMED = 0.4  # below this, a name in a text is not what the text is about
LEAST_ALIKE = 0.88  # for a mistyped name of a town that nobody named
LEAST_BACKGROUND, LEAD = 0.28, 1.15  # how like its words background is, and against any help
LEAST_KNOWN = 0.55  # the share of the words that the content has at all
SAME_WORDS = 0.6  # from here on, someone says a description again nearly word by word


class ByName:
    """Another town's help only by the name that is its own, or, to explain it, by a name that no
    other town has, when nobody spoke of a town.
    """

    def __init__(self, items: Sequence[Hulp], scope: Scope, texts: Texts, names: Names) -> None:
        self._items = items
        self._scope = scope
        self._texts = texts
        self._names = names
        self._by_slug = {hulp.slug: index for index, hulp in enumerate(items)}

    def find(self, text: str, naar: Naar) -> Hulp | None:
        """The item of this slug, name, other or former name; typing errors too.

        A whole sentence without a name in it points at nothing, unless it is a description nearly
        word by word.
        """
        asked = plain(text)
        if not asked:
            return None
        if not (naar.gemeente_mantelzorger or naar.gemeente_naaste) and text in self._by_slug:
            return self._items[self._by_slug[text]]
        near = self._scope.nearness(naar)
        meaning = asks_meaning(asked)
        everywhere = meaning or not (
            naar.gemeente_mantelzorger or naar.gemeente_naaste or naar.genoemd
        )
        bare = bare_names(asked)
        if found := self._bare_name(bare, near, everywhere, meaning):
            return found
        if name := self._named(asked.split(), near, meaning, words_of(naar.genoemd)):
            owners = self._names.owners(name, near)
            return self._best_of(owners, near, name if meaning else None)
        mistyped = [close[0] for said in bare if (close := self._names.nearest(said, LEAST_ALIKE))]
        if found := self._bare_name(mistyped, near, everywhere, meaning):
            return found
        towns = words_of(filter(None, (naar.gemeente_mantelzorger, naar.gemeente_naaste)))
        words = tokens(text)
        return self._described(words, near) or self._background(
            [word for word in words if word not in towns], near
        )

    def _bare_name(
        self, bare: list[str], near: Nearness, everywhere: bool, meaning: bool
    ) -> Hulp | None:
        """The item that one of these is the whole name of; `everywhere`: of any town."""
        for name in bare:
            if owners := self._names.bare_owners(name, near, everywhere):
                return self._best_of(owners, near, name if meaning else None)
        return None

    def explained(self, text: str, naar: Naar, limit: int) -> list[Hulp]:
        """The words in this text that the content explains, in the order in which they stand."""
        near = self._scope.nearness(naar)
        said = plain(text).split()
        taken: set[int] = set()
        found: dict[int, Hulp] = {}
        for start, size, span in self._names.spans(said):
            if PERSON.fullmatch(" ".join(said[start + size : start + size + 1])):
                continue
            owners = [
                index
                for index in self._names.exact.get(span, ())
                if "wat_is" in self._items[index].vragen and near[index] < ELSEWHERE
            ]
            if owners and not taken & set(range(start, start + size)):
                taken |= set(range(start, start + size))
                found[start] = self._best_of(owners, near, span)
        return [found[start] for start in sorted(found)][:limit]

    def _best_of(self, owners: list[int], near: Nearness, meant: str | None = None) -> Hulp:
        """Of items with the same name: what is called just that or explains it when the meaning is
        asked, then the own town's, what can be shown, and the order.
        """

        def order(index: int) -> tuple[bool, bool, int, bool, int, int]:
            hulp = self._items[index]
            return (
                meant is not None and plain(hulp.naam) != meant,
                meant is not None and "wat_is" not in hulp.vragen,
                min(int(near[index]), EVERYWHERE),
                not hulp.tonen,
                int(near[index]),
                owners.index(index),
            )

        return self._items[min(owners, key=order)]

    def _described(self, words: list[str], near: Nearness) -> Hulp | None:
        """The item with a description that says the same nearly word by word."""
        here = self._scope.shown & (near < ELSEWHERE)
        similar = np.where(here, self._texts.described(words) * self._texts.share_known(words), 0)
        if len(words) < 3 or float(similar.max()) < SAME_WORDS:
            return None
        ties = np.flatnonzero(similar >= float(similar.max()) - 0.01)
        return self._best_of([int(index) for index in ties], near)

    def _background(self, words: list[str], near: Nearness) -> Hulp | None:
        """What is no offer, when the words describe it and no help as well."""
        if len([word for word in words if word not in CONTACT]) < 2:
            return None
        similar = np.where(near < ELSEWHERE, self._texts.similarity(words), 0)
        best = int(np.argmax(np.where(self._scope.shown, 0, similar)))
        offer = float(np.where(self._scope.shown, similar, 0).max())
        likeness = float(similar[best])
        sure = likeness >= LEAST_BACKGROUND and likeness > LEAD * offer
        known = self._texts.share_known(words) >= LEAST_KNOWN
        return self._items[best] if sure and known and not self._scope.shown[best] else None

    def _named(
        self, said: list[str], near: Nearness, meaning: bool, towns: frozenset[str]
    ) -> str | None:
        """The name that stands in the text, perhaps mistyped, when it is sure enough.

        A name counts for more when it is most of what was said, and when it has a word of its own.
        """
        carries = [
            word not in STOP and word not in CONTACT and word not in towns for word in said[:60]
        ]
        total = sum(carries) or len(carries)
        best: tuple[float, int, str] = (0.0, 0, "")
        for start, size, span in self._names.spans(said):
            coverage = (sum(carries[start : start + size]) or size) / total
            if coverage > 1 or (not any(carries[start : start + size]) and total != size):
                continue
            name, closeness = span, 1.0
            if span not in self._names.exact:
                ends = carries[start] and carries[start + size - 1]
                strange = any(word not in self._texts.known for word in span.split())
                if len(said) > 20 or not (coverage == 1 or (ends and strange)):
                    continue
                found = self._names.nearest(span)
                if found is None:
                    continue
                name, closeness = found
            if not self._worth(name, near, meaning or size == len(said)):
                continue
            weight = 0.62 + 0.38 * coverage if name in self._names.distinct else coverage**1.5
            best = max(best, (closeness**3 * weight, len(name), name))
        return best[2] if best[0] >= LEAST_NAMED else None

    def _worth(self, name: str, near: Nearness, asked: bool) -> bool:
        """Whether this name in a longer text points at help here, or at a word to explain.

        Background is told by its own name only, or when that is all that is asked.
        """
        return any(
            asked
            or self._items[index].tonen
            or "wat_is" in self._items[index].vragen
            or self._names.is_own(name, index)
            for index in self._names.owners(name, near)
        )
