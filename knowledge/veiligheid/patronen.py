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
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import Any, Literal

import yaml
from rapidfuzz.distance import OSA

from knowledge.veiligheid.tekst import COMMA, SENTENCE, TAKEN_OUT, plain, unstretched

CONTENT = Path(__file__).parents[1] / "content" / "veiligheid"
Soort = Literal["zelfdoding", "geweld", "medisch"]
SOORTEN: tuple[Soort, ...] = ("zelfdoding", "geweld", "medisch")
Trap = Literal["duidelijk", "twijfel"]
Over = Literal["eigen", "ander"] | None
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
    """One entry of a content file, ready to search with. `ook`: the other kind of danger in it."""

    soort: Soort
    naam: str
    trap: Trap
    over: Over
    ook: Soort | None
    niet_bij: re.Pattern[str] | None


@dataclass(frozen=True, slots=True)
class Ontkenning:
    """A way to say that there is no danger, ready to search with."""

    zegt: re.Pattern[str]
    niet_bij: re.Pattern[str]


class PatroonError(ValueError):
    """A content file can't be used; says which entry and why."""


class Patronen:
    """All patterns, with the spelling they are written in."""

    def __init__(self, folder: Path = CONTENT) -> None:
        """Reads the files. Raises PatroonError."""
        self._lijsten: dict[str, list[str]] = _read(folder / "woordenlijsten.yml")
        self._spelling: dict[str, str] = {
            str(wrong): str(right) for wrong, right in _read(folder / "spelling.yml").items()
        }
        beeldspraak = _read(folder / "beeldspraak.yml")["patronen"]
        entries = {soort: _read(folder / f"{soort}.yml")["patronen"] for soort in SOORTEN}
        self._beeldspraak = _joined(
            self.regex(text) for entry in beeldspraak for text in entry["woorden"]
        )
        ontkenning = _read(folder / "ontkenning.yml")
        self._delen = _clause_signs(ontkenning["nieuw_begin"])
        self._ontkenningen = [
            self._ontkenning(entry, ontkenning["geldt_niet_bij"])
            for entry in ontkenning["patronen"]
        ]
        self._zoek: dict[str, list[tuple[int, re.Pattern[str]]]] = defaultdict(list)
        """By a word: which entries to look for, and how, when a text holds that word."""
        self._patronen: list[Patroon] = []
        for soort in SOORTEN:
            for entry in entries[soort]:
                self._patronen.append(self._patroon(soort, entry))
                self._index(len(self._patronen) - 1, entry["woorden"])
        self._known = self._long_words(
            text
            for entry in (*beeldspraak, *ontkenning["patronen"], *chain(*entries.values()))
            for text in entry["woorden"]
        )
        self._right = self._known.union(
            _read(folder / "goed_gespeld.yml"),
            self._long_words(
                text for entry in chain(*entries.values()) for text in entry.get("niet_bij", ())
            ),
        )
        self._by_first_letter: dict[str, list[str]] = defaultdict(list)
        for word in sorted(self._known):
            self._by_first_letter[word[0]].append(word)
        self._spell = lru_cache(maxsize=20_000)(self._usual_spelling)

    def zoek(self, text: str) -> Iterator[Patroon]:
        """The patterns that this text holds, in the order of the files.

        A line break may end a sentence, or stand in the middle of one: it is read both ways. An
        empty line always ends one.
        """
        wanted: dict[int, set[tuple[str, re.Pattern[str]]]] = defaultdict(set)
        for written in {text, LINE_BREAK.sub(" ", text)}:
            rest = self.zonder_beeldspraak(written)
            for word in (*set(rest.split()), ANY):
                for number, expression in self._zoek.get(word, ()):
                    wanted[number].add((rest, expression))
        for number in sorted(wanted):
            patroon = self._patronen[number]
            if any(_counts(patroon, expression, rest) for rest, expression in wanted[number]):
                yield patroon

    def zonder_ontkenning(self, text: str) -> str:
        """The text without what it says is not so; the very same text when it denies nothing."""
        rest = plain(text, self._spell, commas=True)
        before = rest
        for ontkenning in self._ontkenningen:
            for found in reversed(list(ontkenning.zegt.finditer(rest))):
                around = _sentence_of(rest, found.start(), found.end())
                if not ontkenning.niet_bij.search(around):
                    rest = f"{rest[: found.start()]} {TAKEN_OUT}{rest[found.end() :]}"
        return text if rest == before else rest

    def zonder_beeldspraak(self, text: str) -> str:
        """The plain text with figures of speech taken out."""
        return self._beeldspraak.sub(f" {TAKEN_OUT}", plain(text, self._spell))

    def regex(self, pattern: str) -> str:
        """The regular expression of a pattern. Raises PatroonError."""
        return self._read_pattern(pattern).regex

    def _read_pattern(self, pattern: str, signs: Mapping[str, str] = SIGNS) -> "_Part":
        tokens = re.findall(r"\.{1,3}|[(|)]|\[\w+\]|[a-z0-9'*]+|\S", pattern)
        part, rest = _alternatives(tokens, self._lijsten, signs, pattern)
        if rest:
            raise PatroonError(f"'{pattern}': one ) too many")
        return part

    def _index(self, number: int, patterns: Iterable[str]) -> None:
        """Joins the patterns of an entry that need the same words, and files them under these."""
        alike: dict[frozenset[str], list[str]] = defaultdict(list)
        for pattern in patterns:
            part = self._read_pattern(pattern)
            alike[part.needs or frozenset((ANY,))].append(part.regex)
        for needs, expressions in alike.items():
            for word in needs:
                self._zoek[word].append((number, _joined(expressions)))

    def _patroon(self, soort: Soort, entry: Mapping[str, Any]) -> Patroon:
        try:
            niet_bij = entry.get("niet_bij")
            if entry["trap"] not in TRAPPEN or entry.get("over") not in (None, "eigen", "ander"):
                raise PatroonError(f"{soort}, '{entry['naam']}': trap or over is not known")
            if entry.get("ook") not in (None, *SOORTEN):
                raise PatroonError(f"{soort}, '{entry['naam']}': ook is no kind of danger")
            return Patroon(
                soort=soort,
                naam=entry["naam"],
                trap=entry["trap"],
                over=entry.get("over"),
                ook=entry.get("ook"),
                niet_bij=_joined(self.regex(text) for text in niet_bij) if niet_bij else None,
            )
        except KeyError as missing:
            raise PatroonError(f"{soort}, '{entry.get('naam')}': {missing} is missing") from None

    def _ontkenning(self, entry: Mapping[str, Any], never: Iterable[str]) -> Ontkenning:
        def joined(patterns: Iterable[str]) -> re.Pattern[str]:
            return _joined(self._read_pattern(text, self._delen).regex for text in patterns)

        return Ontkenning(joined(entry["woorden"]), joined((*never, *entry.get("niet_bij", ()))))

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


