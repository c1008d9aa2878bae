"""Reads an answer with the rules of antwoordwoorden.yml. What they are not sure of is 'onzeker'.

What goes before what (docs/checks-schrijven.md says it for editors):
1. the label or number of an answer;
2. what someone wants instead of answering: stop, pauze, vorige …;
3. a mark, where a mark is asked;
4. words that mean an answer here: those of the statement, of its scale, then yes and no. They count
   when all words of their part of the message are known, or when it begins with yes or no.
"""

from collections.abc import Iterable, Sequence
from typing import cast

from knowledge.checks.antwoordwoorden import Antwoordwoorden, Schaal
from knowledge.checks.bericht import Bericht
from knowledge.checks.check import Stelling
from knowledge.checks.cijferlezer import lees_cijfer
from knowledge.checks.gelezen import Gelezen, Wil
from knowledge.checks.lexicons import STIL, Lexicons, losse
from knowledge.checks.wegen import weeg
from knowledge.checks.woordpatroon import Stuk

# Unknown words beside what someone wants; with more it is a story, and means another thing.
_VERHAAL = 16  # words
_GEWOON_ERBIJ = 3
_ERBIJ = {"stop": 1, "snap_niet": 6, "waarom": 6}
_STAART = 14  # words after a leading yes or no without a comma; more is a story
_ONTKENT = {"geen", "niet", "nooit", "zonder"}  # unread, it turns what is read around
_KORT = 5  # words of a message in which one may be unknown
_KAAL = {("niet",), ("niet", "meer"), ("wel",), ("nog", "niet"), ("ik", "niet")}  # too bare for it
_VOOR_JA_OF_NEE = 3  # unknown words in a message that ends in yes or no
_AANLOOP = 8  # words of other parts before a yes or no at the end
_BIJ_EIGEN = 2  # unknown words beside a phrase of the scale's own: "af en toe helpt mijn dochter"


