"""The readable layer: patterns of words in content/veiligheid/*.yml, and what they mean.

A pattern is words in a row, in small letters:

    dood*             a word that begins so; *dood one that ends so
    (wil|wou)         one of these; (echt|) this one or nothing; they may hold more words
    [naaste]          one of the words of a list in woordenlijsten.yml
    ...               up to five other words of the same sentence; .. up to two
    ^ and $           the beginning and the end of a sentence
    .                 the end of a sentence, in a pattern that goes on in the next one

First what is only a figure of speech (beeldspraak.yml) is taken out of the text. A pattern that is
then found counts, unless one of its `niet_bij` stands in the same sentence. What someone says is
not so (ontkenning.yml) is taken out before that, for the learned layer too.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from operator import itemgetter
from pathlib import Path
from typing import Any, Generic, Literal, TypeVar

import yaml
from rapidfuzz.distance import OSA

from knowledge.veiligheid.tekst import COMMA, SENTENCE, TAKEN_OUT, plain, unstretched

CONTENT = Path(__file__).parents[1] / "content" / "veiligheid"
Soort = Literal["zelfdoding", "geweld", "medisch"]
SOORTEN: tuple[Soort, ...] = ("zelfdoding", "geweld", "medisch")
Trap = Literal["duidelijk", "twijfel"]
_Needs = tuple[frozenset[str], ...]
T = TypeVar("T")
Over = Literal["eigen", "ander", "brand"] | None
OVERS: tuple[Over, ...] = (None, "eigen", "ander", "brand")
TRAPPEN: tuple[Trap, ...] = ("twijfel", "duidelijk")
"""From less to more sure."""

SIGNS = {
    "...": r"(?: [a-z0-9']+){0,5}?",
    "..": r"(?: [a-z0-9']+){0,2}?",
    "^": rf"(?:\A|(?<= {re.escape(SENTENCE)}))",
    "$": rf"(?= (?:\Z|{re.escape(SENTENCE)} ))",
    SENTENCE: rf" {re.escape(SENTENCE)}(?= )",
}
LINE_BREAK = re.compile(r"(?<!\n)\n(?!\n)")
SENTENCE_END = re.compile(rf"(?: {re.escape(SENTENCE)})+")
SENTENCE_PIECES = re.compile(rf"({SENTENCE_END.pattern})")
STEM = 4
"""By so many first letters words are found that a pattern has only the beginning of."""
ANY = "[a-z0-9']*"
"""What a * in a word stands for."""
END = "(?= )"
"""Ends a word."""
_COMMON = (
    "ik hij ze zij je jij u we wij jullie het t de een en of dat die dit in van op te er hier is "
    "niet geen met voor mijn me mij zijn haar hem ons als om aan dan wil heeft heb ben was ook nog "
    "maar zo naar bij door over uit meer"
)
COMMON = frozenset(_COMMON.split())
"""Words that most messages hold: looking for a pattern because of these saves little."""
FUZZY_FROM, SUBSTITUTED_FROM = 6, 9
"""Letters; shorter words are too much like others to mend a typing error in, or a wrong letter."""


@dataclass(frozen=True, slots=True)
class Patroon:
    """One entry of a content file, ready to search with. `ook`: the other kind of danger in it.
    `altijd`: it counts whatever the learned layer thinks of it."""

    soort: Soort
    naam: str
    trap: Trap
    over: Over
    ook: Soort | None
    altijd: bool
    niet_bij: re.Pattern[str] | None


class PatroonError(ValueError):
    """A content file can't be used; says which entry and why."""