@dataclass(frozen=True, slots=True)
class _Part:
    """A part of a pattern. `needs`: a text in which it is found holds one of these words; empty
    when that can't be told."""

    regex: str = ""
    needs: frozenset[str] = frozenset()

    def then(self, other: "_Part") -> "_Part":
        rarest = min(self.needs, other.needs, key=_cost)
        return _Part(self.regex + other.regex, rarest)


def _cost(needs: frozenset[str]) -> int:
    """How often a text would be looked at because of these words, roughly."""
    return sum(100 if word in COMMON else 1 for word in needs) or 1_000_000


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
            current = current.then(_Part(signs[token]))
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
    whole = (frozenset((word,)) for word in words if "*" not in word)
    return _Part(regex, min(whole, key=_cost, default=frozenset()))


def _group(branches: Iterable[_Part]) -> _Part:
    branches = list(branches)
    if len(branches) == 1:
        return branches[0]
    told = all(branch.needs for branch in branches)
    needs = frozenset().union(*(branch.needs for branch in branches)) if told else frozenset()
    regexes = [branch.regex for branch in branches]
    if all(regex.count(" ") == 2 and regex.endswith(END) for regex in regexes):  # single words
        words = "|".join(regex[1 : -len(END)] for regex in regexes)
        return _Part(f" (?:{words}){END}", needs)
    return _Part(f"(?:{'|'.join(regexes)})", needs)


def _counts(patroon: Patroon, expression: re.Pattern[str], text: str) -> bool:
    """Whether it is found somewhere with none of its `niet_bij` in the same sentence."""
    return any(
        patroon.niet_bij is None
        or not patroon.niet_bij.search(_sentence_of(text, found.start(), found.end()))
        for found in expression.finditer(text)
    )


def _joined(expressions: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(expressions))


def _sentence_of(text: str, start: int, end: int) -> str:
    mark = f" {SENTENCE} "
    first = text.rfind(mark, 0, start + 1)
    last = text.find(mark, max(start, end - 1))
    return text[max(first, 0) : last + 1 if last >= 0 else len(text)]


def _read(path: Path) -> Any:
    try:
        return yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, yaml.YAMLError) as error:
        raise PatroonError(f"{path.name}: {error}") from error
