"""The words of a text: which of them carry meaning, and what they are compared by."""

from collections.abc import Iterable
from itertools import pairwise

from knowledge.names import plain, word_set

STOP = word_set("""
    aan al alle alleen alles als altijd ander andere anders ben bent bij bijna bijv d daar daarom
    dan dat de deze die dit doe doen door dus echt een eens eigenlijk en er even gaan gaat ga
    gebruik geen gewoon graag haar had hallo heb hebben hebt heeft heel hele hem het hier hij hoe
    hoi hun iemand iets ik in is ja je jou jouw jullie kan kun kunnen kunt langs maar me mee meer
    mij mijn mijne mn misschien moet moeten mot na naar nee niet nog nou nu o of om ook op over s t
    te teveel tot u uit uw van veel vind voor vraag waar waarom wanneer want was wat we weer weet
    wel welk welke wie wij wil wilt willen word worden wordt ze zei zelf zich zij zijn zo zoals zou
    zouden zn tegen omdat toch onze ons zegt gaf krijg krijgt krijgen kom komt komen laat laten mag
    mogen dingen ding steeds
    """)


def tokens(text: str) -> list[str]:
    """The words that carry meaning, plain."""
    return [
        word
        for word in plain(text).split()
        if word not in STOP and (len(word) > 1 or word.isdigit())
    ]


def words_of(names: Iterable[str]) -> frozenset[str]:
    """All words of these names, plain."""
    return frozenset(word for name in names for word in plain(name).split())


def phrases(words: list[str], longest: int) -> Iterable[str]:
    """Every run of words, up to this length."""
    for size in range(1, longest + 1):
        for start in range(len(words) - size + 1):
            yield " ".join(words[start : start + size])


def word_features(words: list[str]) -> list[str]:
    """Stems, and stems that stand beside each other."""
    stems = [_stem(word) for word in words]
    return stems + [f"{a} {b}" for a, b in pairwise(stems)]


def letter_features(words: list[str]) -> list[str]:
    """Groups of four letters: a typing error spoils only some of them."""
    found = []
    for word in words:
        padded = f" {word} "
        found += [padded[at : at + 4] for at in range(max(1, len(padded) - 3))]
    return found


def _stem(word: str) -> str:
    """A light Dutch stem: plurals and endings off ('cursussen' and 'cursus', 'oppassen' and
    'oppas').
    """
    for ending in ("eren", "ende", "jes", "tje", "en", "je", "e", "s", "t"):
        left = word[: -len(ending)]
        if word.endswith(ending) and len(left) >= 4 and (ending != "s" or left[-1] in "elmnr"):
            word = left
            break
    if len(word) > 4 and word[-1] == word[-2]:
        word = word[:-1]
    return word