class Patronen:
    """All patterns, with the spelling they are written in."""

    def __init__(self, folder: Path = CONTENT) -> None:
        """Reads the files. Raises PatroonError."""
        self._lijsten: dict[str, list[str]] = read_yaml(folder / "woordenlijsten.yml")
        self._spelling: dict[str, str] = {
            str(wrong): str(right) for wrong, right in read_yaml(folder / "spelling.yml").items()
        }
        beeldspraak = read_yaml(folder / "beeldspraak.yml")["patronen"]
        entries = {soort: read_yaml(folder / f"{soort}.yml")["patronen"] for soort in SOORTEN}
        self._beeldspraak = _Zoekers[None]()
        figures = [text for entry in beeldspraak for text in entry["woorden"]]
        self._file(self._beeldspraak, None, figures, as_one=True)
        ontkenning = read_yaml(folder / "ontkenning.yml")
        delen = _clause_signs(ontkenning["nieuw_begin"])
        self._ontkenningen = _Zoekers[int]()
        self._niet_ontkend: list[re.Pattern[str]] = []
        """By the number of a denial: what in the same sentence makes that it does not hold."""
        for number, entry in enumerate(ontkenning["patronen"]):
            self._file(self._ontkenningen, number, entry["woorden"], delen, as_one=True)
            never = (*ontkenning["geldt_niet_bij"], *entry.get("niet_bij", ()))
            self._niet_ontkend.append(
                joined(self._read_pattern(text, delen).regex for text in never)
            )
        self._zoekers = _Zoekers[int]()
        self._patronen: list[Patroon] = []
        for soort in SOORTEN:
            for entry in entries[soort]:
                self._patronen.append(self._patroon(soort, entry))
                self._file(self._zoekers, len(self._patronen) - 1, entry["woorden"])
        self._known = self._long_words(
            text
            for entry in (*beeldspraak, *ontkenning["patronen"], *chain(*entries.values()))
            for text in entry["woorden"]
        )
        self._right = self._known.union(
            read_yaml(folder / "goed_gespeld.yml"),
            self._long_words(
                text for entry in chain(*entries.values()) for text in entry.get("niet_bij", ())
            ),
        )
        self._by_first_letter: dict[str, list[str]] = defaultdict(list)
        for word in sorted(self._known):
            self._by_first_letter[word[0]].append(word)
        self._spell = lru_cache(maxsize=20_000)(self._usual_spelling)

    def spel(self, word: str) -> str:
        """The word in its usual spelling."""
        return self._spell(word)

    def zoek(self, text: str) -> Iterator[Patroon]:
        """The patterns that this text holds, in the order of the files.

        A line break may end a sentence, or stand in the middle of one: it is read both ways. An
        empty line always ends one.
        """
        found: set[int] = set()
        seen: set[tuple[str, bool]] = set()
        for written in {text, LINE_BREAK.sub(" ", text)}:
            rest = self.zonder_beeldspraak(written)
            for part, across in _parts(rest):
                if (part, across) not in seen:
                    seen.add((part, across))
                    for number, expression in self._zoekers.wanted(part, across=across):
                        if number not in found and _counts(
                            self._patronen[number], expression, part
                        ):
                            found.add(number)
        for number in sorted(found):
            yield self._patronen[number]

    def zonder_ontkenning(self, text: str) -> str:
        """The text without what it says is not so; the very same text when it denies nothing."""
        before = plain(text, self._spell, commas=True)
        rest = _in_parts(before, self._zonder_ontkenning)
        return text if rest == before else rest

    def _zonder_ontkenning(self, part: str, *, across: bool) -> str:
        wanted = self._ontkenningen.wanted(part, across=across)
        for number, expression in sorted(wanted, key=itemgetter(0)):
            for found in reversed(list(expression.finditer(part))):
                around = _sentence_of(part, found.start(), found.end())
                if not self._niet_ontkend[number].search(around):
                    part = f"{part[: found.start()]} {TAKEN_OUT}{part[found.end() :]}"
        return part

    def zonder_beeldspraak(self, text: str) -> str:
        """The plain text with figures of speech taken out."""
        return _in_parts(plain(text, self._spell), self._zonder_beeldspraak)

    def _zonder_beeldspraak(self, part: str, *, across: bool) -> str:
        for _, expression in self._beeldspraak.wanted(part, across=across):
            part = expression.sub(f" {TAKEN_OUT}", part)
        return part

    def regex(self, pattern: str) -> str:
        """The regular expression of a pattern. Raises PatroonError."""
        return self._read_pattern(pattern).regex

    def _read_pattern(self, pattern: str, signs: Mapping[str, str] = SIGNS) -> "_Part":
        return _part_of(pattern, self._lijsten, signs)

    def _file(
        self,
        zoekers: "_Zoekers[T]",
        what: T,
        patterns: Iterable[str],
        signs: Mapping[str, str] = SIGNS,
        *,
        as_one: bool = False,
    ) -> None:
        """Files the patterns of an entry; those that need the same words are looked for together.

        `as_one`: all are always looked for together, so that of two that overlap the first in the
        text is found.
        """
        read = [self._read_pattern(pattern, signs) for pattern in patterns]
        for across in (False, True):
            parts = [part for part in read if part.across is across]
            whole = joined(part.regex for part in parts) if as_one else None
            alike: dict[_Needs, list[str]] = defaultdict(list)
            for part in parts:
                alike[part.needs].append(part.regex)
            for needs, expressions in alike.items():
                zoekers.add(what, whole or joined(expressions), needs, across=across)

    def _patroon(self, soort: Soort, entry: Mapping[str, Any]) -> Patroon:
        try:
            niet_bij = entry.get("niet_bij")
            if entry["trap"] not in TRAPPEN or entry.get("over") not in OVERS:
                raise PatroonError(f"{soort}, '{entry['naam']}': trap or over is not known")
            if entry.get("ook") not in (None, *SOORTEN):
                raise PatroonError(f"{soort}, '{entry['naam']}': ook is no kind of danger")
            return Patroon(
                soort=soort,
                naam=entry["naam"],
                trap=entry["trap"],
                over=entry.get("over"),
                ook=entry.get("ook"),
                altijd=bool(entry.get("altijd")),
                niet_bij=joined(self.regex(text) for text in niet_bij) if niet_bij else None,
            )
        except KeyError as missing:
            raise PatroonError(f"{soort}, '{entry.get('naam')}': {missing} is missing") from None

    def _long_words(self, patterns: Iterable[str]) -> frozenset[str]:
        """The whole words of patterns and of their lists that a typing error may be in."""
        text = " ".join(patterns)
        names = set(re.findall(r"\[(\w+)\]", text))
        listed = " ".join(str(word) for name in names for word in self._lijsten[name])
        return frozenset(
            re.findall(rf"(?<![*a-z])[a-z]{{{FUZZY_FROM},}}(?![*a-z])", f"{text} {listed}")
        )

    def _usual_spelling(self, word: str) -> str:
        """The word as the patterns write it: chat spelling, stretched letters, one typing error."""
        for form in dict.fromkeys((word, *unstretched(word))):
            if form in self._spelling:
                return self._spelling[form]
            if form in self._known:
                return form
        word = unstretched(word)[0]
        if len(word) < FUZZY_FROM or word in self._right:
            return word
        near = [known for known in self._by_first_letter.get(word[0], ()) if _is_slip(word, known)]
        return near[0] if len(near) == 1 else word


