"""Rank help for a question: what fits this person first, nearest first, never another town's offer.

Everything is in memory: word weights in a sparse matrix, scope and groups in arrays, so that a
question costs a few vector operations however many offers there are. Each module knows one thing:
`scope` where and when, `people` for whom, `needs` what for, `texts` what it sounds like, `names`
what it is called, `waar` whether it is at home, `als_gevraagd` what is asked for in so many words.
`ranking` and `by_name` answer the two questions with them.
"""

from collections.abc import Iterable, Sequence

from knowledge.hulp import Hulp
from knowledge.search.als_gevraagd import AlsGevraagd
from knowledge.search.by_name import ByName
from knowledge.search.names import Names
from knowledge.search.needs import Needs
from knowledge.search.people import People
from knowledge.search.questions import Questions
from knowledge.search.ranking import Ranking
from knowledge.search.scope import Scope
from knowledge.search.texts import Texts
from knowledge.search.vraag import NOWHERE, Naar, Vraag
from knowledge.woorden import Woorden

__all__ = ["Naar", "Search", "Vraag"]


class Search:
    """A search over a fixed list of help. Build a new one when the content changes."""

    def __init__(self, items: Sequence[Hulp], woorden: Woorden) -> None:
        self.items = list(items)
        self._scope = Scope(self.items)
        self._needs = Needs(self.items, woorden)
        self.towns = self._scope.towns
        if not self.items:
            return
        self._als_gevraagd = AlsGevraagd(self.items)
        self._questions = Questions(self.items)
        people = People(self.items, woorden)
        texts = Texts(self.items, woorden)
        names = Names(self.items, self._scope)
        self._ranking = Ranking(self.items, self._scope, people, self._needs, texts, names)
        self._by_name = ByName(self.items, self._scope, texts, names)

    def rank(self, vraag: Vraag) -> list[Hulp]:
        """The help that fits, best first, as it stands on the day of the question."""
        return self._ranking.rank(vraag) if self.items else []

    def by_name(self, text: str, naar: Naar = NOWHERE) -> Hulp | None:
        """The item of this slug, name, other or former name; typing errors too."""
        return self._by_name.find(text, naar) if self.items else None

    def asked(
        self, text: str, vraag: Vraag, *, table: Sequence[str] = ()
    ) -> tuple[Hulp, str] | None:
        """The item that is asked for in so many words, and which of its texts answers."""
        if not self.items:
            return None
        found = self._als_gevraagd.find(text, self._scope.allowed(vraag), table=table)
        return (self.items[found[0]].op(vraag.op), found[1]) if found else None

    def question(
        self,
        text: str,
        vraag: Vraag,
        *,
        table: Sequence[str],
        needs: Sequence[str],
        only_near: bool,
    ) -> tuple[Hulp, str, float] | None:
        """The question with an answer that this is most like: its item, the answer, how sure."""
        if not self.items:
            return None
        allowed = self._scope.allowed(vraag)
        found = self._questions.find(text, allowed, table=table, needs=needs, only_near=only_near)
        if found is None:
            return None
        return self.items[found.index].op(vraag.op), found.antwoord, found.zekerheid

    def explained(self, text: str, naar: Naar = NOWHERE, limit: int = 2) -> list[Hulp]:
        """The words in this text that the content explains, in the order in which they stand."""
        return self._by_name.explained(text, naar, limit) if self.items else []

    def is_local_matter(self, needs: Iterable[str]) -> bool:
        """Whether there is help for these needs that belongs to some town (leave does not)."""
        local = self._scope.shown & ~self._scope.national
        return any(bool((self._needs.of(need) > 0)[local].any()) for need in needs)
