"""Reads an answer in someone's own words. It never guesses: what it is not sure of is 'onzeker'.

What goes before what (docs/checks-schrijven.md says it for editors):
1. the label or number of an answer;
2. what someone wants instead of answering: stop, pauze, vorige …;
3. a mark, where a mark is asked;
4. words that mean an answer here (`leest` of the statement, then the scale, then yes and no).
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path
from typing import Literal

from knowledge.checks.antwoordwoorden import Antwoordwoorden, Schaal, lees_antwoordwoorden
from knowledge.checks.bericht import Bericht, Spelling
from knowledge.checks.check import Check, Stelling
from knowledge.checks.getal import lees_getal
from knowledge.checks.woordpatroon import Lexicon, Stuk, expand

Wil = Literal[
    "antwoord", "overslaan", "nvt", "snap_niet", "vorige", "stop", "pauze", "waarom", "onzeker"
]

_PLUS = {"ja_sterk", "ja"}
_MIN = {"nee_sterk", "nee"}
_POLAIR = (*_PLUS, *_MIN, "midden", "sterk", "aarzel")
_STIL = {"vulwoord", "zwak", "vroeger", "twijfel", "blok", "onzeker"}
_VRIJ = 2  # words that may stand beside a yes or no that does not come first
_LANG = 6  # words beside what someone wants; more is a story in which the words mean another thing
_NIET = {"niet", "geen", "nooit"}


@dataclass(frozen=True, slots=True)
class Gelezen:
    """What a message means at this statement.

    `waarde`: the slug of the choice, or the mark, when `wil` is "antwoord". `mogelijk`: what it
    could be when `wil` is "onzeker". `vraag`: it ends in a question mark.
    """

    wil: Wil
    waarde: str | float | None = None
    mogelijk: tuple[str | float, ...] = ()
    vraag: bool = False


@dataclass(slots=True)
class Lezer:
    """Reads with the rules of content/checks/antwoordwoorden.yml. Safe to share."""

    woorden: Antwoordwoorden
    _lexicons: dict[tuple[str, str], Lexicon] = field(default_factory=dict)

    def lees(self, tekst: str, stelling: Stelling) -> Gelezen:
        """What this message means at this statement."""
        bericht = self.spelling.lees(tekst)
        gelezen = (
            self._knop(tekst, bericht, stelling)
            or self._bedoeling(bericht, stelling)
            or self._cijfer(tekst, bericht, stelling)
            or self._woorden(bericht, stelling)
        )
        if gelezen.wil == "onzeker":
            return Gelezen("onzeker", mogelijk=gelezen.mogelijk, vraag=bericht.vraag)
        return gelezen

    @property
    def spelling(self) -> Spelling:
        return self.woorden.spelling

    # --- 1. buttons ---------------------------------------------------------------------------

    def _knop(self, tekst: str, bericht: Bericht, stelling: Stelling) -> Gelezen | None:
        raw = bericht.ruw.rstrip(".")
        for keuze in stelling.keuzes:
            if raw in (keuze.label.lower(), keuze.slug):
                return _antwoord(keuze.slug)
        words = tuple(word for word in bericht.woorden if word not in self.woorden.bij_nummer)
        for keuze in stelling.keuzes:
            loud = "!" in keuze.label  # 'Nee!' is not 'nee'
            if words and not loud and words == self.spelling.lees(keuze.label).woorden:
                return self._sterker(keuze.slug, bericht, stelling)
        if stelling.keuzes and len(words) == 1 and "%" not in tekst:
            number = self.woorden.rangwoorden.get(words[0])
            if words[0].isdigit():
                number = int(words[0])
            if number is not None:
                found = [keuze.slug for keuze in stelling.keuzes if keuze.nummer == number]
                return _antwoord(found[0]) if found else Gelezen("onzeker")
        return None

    def _sterker(self, slug: str, bericht: Bericht, stelling: Stelling) -> Gelezen | None:
        """'jaaaa' is more than 'ja', where there is more."""
        if bericht.gerekt and any(keuze.slug == f"{slug}_sterk" for keuze in stelling.keuzes):
            return _antwoord(f"{slug}_sterk")
        return _antwoord(slug)

    # --- 2. something else than an answer -------------------------------------------------------

    def _bedoeling(self, bericht: Bericht, stelling: Stelling) -> Gelezen | None:
        words = bericht.woorden
        if not words:
            return Gelezen("snap_niet") if bericht.vraag else Gelezen("onzeker")
        always, only = self._wil_lexicons
        said = always.anywhere(words)
        if said:
            first = min(said, key=lambda stuk: self.woorden.volgorde(stuk.klasse))
            rest = self._onbekend(words, [first], always)
            if len(rest) <= _LANG:
                return Gelezen(_wil(first.klasse))
        for stuk in sorted(only.anywhere(words), key=lambda one: (-len(one), one.van)):
            outside = [*words[: stuk.van], *words[stuk.tot :]]
            if self._is_vulling(outside) and not self._is_antwoord(stuk, words, stelling):
                return Gelezen(_wil(stuk.klasse))
        return None

    def _is_antwoord(self, stuk: Stuk, words: Sequence[str], stelling: Stelling) -> bool:
        """Whether the scale or the statement knows a phrase at least as long at this place."""
        own = self._lexicon(stelling).anywhere(words)
        return any(
            one.van <= stuk.van
            and one.tot >= stuk.tot
            and one.klasse not in ("vulwoord", "blok")
            and one.klasse not in self.woorden.bedoelingen
            for one in own
        )

    def _is_vulling(self, words: Sequence[str]) -> bool:
        fillers = self._vul_lexicon.find(words)
        return sum(map(len, fillers)) >= len(words) - (1 if len(words) > 3 else 0)

    def _onbekend(
        self, words: Sequence[str], known: Iterable[Stuk], lexicon: Lexicon
    ) -> list[str]:
        covered = {at for stuk in known for at in range(stuk.van, stuk.tot)}
        covered |= {
            at for stuk in self._vul_lexicon.find(words) for at in range(stuk.van, stuk.tot)
        }
        return [word for at, word in enumerate(words) if at not in covered]

    # --- 3. a mark ------------------------------------------------------------------------------

    def _cijfer(self, tekst: str, bericht: Bericht, stelling: Stelling) -> Gelezen | None:
        mark = stelling.cijfer
        if mark is None:
            return None
        text = tekst.lower()
        for sign, digit in self.spelling.emoji.items():
            if digit.isdigit():
                text = text.replace(sign, f" {digit} ")
        found = lees_getal(text, self.woorden.cijfers)
        if found and found.waarde is not None:
            extra = [word for word in bericht.woorden if word not in self.woorden.cijfers]
            rest = self._onbekend(extra, (), self._vul_lexicon)
            if mark.past(found.waarde) and len(rest) <= _LANG:
                return _antwoord(found.waarde)
            return Gelezen("onzeker")
        if found:
            return Gelezen("onzeker", mogelijk=tuple(x for x in found.mogelijk if mark.past(x)))
        for ends, value in (
            ((mark.laag, *self.woorden.laagst), mark.van),
            ((mark.hoog, *self.woorden.hoogst), mark.tot),
        ):
            if any(self._zelfde(end, bericht.woorden) for end in ends):
                return _antwoord(value)
        return Gelezen("onzeker")

    def _zelfde(self, phrase: str, words: Sequence[str]) -> bool:
        wanted = self.spelling.lees(phrase).woorden
        rest = list(words)
        for at in range(len(rest) - len(wanted) + 1):
            if tuple(rest[at : at + len(wanted)]) == wanted:
                return self._is_vulling([*rest[:at], *rest[at + len(wanted) :]])
        return False

    # --- 4. words -------------------------------------------------------------------------------

    def _woorden(self, bericht: Bericht, stelling: Stelling) -> Gelezen:
        scale = self.woorden.schaal(stelling.schaal)
        words = self._zonder_uitleg(bericht.woorden, stelling)
        found = self._hoofd(words, stelling, scale)
        if found is None or any(stuk.klasse == "blok" for stuk in found):
            return Gelezen("onzeker")
        if any(stuk.klasse == "nvt" for stuk in found):
            return Gelezen("nvt")
        if bericht.vraag and not (found and found[0].van == 0) and self._losse(words, found):
            return Gelezen("onzeker")
        return self._weeg(self._na_herstel(found, words), bericht, stelling, scale)

    def _zonder_uitleg(self, words: tuple[str, ...], stelling: Stelling) -> tuple[str, ...]:
        """The words up to 'want', 'omdat' …, when an answer stands before them."""
        lexicon = self._lexicon(stelling)
        for stuk in self._stop_lexicon.anywhere(words):
            head = words[: stuk.van]
            if any(one.klasse not in _STIL for one in lexicon.find(head)):
                return head
        return words

    def _hoofd(
        self, words: Sequence[str], stelling: Stelling, scale: Schaal
    ) -> list[Stuk] | None:
        """The phrases that count; None when a yes or no is lost in a story."""
        every = self._lexicon(stelling).find(words)
        telling = [stuk for stuk in every if stuk.klasse not in _STIL]
        if not telling:
            return every
        leading = all(stuk.klasse in _STIL for stuk in every if stuk.van < telling[0].van)
        before = [word for word in self._losse(words[: telling[0].van], every)]
        if leading and not before:
            return self._tot_gat(every, telling[0])
        if len(self._losse(words, every)) <= _VRIJ or telling[0].klasse in scale.keuzes:
            return every
        own = [stuk for stuk in telling if self._eigen(stuk, words, stelling)]
        return own or None

    def _eigen(self, stuk: Stuk, words: Sequence[str], stelling: Stelling) -> bool:
        """A phrase that the statement itself lists: it means the same in a story."""
        said = tuple(words[stuk.van : stuk.tot])
        return any(
            said == self.spelling.zin(one)
            for phrases in stelling.leest.values()
            for phrase in phrases
            for one in expand(phrase)
        )

    def _tot_gat(self, every: list[Stuk], first: Stuk) -> list[Stuk]:
        """From the first answer on, up to where other words begin."""
        kept: list[Stuk] = []
        end = first.van
        for stuk in every:
            if stuk.van - end > 1 and stuk.van > first.van:
                break
            kept.append(stuk)
            end = max(end, stuk.tot)
        return kept

    def _losse(self, words: Sequence[str], found: Iterable[Stuk]) -> list[str]:
        covered = {at for stuk in found for at in range(stuk.van, stuk.tot)}
        return [word for at, word in enumerate(words) if at not in covered]

    def _na_herstel(self, found: list[Stuk], words: Sequence[str]) -> list[Stuk]:
        """'nee, ja eigenlijk wel': the last one counts when someone corrects themselves."""
        telling = [stuk for stuk in found if stuk.klasse in (*_PLUS, *_MIN)]
        signs = {stuk.klasse in _PLUS for stuk in telling}
        if len(signs) < 2 or not self._herstel_lexicon.anywhere(words[telling[0].tot :]):
            return found
        sign = telling[-1].klasse in _PLUS
        last = [
            stuk for stuk in telling if (stuk.klasse in _PLUS) == sign and stuk.van > telling[0].van
        ]
        return [last[-1]]

    def _weeg(
        self, found: list[Stuk], bericht: Bericht, stelling: Stelling, scale: Schaal
    ) -> Gelezen:
        kinds = {stuk.klasse for stuk in found} - {"vulwoord", "vroeger"}
        own = {kind for kind in kinds if kind in scale.keuzes}
        mapped = {scale.polair[kind] for kind in kinds if kind in scale.polair}
        if scale.keuzes:
            if "onzeker" in kinds or "twijfel" in kinds:
                return Gelezen("onzeker", mogelijk=tuple(sorted(own)))
            answers = own | (mapped if mapped - own else set())
            if len(answers) == 1:
                return self._gekozen(answers.pop(), stelling)
            if own and len(own) == 1 and kinds & _PLUS and not kinds & _MIN:
                return self._gekozen(own.pop(), stelling)
            return Gelezen("onzeker", mogelijk=tuple(sorted(answers)))
        return self._polair(kinds, bericht, stelling, scale)

    def _polair(
        self, kinds: set[str], bericht: Bericht, stelling: Stelling, scale: Schaal
    ) -> Gelezen:
        plus, minus = bool(kinds & _PLUS), bool(kinds & _MIN)
        middle, weak = "midden" in kinds, "zwak" in kinds
        has_middle = "midden" in scale.polair
        if "aarzel" in kinds and not plus and not minus:  # 'mwah', and no more than that
            middle = True
        if plus and minus:
            return self._onzeker(scale, "ja", "nee")
        if minus and (middle or weak):
            return self._polair_of(scale, "midden", "nee") if weak else self._onzeker(
                scale, "midden", "nee"
            )
        if middle or (weak and plus):
            if has_middle:
                return self._gekozen(scale.polair["midden"], stelling)
            return self._gekozen(scale.polair["ja"], stelling) if plus else self._onzeker(
                scale, "ja", "nee"
            )
        if not plus and not minus:
            if "sterk" in kinds and "twijfel" not in kinds:
                return self._gekozen(scale.polair["ja_sterk"], stelling)
            return Gelezen("onzeker")
        strong = bool(kinds & {"ja_sterk", "nee_sterk", "sterk"}) or bool(
            bericht.gerekt & {"ja", "nee"}
        )
        kind = ("ja" if plus else "nee") + ("_sterk" if strong else "")
        return self._gekozen(scale.polair[kind], stelling)

    def _polair_of(self, scale: Schaal, kind: str, other: str) -> Gelezen:
        if kind in scale.polair:
            return _antwoord(scale.polair[kind])
        return self._onzeker(scale, "ja", other)

    def _onzeker(self, scale: Schaal, *kinds: str) -> Gelezen:
        return Gelezen(
            "onzeker", mogelijk=tuple(scale.polair[kind] for kind in kinds if kind in scale.polair)
        )

    def _gekozen(self, slug: str, stelling: Stelling) -> Gelezen:
        return _antwoord(slug) if stelling.geldig(slug) else Gelezen("onzeker")

    # --- the lexicons ---------------------------------------------------------------------------

    def _lexicon(self, stelling: Stelling) -> Lexicon:
        key = (stelling.schaal, repr(sorted(stelling.leest.items())))
        if key not in self._lexicons:
            scale = self.woorden.schaal(stelling.schaal)
            lexicon = Lexicon()
            for kind, phrases in stelling.leest.items():
                self._add(lexicon, kind, phrases)
            for kind, phrases in scale.keuzes.items():
                self._add(lexicon, kind, phrases)
            self._add(lexicon, "onzeker", scale.onzeker)
            for kind, phrases in self.woorden.polair.items():
                self._add(lexicon, kind, phrases)
            self._add(lexicon, "vulwoord", self.woorden.vulwoorden)
            self._lexicons[key] = lexicon
        return self._lexicons[key]

    def _add(self, lexicon: Lexicon, klasse: str, phrases: Iterable[str]) -> None:
        lexicon.add(
            klasse, (self.spelling.zin(words) for phrase in phrases for words in expand(phrase))
        )

    def _simple(self, klasse: str, phrases: Iterable[str]) -> Lexicon:
        if (klasse, "") not in self._lexicons:
            lexicon = Lexicon()
            self._add(lexicon, klasse, phrases)
            self._lexicons[klasse, ""] = lexicon
        return self._lexicons[klasse, ""]

    @property
    def _vul_lexicon(self) -> Lexicon:
        return self._simple("vulwoord", self.woorden.vulwoorden)

    @property
    def _stop_lexicon(self) -> Lexicon:
        return self._simple("stopt_bij", self.woorden.stopt_bij)

    @property
    def _herstel_lexicon(self) -> Lexicon:
        return self._simple("herstel", self.woorden.herstel)

    @property
    def _wil_lexicons(self) -> tuple[Lexicon, Lexicon]:
        if ("wil", "altijd") not in self._lexicons:
            always, only = Lexicon(), Lexicon()
            for kind, (altijd, alleen) in self.woorden.bedoelingen.items():
                self._add(always, kind, altijd)
                self._add(only, kind, alleen)
            self._lexicons["wil", "alleen"] = only
            self._lexicons["wil", "altijd"] = always
        return self._lexicons["wil", "altijd"], self._lexicons["wil", "alleen"]


def _antwoord(waarde: str | float) -> Gelezen:
    return Gelezen("antwoord", waarde)


def _wil(klasse: str) -> Wil:
    return klasse  # type: ignore[return-value]