class Regels:
    """Reads with the rules of content/checks/antwoordwoorden.yml. Safe to share."""

    def __init__(self, woorden: Antwoordwoorden) -> None:
        self.woorden = woorden
        self.spelling = woorden.spelling
        self.lexicons = Lexicons(woorden)

    def lees(self, tekst: str, stelling: Stelling) -> Gelezen:
        """What this message means at this statement."""
        return self.lees_bericht(tekst, self.spelling.lees(tekst), stelling)

    def lees_bericht(self, tekst: str, bericht: Bericht, stelling: Stelling) -> Gelezen:
        """The same, when the words of the message are known already."""
        gelezen = (
            self.knop(tekst, bericht, stelling)
            or self._bedoeling(bericht, stelling)
            or self._cijfer(tekst, bericht, stelling)
            or self._woorden(bericht, stelling)
        )
        if gelezen.wil == "onzeker":
            return Gelezen("onzeker", mogelijk=gelezen.mogelijk, vraag=bericht.vraag)
        return gelezen

    # --- 1. buttons ------------------------------------------------------------------------------

    def knop(self, tekst: str, bericht: Bericht, stelling: Stelling) -> Gelezen | None:
        """The label or the number of an answer, and nothing else; None when it is not that."""
        raw = bericht.ruw.rstrip(".")
        for keuze in stelling.keuzes:
            if raw in (keuze.label.lower(), keuze.slug):
                return _antwoord(keuze.slug)
        words = tuple(word for word in bericht.woorden if word not in self.woorden.bij_nummer)
        for keuze in stelling.keuzes:
            loud = "!" in keuze.label  # 'Nee!' is not 'nee'
            if words and not loud and words == self.spelling.lees(keuze.label).woorden:
                more = f"{keuze.slug}_sterk"  # 'jaaaa', where there is more than yes
                return _antwoord(more if bericht.gerekt and stelling.geldig(more) else keuze.slug)
        if stelling.keuzes and len(words) == 1 and "%" not in tekst:
            number = self.woorden.rangwoorden.get(words[0])
            if words[0].isdecimal():
                number = int(words[0])
            if number is not None:
                found = [keuze.slug for keuze in stelling.keuzes if keuze.nummer == number]
                return _antwoord(found[0]) if found else Gelezen("onzeker")
        return None

    # --- 2. something else than an answer --------------------------------------------------------

    def _bedoeling(self, bericht: Bericht, stelling: Stelling) -> Gelezen | None:
        words = bericht.woorden
        if not words:
            return Gelezen("snap_niet" if bericht.vraag else "onzeker")
        said = [
            stuk.klasse
            for part in bericht.delen
            for stuk in self.lexicons.altijd.anywhere(part)
            if len(words) <= _VERHAAL and self._weinig_erbij(stuk, part)
        ]
        if said:
            return Gelezen(cast(Wil, min(said, key=self.woorden.volgorde)))
        only = self.lexicons.alleen.anywhere(words)
        for stuk in sorted(only, key=lambda one: (-len(one), one.van)):
            outside = [*words[: stuk.van], *words[stuk.tot :]]
            if outside[:1] in (["ja"], ["nee"]):  # 'nee, stop'
                outside = outside[1:]
            if self.lexicons.is_vulling(outside) and not self._is_antwoord(stuk, words, stelling):
                return Gelezen(cast(Wil, stuk.klasse))
        return None

    def _weinig_erbij(self, stuk: Stuk, words: Sequence[str]) -> bool:
        most = _ERBIJ.get(stuk.klasse, _GEWOON_ERBIJ)
        return len(losse(words, [stuk, *self.lexicons.vulling.find(words)])) <= most

    def _is_antwoord(self, stuk: Stuk, words: Sequence[str], stelling: Stelling) -> bool:
        """Whether an answer covers the words of this wish."""
        return any(
            one.van <= stuk.van and one.tot >= stuk.tot and one.klasse not in ("vulwoord", "blok")
            for one in self.lexicons.antwoord(stelling).anywhere(words)
        )

    # --- 3. a mark -------------------------------------------------------------------------------

    def _cijfer(self, tekst: str, bericht: Bericht, stelling: Stelling) -> Gelezen | None:
        if stelling.cijfer is None:
            return None
        mark, possible = lees_cijfer(tekst, bericht, stelling.cijfer, self.lexicons)
        return Gelezen("onzeker", mogelijk=possible) if mark is None else _antwoord(mark)

    # --- 4. words --------------------------------------------------------------------------------

    def _woorden(self, bericht: Bericht, stelling: Stelling) -> Gelezen:
        scale = self.woorden.schaal(stelling.schaal)
        words, found, rest = self._antwoorddeel(bericht, stelling, scale)
        kinds = {stuk.klasse for stuk in found}
        if "blok" in kinds or (rest and self._is_anders(bericht, stelling)):
            return Gelezen("onzeker")
        if "nvt" in kinds:
            return Gelezen("nvt")
        stretched = bool(bericht.gerekt & {"ja", "nee"})
        said, possible = weeg(self._na_herstel(found, words), scale, gerekt=stretched)
        if said is not None and stelling.geldig(said):
            return _antwoord(said)
        return Gelezen("onzeker", mogelijk=possible)

    def _is_anders(self, bericht: Bericht, stelling: Stelling) -> bool:
        """Whether what follows is a question, or takes the yes or no back."""
        lexicon = self.lexicons.antwoord(stelling)
        return bericht.vraag or any(
            self._vraagt(part) or any(stuk.klasse == "blok" for stuk in lexicon.anywhere(part))
            for part in bericht.delen
        )

    def _vraagt(self, part: Sequence[str]) -> bool:
        first = next((word for word in part if not self.lexicons.is_vulling([word])), "")
        return first in self.woorden.vraagwoorden or any(
            word in self.woorden.vraagwoorden and part[at - 1] in ("maar", "en", "dus")
            for at, word in enumerate(part)
            if at
        )

    def _antwoorddeel(
        self, bericht: Bericht, stelling: Stelling, scale: Schaal
    ) -> tuple[tuple[str, ...], list[Stuk], bool]:
        """The words that are the answer, their phrases, and whether something else follows."""
        lexicon = self.lexicons.antwoord(stelling)
        parts = self.lexicons.delen(bericht)
        words: tuple[str, ...] = ()
        for at, part in enumerate(parts):
            found = lexicon.find(part)
            if losse(part, found):
                if not _telt(lexicon.find(words)):
                    first = self._met_verhaal(parts, at, words, stelling, scale)
                    return first if first[1] else self._tot_slot(parts, at, stelling)
                return words, lexicon.find(words), True
            words += part
        return words, lexicon.find(words), False

    def _met_verhaal(
        self,
        parts: list[tuple[str, ...]],
        at: int,
        before: tuple[str, ...],
        stelling: Stelling,
        scale: Schaal,
    ) -> tuple[tuple[str, ...], list[Stuk], bool]:
        """The first part with unknown words: an answer only when it begins with yes or no, has a
        phrase of the scale with hardly a word beside it, or one that the statement lists itself.
        """
        part = parts[at]
        lexicon = self.lexicons.antwoord(stelling)
        found = lexicon.find(part)
        first = next((stuk for stuk in found if stuk.klasse not in STIL), None)
        if first is None:
            return (), [], True
        own = [
            stuk
            for stuk in found
            if self.lexicons.van_stelling(part[stuk.van : stuk.tot], stelling)
        ]
        if own:
            return part, own, False
        leading = not losse(part[: first.van], found) and any(
            part[first.van : first.van + len(one)] == one for one in self.woorden.kopwoorden
        )
        if leading and len(part) - first.tot <= _STAART:
            kept = _tot_gat(found, first)
            blocked = [stuk for stuk in found if stuk.klasse == "blok"]
            return part, [*kept, *blocked], True
        last = found[-1]
        ends = last.tot == len(part) and len(last) == 1 and part[last.van] in ("ja", "nee")
        if ends and len(parts) == 1 and len(losse(part, found)) <= _VOOR_JA_OF_NEE:
            return part, found, True  # 'hij slaapt goed, dus nee'
        unknown = losse(part, found)
        if _ONTKENT & set(unknown):
            return (), [], True
        plain = part[first.van : first.tot] not in _KAAL
        if len(parts) == 1 and len(part) <= _KORT and len(unknown) == 1 and plain:
            return part, found, True  # 'hooguit af en toe'
        wide = first.klasse in scale.keuzes and len(first) > 1
        starts = not losse(part[: first.van], found)
        if wide and starts and len(losse(part, found)) <= _BIJ_EIGEN and not before:
            return part, found, len(parts) > at + 1
        return (), [], True

    def _tot_slot(
        self, parts: list[tuple[str, ...]], at: int, stelling: Stelling
    ) -> tuple[tuple[str, ...], list[Stuk], bool]:
        """'Ik heb het al aan mijn rug, dus ja': yes or no at the end, after a few other words."""
        lexicon = self.lexicons.antwoord(stelling)
        before = [word for part in parts[at:-1] for word in part]
        last = parts[-1]
        found = lexicon.find(last)
        says = [stuk.klasse.removesuffix("_sterk") in ("ja", "nee") for stuk in found]
        bare = any(last[stuk.van : stuk.tot] in _KAAL for stuk in found)
        if (
            at < len(parts) - 1
            and len(before) <= _AANLOOP
            and not _telt(lexicon.find(before))
            and not losse(last, found)
            and any(says)
            and not bare
        ):
            return last, found, True
        return (), [], True

    def _na_herstel(self, found: list[Stuk], words: Sequence[str]) -> list[Stuk]:
        """'nee, ja eigenlijk wel': the last one counts when someone corrects themselves."""
        signs = [stuk for stuk in found if stuk.klasse.removesuffix("_sterk") in ("ja", "nee")]
        both = {stuk.klasse[:1] for stuk in signs}
        if len(both) < 2 or not self.lexicons.herstel.anywhere(words[signs[0].tot :]):
            return found
        return [signs[-1]]


def _tot_gat(found: list[Stuk], first: Stuk) -> list[Stuk]:
    """From the first answer on, up to where unknown words begin."""
    kept: list[Stuk] = []
    end = first.van
    for stuk in found:
        if stuk.van < first.van:
            continue
        if stuk.van > end:
            break
        kept.append(stuk)
        end = stuk.tot
    return kept


def _telt(found: Iterable[Stuk]) -> bool:
    return any(stuk.klasse not in STIL for stuk in found)


def _antwoord(waarde: str | float) -> Gelezen:
    return Gelezen("antwoord", waarde)