def _is_slip(word: str, known: str) -> bool:
    """Whether the word is the known one with one slip of the keys; another ending is another word,
    and so is, in a short word, another letter."""
    if word[:-1] == known[:-1] or word[:-1] == known or word == known[:-1]:
        return False
    if len(word) == len(known) < SUBSTITUTED_FROM and sorted(word) != sorted(known):
        return False
    return OSA.distance(word, known, score_cutoff=1) <= 1


class _Zoekers(Generic[T]):
    """What to look for in a sentence, by the words that it must hold."""

    def __init__(self) -> None:
        self._by_word: dict[bool, dict[str, list[tuple[_Needs, T, re.Pattern[str]]]]] = {
            True: defaultdict(list),
            False: defaultdict(list),
        }
        self._stems: set[str] = set()

    def add(self, what: T, expression: re.Pattern[str], needs: _Needs, *, across: bool) -> None:
        first, *others = sorted(needs, key=_cost) or [frozenset((ANY,))]
        for word in first:
            self._by_word[across][word].append((tuple(others), what, expression))
        self._stems.update(word[:-1] for word in chain(first, *others) if word[-1] == "*")

    def wanted(self, part: str, *, across: bool) -> list[tuple[T, re.Pattern[str]]]:
        """What may be found in this text."""
        by_word = self._by_word[across]
        words = set(part.split())
        words.update([f"{stem}*" for stem in self._stems & {word[:STEM] for word in words}])
        words.add(ANY)
        found: dict[re.Pattern[str], T] = {}
        for word in by_word.keys() & words:
            for needs, what, expression in by_word[word]:
                for need in needs:
                    if words.isdisjoint(need):
                        break
                else:
                    found[expression] = what
        return [(what, expression) for expression, what in found.items()]


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a pattern. `needs`: a text in which it is found holds a word of each of these.
    `across`: it may reach into the next sentence."""

    regex: str = ""
    needs: "_Needs" = ()
    across: bool = False

    def then(self, other: "_Part") -> "_Part":
        needs = tuple(dict.fromkeys((*self.needs, *other.needs)))
        return _Part(self.regex + other.regex, needs, self.across or other.across)


def _cost(needs: frozenset[str]) -> int:
    """How often a text would be looked at because of these words, roughly."""
    return sum(100 if word in COMMON else 1 for word in needs) or 1_000_000


def regex_of(pattern: str, lijsten: Mapping[str, list[str]]) -> str:
    """The regular expression of a pattern, with these lists. Raises PatroonError."""
    return _part_of(pattern, lijsten, SIGNS).regex


def _part_of(pattern: str, lijsten: Mapping[str, list[str]], signs: Mapping[str, str]) -> _Part:
    tokens = re.findall(r"\.{1,3}|[(|)]|\[\w+\]|[a-z0-9'*]+|\S", pattern)
    part, rest = _alternatives(tokens, lijsten, signs, pattern)
    if rest:
        raise PatroonError(f"'{pattern}': one ) too many")
    return part


def _clause_signs(begins: Iterable[str]) -> dict[str, str]:
    """The signs as they are read in a denial: ^ and $ are the beginning and the end of a part of a
    sentence. A part ends at a comma too, and before a word that begins a new one; , is a comma."""
    marks = "|".join(map(re.escape, (SENTENCE, COMMA, TAKEN_OUT)))
    words = "|".join(begins)
    return SIGNS | {
        "^": rf"(?:\A|(?<= (?:{marks})))(?: (?:{words})(?= ))*",
        "$": rf"(?= (?:\Z|(?:{marks}|{words}) ))",
        COMMA: rf" {COMMA}(?= )",
    }


def _alternatives(
    tokens: list[str], lijsten: Mapping[str, list[str]], signs: Mapping[str, str], pattern: str
) -> tuple[_Part, list[str]]:
    """Reads as far as the end or an unopened bracket; returns what it read and what is left."""
    branches, current = [], _Part()
    while tokens and tokens[0] != ")":
        token, *tokens = tokens
        if token == "|":
            branches.append(current)
            current = _Part()
        elif token == "(":
            inner, tokens = _alternatives(tokens, lijsten, signs, pattern)
            if not tokens:
                raise PatroonError(f"'{pattern}': a ( is never closed")
            current = current.then(inner)
            tokens = tokens[1:]
        elif token in signs:
            current = current.then(_Part(signs[token], across=token == SENTENCE))
        elif token.startswith("["):
            if token[1:-1] not in lijsten:
                raise PatroonError(f"'{pattern}': there is no list {token}")
            current = current.then(_group(_words(str(w), pattern) for w in lijsten[token[1:-1]]))
        else:
            current = current.then(_words(token, pattern))
    return _group([*branches, current]), tokens


def _words(text: str, pattern: str) -> _Part:
    words = text.split()
    if not all(re.fullmatch(r"\*?[a-z0-9']+\*?", word) for word in words):
        raise PatroonError(f"'{pattern}': '{text}' is no word in small letters")
    regex = "".join(f" {word.replace('*', ANY)}{END}" for word in words)
    return _Part(regex, tuple(dict.fromkeys(need for need in map(_need, words) if need)))


def _need(word: str) -> frozenset[str]:
    """What a text must hold to have this word of a pattern in it; empty when that can't be told."""
    start = word.partition("*")[0]
    if start == word:
        return frozenset((word,))
    return frozenset((f"{start[:STEM]}*",)) if len(start) >= STEM else frozenset()


