"""The rules of antwoordwoorden.yml, ready to look words up in."""

from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from knowledge.checks.antwoordwoorden import Antwoordwoorden
from knowledge.checks.bericht import Bericht
from knowledge.checks.check import Stelling
from knowledge.checks.woordpatroon import Lexicon, Stuk, expand

STIL = frozenset({"vulwoord", "zwak", "vroeger", "twijfel", "blok", "onzeker"})
"""Kinds of phrases that are no answer by themselves."""


class Lexicons:
    """Every lexicon is made once."""

    def __init__(self, woorden: Antwoordwoorden) -> None:
        self.woorden = woorden
        self._of_statement: dict[tuple[str, str], Lexicon] = {}
        self.vulling = self._made({"vulwoord": woorden.vulwoorden})
        self.cijfer = self._made(
            {"vulwoord": (*woorden.vulwoorden, *woorden.cijfer_woorden, *woorden.cijfers)}
        )
        self.stopt_bij = self._made({"stopt_bij": woorden.stopt_bij})
        self.herstel = self._made({"herstel": woorden.herstel})
        self.altijd = self._made({kind: both[0] for kind, both in woorden.bedoelingen.items()})
        self.alleen = self._made({kind: both[1] for kind, both in woorden.bedoelingen.items()})

    def antwoord(self, stelling: Stelling) -> Lexicon:
        """What the statement lists itself, then its scale, then yes and no, then fillers."""
        key = (stelling.schaal, repr(sorted(stelling.leest.items())))
        if key not in self._of_statement:
            scale = self.woorden.schaal(stelling.schaal)
            kinds = {answer: kind for kind, answer in scale.polair.items()} | {
                scale.polair[kind]: kind for kind in ("nee", "ja") if kind in scale.polair
            }
            own = not scale.keuzes
            lexicon = self._made(
                {
                    kinds.get(answer, answer) if own else answer: phrases
                    for answer, phrases in stelling.leest.items()
                }
            )
            self._add(lexicon, scale.keuzes)
            self._add(lexicon, {"onzeker": scale.onzeker})
            self._add(lexicon, self.woorden.polair)
            self._add(lexicon, {"vulwoord": (*self.woorden.vulwoorden, *scale.vulwoorden)})
            self._of_statement[key] = lexicon
        return self._of_statement[key]

    def is_vulling(self, words: Sequence[str]) -> bool:
        """Whether these words change nothing."""
        return not losse(words, self.vulling.find(words))

    def delen(self, bericht: Bericht) -> list[tuple[str, ...]]:
        """The parts of a message, also apart before 'want', 'omdat' …"""
        parts: list[tuple[str, ...]] = []
        for part in bericht.delen:
            cuts = [stuk.van for stuk in self.stopt_bij.anywhere(part)]
            parts += [part[a:b] for a, b in pairwise([0, *cuts, len(part)]) if b > a]
        return parts

    def van_stelling(self, words: Sequence[str], stelling: Stelling) -> bool:
        """Whether the statement itself lists this phrase: it means the same within a story."""
        said = tuple(words)
        return any(
            said == self.woorden.spelling.zin(one)
            for kind, phrases in stelling.leest.items()
            if kind != "onzeker"
            for phrase in phrases
            for one in expand(phrase)
        )

    def _made(self, phrases: Mapping[str, Sequence[str]]) -> Lexicon:
        lexicon = Lexicon()
        self._add(lexicon, phrases)
        return lexicon

    def _add(self, lexicon: Lexicon, phrases: Mapping[str, Sequence[str]]) -> None:
        for kind, said in phrases.items():
            lexicon.add(
                kind,
                (self.woorden.spelling.zin(words) for phrase in said for words in expand(phrase)),
            )


def losse(words: Sequence[str], found: Iterable[Stuk]) -> list[str]:
    """The words that no phrase covers."""
    covered = {at for stuk in found for at in range(stuk.van, stuk.tot)}
    return [word for at, word in enumerate(words) if at not in covered]
