"""The language of the patterns in content/veiligheid/*.yml, read into regular expressions.

A pattern is words in a row, in small letters:

    dood*             a word that begins so; *dood one that ends so
    (wil|wou)         one of these; (echt|) this one or nothing; they may hold more words
    [naaste]          one of the words of a list in woordenlijsten.yml
    ...               up to five other words of the same sentence; .. up to two
    ^ and $           the beginning and the end of a sentence
    .                 the end of a sentence, in a pattern that goes on in the next one
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from knowledge.veiligheid.inhoud import PatroonError
from knowledge.veiligheid.tekst import COMMA, SENTENCE, TAKEN_OUT

SIGNS = {
    "...": r"(?: [a-z0-9']+){0,5}?",
    "..": r"(?: [a-z0-9']+){0,2}?",
    "^": rf"(?:\A|(?<= {re.escape(SENTENCE)}))",
    "$": rf"(?= (?:\Z|{re.escape(SENTENCE)} ))",
    SENTENCE: rf" {re.escape(SENTENCE)}(?= )",
}
STEM = 4
"""By so many first letters words are found that a pattern has only the beginning of."""
ANY = "[a-z0-9']*"
"""What a * in a word stands for."""
_END = "(?= )"
"""Ends a word."""
_COMMON = (
    "ik hij ze zij je jij u we wij jullie het t de een en of dat die dit in van op te er hier is "
    "niet geen met voor mijn me mij zijn haar hem ons als om aan dan wil heeft heb ben was ook nog "
    "maar zo naar bij door over uit meer"
)
COMMON = frozenset(_COMMON.split())
"""Words that most messages hold: looking for a pattern because of these saves little."""

Needs = tuple[frozenset[str], ...]
"""A text in which a pattern is found holds a word of each of these."""


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a pattern, or the whole. `across`: it may reach into the next sentence."""

    regex: str = ""
    needs: Needs = ()
    across: bool = False

    def then(self, other: "Part") -> "Part":
        needs = tuple(dict.fromkeys((*self.needs, *other.needs)))
        return Part(self.regex + other.regex, needs, self.across or other.across)


def read_pattern(
    pattern: str, lijsten: Mapping[str, list[str]], signs: Mapping[str, str] = SIGNS
) -> Part:
    """The whole of a pattern, with these lists. Raises PatroonError."""
    tokens = re.findall(r"\.{1,3}|[(|)]|\[\w+\]|[a-z0-9'*]+|\S", pattern)
    part, rest = _alternatives(tokens, lijsten, signs, pattern)
    if rest:
        raise PatroonError(f"'{pattern}': one ) too many")
    return part


def any_of(
    patterns: Iterable[str], lijsten: Mapping[str, list[str]], signs: Mapping[str, str] = SIGNS
) -> re.Pattern[str]:
    """Finds any of these patterns. Raises PatroonError."""
    return joined(read_pattern(pattern, lijsten, signs).regex for pattern in patterns)


def joined(expressions: Iterable[str]) -> re.Pattern[str]:
    """Any of these."""
    return re.compile("|".join(expressions))


def clause_signs(begins: Iterable[str]) -> dict[str, str]:
    """The signs as they are read in a denial: ^ and $ are the beginning and the end of a part of a
    sentence. A part ends at a comma too, and before a word that begins a new one; , is a comma."""
    marks = "|".join(map(re.escape, (SENTENCE, COMMA, TAKEN_OUT)))
    words = "|".join(begins)
    return SIGNS | {
        "^": rf"(?:\A|(?<= (?:{marks})))(?: (?:{words})(?= ))*",
        "$": rf"(?= (?:\Z|(?:{marks}|{words}) ))",
        COMMA: rf" {COMMA}(?= )",
    }


def cost(needs: frozenset[str]) -> int:
    """How often a text would be looked at because of these words, roughly."""
    return sum(100 if word in COMMON else 1 for word in needs) or 1_000_000


def _alternatives(
    tokens: list[str], lijsten: Mapping[str, list[str]], signs: Mapping[str, str], pattern: str
) -> tuple[Part, list[str]]:
    """Reads as far as the end or an unopened bracket; returns what it read and what is left."""
    branches, current = [], Part()
    while tokens and tokens[0] != ")":
        token, *tokens = tokens
        if token == "|":
            branches.append(current)
            current = Part()
        elif token == "(":
            inner, tokens = _alternatives(tokens, lijsten, signs, pattern)
            if not tokens:
                raise PatroonError(f"'{pattern}': a ( is never closed")
            current = current.then(inner)
            tokens = tokens[1:]
        elif token in signs:
            current = current.then(Part(signs[token], across=token == SENTENCE))
        elif token.startswith("["):
            if token[1:-1] not in lijsten:
                raise PatroonError(f"'{pattern}': there is no list {token}")
            current = current.then(_group(_words(str(w), pattern) for w in lijsten[token[1:-1]]))
        else:
            current = current.then(_words(token, pattern))
    return _group([*branches, current]), tokens


def _words(text: str, pattern: str) -> Part:
    words = text.split()
    if not all(re.fullmatch(r"\*?[a-z0-9']+\*?", word) for word in words):
        raise PatroonError(f"'{pattern}': '{text}' is no word in small letters")
    regex = "".join(f" {word.replace('*', ANY)}{_END}" for word in words)
    return Part(regex, tuple(dict.fromkeys(need for need in map(_need, words) if need)))


def _need(word: str) -> frozenset[str]:
    """What a text must hold to have this word of a pattern in it; empty when that can't be told."""
    start = word.partition("*")[0]
    if start == word:
        return frozenset((word,))
    return frozenset((f"{start[:STEM]}*",)) if len(start) >= STEM else frozenset()


def _group(branches: Iterable[Part]) -> Part:
    branches = list(branches)
    if len(branches) == 1:
        return branches[0]
    told = all(branch.needs for branch in branches)
    rarest = [min(branch.needs, key=cost) for branch in branches] if told else []
    needs = (frozenset().union(*rarest),) if told else ()
    across = any(branch.across for branch in branches)
    regexes = [branch.regex for branch in branches]
    if all(regex.count(" ") == 2 and regex.endswith(_END) for regex in regexes):  # single words
        words = "|".join(regex[1 : -len(_END)] for regex in regexes)
        return Part(f" (?:{words}){_END}", needs)
    return Part(f"(?:{'|'.join(regexes)})", needs, across)
