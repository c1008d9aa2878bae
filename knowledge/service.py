"""The door to what Naast knows. Others import this module, `gegevens`, `verlof` and `veiligheid`,
nothing deeper.

kennis = Kennis.open(database_url)
kennis.zoek("oppas voor mijn man", behoeften=["respijt"], gemeente_naaste="Hilversum").hulp
"""

import logging
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from knowledge.fouten import ContentError
from knowledge.hulp import Bedrag, Hulp
from knowledge.load import CONTENT, database_url_from_environment
from knowledge.plaatsen import Plaats, gemeente_van, plaatsen
from knowledge.search import Naar, Search, Vraag, waar
from knowledge.store import Store
from knowledge.woorden import read_woorden

__all__ = ["Beantwoord", "Bedrag", "ContentError", "Hulp", "Kennis", "Plaats", "Resultaat", "waar"]

log = logging.getLogger(__name__)

_LOOK_AGAIN = 2.0  # seconds; how often a running process looks whether the content changed


@dataclass(frozen=True, slots=True)
class Resultaat:
    """What was found. `lokaal`: something of it is there for a town that was given.
    `plaatsen_met_inhoud`: the given towns that have content of their own, fitting or not.
    `plaatselijk`: help of this kind can be local; leave, for one, is the same everywhere.
    """

    hulp: list[Hulp]
    lokaal: bool
    plaatsen_met_inhoud: tuple[str, ...] = ()
    plaatselijk: bool = True


@dataclass(frozen=True, slots=True)
class Beantwoord:
    """An answer to a question, the item that it belongs to, and how sure: 0 to about 1."""

    hulp: Hulp
    antwoord: str
    zekerheid: float