def _group(branches: Iterable[_Part]) -> _Part:
    branches = list(branches)
    if len(branches) == 1:
        return branches[0]
    told = all(branch.needs for branch in branches)
    rarest = [min(branch.needs, key=_cost) for branch in branches] if told else []
    needs = (frozenset().union(*rarest),) if told else ()
    across = any(branch.across for branch in branches)
    regexes = [branch.regex for branch in branches]
    if all(regex.count(" ") == 2 and regex.endswith(END) for regex in regexes):  # single words
        words = "|".join(regex[1 : -len(END)] for regex in regexes)
        return _Part(f" (?:{words}){END}", needs)
    return _Part(f"(?:{'|'.join(regexes)})", needs, across)


def _parts(text: str) -> Iterator[tuple[str, bool]]:
    """Each sentence, for what stays within one, and the whole, for what reaches across."""
    for sentence in SENTENCE_END.split(text.rstrip()):
        if sentence:
            yield f"{sentence} ", False
    yield text, True


def _in_parts(text: str, change: Callable[..., str]) -> str:
    """The text with each sentence changed by itself; what reaches across sentences goes first."""
    text = change(text, across=True)
    pieces = SENTENCE_PIECES.split(text[:-1])
    changed: dict[str, str] = {}
    for sentence in pieces[::2]:
        if sentence and sentence not in changed:
            changed[sentence] = change(f"{sentence} ", across=False)[:-1]
    return "".join(changed.get(piece, piece) for piece in pieces) + text[-1]


def _counts(patroon: Patroon, expression: re.Pattern[str], text: str) -> bool:
    """Whether it is found somewhere with none of its `niet_bij` in the same sentence."""
    return any(
        patroon.niet_bij is None
        or not patroon.niet_bij.search(_sentence_of(text, found.start(), found.end()))
        for found in expression.finditer(text)
    )


def joined(expressions: Iterable[str]) -> re.Pattern[str]:
    """Any of these."""
    return re.compile("|".join(expressions))


def _sentence_of(text: str, start: int, end: int) -> str:
    mark = f" {SENTENCE} "
    first = text.rfind(mark, 0, start + 1)
    last = text.find(mark, max(start, end - 1))
    return text[max(first, 0) : last + 1 if last >= 0 else len(text)]


def read_yaml(path: Path) -> Any:
    """What a content file holds. Raises PatroonError."""
    try:
        return yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, yaml.YAMLError) as error:
        raise PatroonError(f"{path.name}: {error}") from error