class Kennis:
    """The knowledge base. Safe to share between threads; follows the tables when the content
    changes.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._lock = threading.Lock()
        self._woorden = read_woorden()
        self._hash, items = store.read()
        self._search = Search(items, self._woorden)
        self._looked = time.monotonic()

    @classmethod
    def open(cls, database_url: str | None = None, *, content: Path = CONTENT) -> "Kennis":
        """Open the knowledge base, and fill its tables when they differ from the content files.

        Without a url: NAAST_DATABASE_URL, or SQLite in the data folder. Raises ContentError; but
        when the tables hold what was right before, a mistake in the files leaves that in use.
        """
        store = Store(database_url or database_url_from_environment(), content)
        try:
            store.build()
        except ContentError as error:
            if not store.usable():
                store.close()
                raise
            log.error("content refused, the last good content stays in use", exc_info=error)
        return cls(store)

    def zoek(
        self,
        tekst: str = "",
        *,
        behoeften: Sequence[str] = (),
        gemeente_mantelzorger: str | None = None,
        gemeente_naaste: str | None = None,
        groepen: Sequence[str] = (),
        aandoeningen: Sequence[str] = (),
        leeftijd: int | None = None,
        op: date | None = None,
        limit: int = 3,
    ) -> Resultaat:
        """Find the help that fits, nearest first. Towns may be written in any way."""
        search = self._current()
        carer = _gemeente(gemeente_mantelzorger)
        other = _gemeente(gemeente_naaste)
        vraag = Vraag(
            op=op or date.today(),
            tekst=tekst,
            behoeften=behoeften,
            gemeente_mantelzorger=carer,
            gemeente_naaste=other,
            groepen=groepen,
            aandoeningen=aandoeningen,
            leeftijd=leeftijd,
            limit=limit,
        )
        known = tuple(
            gemeente for gemeente in dict.fromkeys((carer, other)) if gemeente in search.towns
        )
        found = search.rank(vraag)
        local = any(gemeente in hulp.gebied for hulp in found for gemeente in known)
        matter = not behoeften or search.is_local_matter(behoeften)
        return Resultaat(found, local, known, matter)

    def gevraagd(
        self,
        tekst: str,
        *,
        op_tafel: Sequence[str] = (),
        gemeente_mantelzorger: str | None = None,
        gemeente_naaste: str | None = None,
        op: date | None = None,
    ) -> tuple[Hulp, str] | None:
        """The item that is asked for in so many words (`als_gevraagd`), national or of the town of
        one of both, and which of its texts answers (see `Hulp.antwoord`). `op_tafel`: slugs of what
        was shown just now, which comes first.
        """
        vraag = Vraag(
            op=op or date.today(),
            gemeente_mantelzorger=_gemeente(gemeente_mantelzorger),
            gemeente_naaste=_gemeente(gemeente_naaste),
        )
        return self._current().asked(tekst, vraag, table=op_tafel)

    def vraag(
        self,
        tekst: str,
        *,
        op_tafel: Sequence[str] = (),
        behoeften: Sequence[str] = (),
        alleen_nabij: bool = False,
        gemeente_mantelzorger: str | None = None,
        gemeente_naaste: str | None = None,
        op: date | None = None,
    ) -> Beantwoord | None:
        """The question with an answer (`vraag_en_antwoord`) that the text is most like; how sure is
        for the caller to weigh. `op_tafel`: slugs of what was shown just now; `alleen_nabij`: of
        nothing else than that and these needs.
        """
        vraag = Vraag(
            op=op or date.today(),
            gemeente_mantelzorger=_gemeente(gemeente_mantelzorger),
            gemeente_naaste=_gemeente(gemeente_naaste),
        )
        found = self._current().question(
            tekst, vraag, table=op_tafel, needs=behoeften, only_near=alleen_nabij
        )
        return Beantwoord(*found) if found else None

    def hulp(
        self,
        naam_of_slug: str,
        *,
        gemeente: str | None = None,
        gemeente_mantelzorger: str | None = None,
        gemeente_naaste: str | None = None,
        op: date | None = None,
    ) -> Hulp | None:
        """The item of this name: today's, a former or another one; also the explanation of a word
        ("wat is een indicatie"). Check `.tonen` before it is offered as help.

        Another town's item only when the text names that town, or the item by the name that is
        its own. `gemeente` is the town of both. A slug always finds its item.
        """
        naar = self._naar(
            naam_of_slug, gemeente_mantelzorger or gemeente, gemeente_naaste or gemeente
        )
        found = self._current().by_name(naam_of_slug, naar)
        return found.op(op or date.today()) if found else None

    def begrippen(self, tekst: str, *, limit: int = 2) -> list[Hulp]:
        """The words in a text that are explained, in its order: "verschil tussen Wmo en Wlz".

        `.uitleg` explains each in at most three short sentences.
        """
        found = self._current().explained(tekst, self._naar(tekst), limit)
        return [hulp.op(date.today()) for hulp in found]

    def hulplijn(self, slug: str) -> Hulp:
        """A help line by its slug. Raises KeyError when the content has no such item."""
        search = self._current()
        for hulp in search.items:
            if hulp.slug == slug:
                return hulp.op(date.today())
        found = search.by_name(slug)
        if found is None:
            raise KeyError(f"no help line '{slug}' in the content")
        return found.op(date.today())

    def plaatsen(self, tekst: str, *, verwacht: bool = False) -> list[Plaats]:
        """The Dutch places in a text; `verwacht` when we had just asked for a town."""
        return plaatsen(tekst, verwacht=verwacht)

    def alles(self) -> list[Hulp]:
        """Every item, as it stands today; for reports and generated files."""
        today = date.today()
        return [hulp.op(today) for hulp in self._current().items]

    def close(self) -> None:
        self._store.close()

    def _naar(self, tekst: str, carer: str | None = None, other: str | None = None) -> Naar:
        named = tuple(plaats.gemeente for plaats in plaatsen(tekst) if plaats.zeker)
        return Naar(_gemeente(carer), _gemeente(other), named)

    def _current(self) -> Search:
        """The search over what stands in the tables now; another process may have filled them
        anew.
        """
        if time.monotonic() - self._looked >= _LOOK_AGAIN:
            with self._lock:
                if time.monotonic() - self._looked >= _LOOK_AGAIN:
                    current = self._store.current()
                    if current is not None and current[0] != self._hash:
                        self._hash, items = self._store.read()
                        self._search = Search(items, self._woorden)
                    self._looked = time.monotonic()
        return self._search


def _gemeente(naam: str | None) -> str | None:
    """The gemeente's own name; an unknown name stays as it is and simply finds nothing local."""
    return (gemeente_van(naam) or naam) if naam else None
