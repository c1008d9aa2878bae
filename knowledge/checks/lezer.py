"""Reads an answer in someone's own words. It never guesses: what it is not sure of is 'onzeker'.

First the rules of antwoordwoorden.yml (regels.py). Where they are not sure, what was learned from
the answers of other people (geleerd.py) speaks, when it is sure enough.
"""

from functools import cache
from typing import cast, get_args

from knowledge.checks.antwoordwoorden import lees_antwoordwoorden
from knowledge.checks.check import Stelling
from knowledge.checks.geleerd import Geleerd, Kansen
from knowledge.checks.gelezen import Gelezen, Wil
from knowledge.checks.getal import laatste_getal
from knowledge.checks.laag import lees_laag, maak_laag
from knowledge.checks.regels import Regels
from knowledge.checks.richting import LAATSTE, STERK, richtingen

# Set by cross-validation over writers, docs/metingen.md.
_ANTWOORD = 0.75  # how likely an answer must be
_TWEE = 0.85  # the same, when the rules see two answers: "soms" where only yes and no can be
_TELT = 0.9  # the same, where the answer counts in a score
_WENS = 0.5  # how likely what someone wants instead must be
_MOGELIJK = 0.15  # how likely an answer is that is named when it is asked again
_TOCH_NIET = 0.3  # what the rules read does not count when it is less likely, and another more
_WENSEN = frozenset(get_args(Wil)) - {"antwoord", "onzeker"}


class Lezer:
    """The rules, and behind them what was learned. Safe to share."""

    def __init__(self, regels: Regels, geleerd: Geleerd | None) -> None:
        self.regels = regels
        self.geleerd = geleerd

    def lees(self, tekst: str, stelling: Stelling) -> Gelezen:
        """What this message means at this statement."""
        bericht = self.regels.spelling.lees(tekst)
        gelezen = self.regels.lees_bericht(tekst, bericht, stelling)
        pressed = self.regels.knop(tekst, bericht, stelling) is not None
        if pressed or self.geleerd is None or not bericht.woorden:
            return gelezen
        chances = self.geleerd.kansen(tekst, stelling, self.regels)
        if gelezen.wil == "onzeker":
            return self._geleerd(tekst, stelling, gelezen, chances)
        return _nagekeken(gelezen, stelling, chances)

    def _geleerd(
        self, tekst: str, stelling: Stelling, gelezen: Gelezen, chances: Kansen
    ) -> Gelezen:
        """What is likely enough; else it stays 'onzeker', with what it could be."""
        ranked = sorted(chances.richtingen.items(), key=lambda one: -one[1])
        best, chance = ranked[0]
        if best in _WENSEN and chance >= _WENS:
            return Gelezen(cast(Wil, best))
        value = self._waarde(best, tekst, stelling, sterk=chances.sterk)
        two = gelezen.mogelijk and not stelling.cijfer
        least = _TELT if _telt(stelling) else _TWEE if two else _ANTWOORD
        if value is not None and chance >= least:
            return Gelezen("antwoord", value)
        if gelezen.mogelijk:
            return gelezen
        values = [self._waarde(name, tekst, stelling) for name, one in ranked if one >= _MOGELIJK]
        could = tuple(one for one in values if one is not None)
        return Gelezen("onzeker", mogelijk=could, vraag=gelezen.vraag)

    def _waarde(
        self, richting: str, tekst: str, stelling: Stelling, *, sterk: bool = False
    ) -> str | float | None:
        """The answer that lies in this direction; None for a wish."""
        if richting == LAATSTE and stelling.cijfer is not None:
            text = self.regels.spelling.tekens(tekst)
            number = laatste_getal(text, self.regels.woorden.cijfers)
            return number if number is not None and stelling.geldig(number) else None
        if sterk and stelling.geldig(richting + STERK):
            return richting + STERK
        slugs = {direction: slug for slug, direction in richtingen(stelling).items()}
        return slugs.get(richting)


def _nagekeken(gelezen: Gelezen, stelling: Stelling, chances: Kansen) -> Gelezen:
    """What the rules read, asked again or taken for a wish when that is far likelier, and 'Ja!'
    instead of 'Ja' when it is said like that.
    """
    if gelezen.wil != "antwoord" or stelling.cijfer:
        return gelezen
    slug = str(gelezen.waarde)
    said = richtingen(stelling)[slug].removesuffix(STERK)
    best, chance = max(chances.richtingen.items(), key=lambda one: one[1])
    if chances.richtingen[said] < _TOCH_NIET <= chance:
        wish = best in _WENSEN and chance >= _WENS
        return Gelezen(cast(Wil, best)) if wish else Gelezen("onzeker", mogelijk=(slug,))
    if chances.sterk and stelling.geldig(said + STERK):
        return Gelezen("antwoord", said + STERK)
    return gelezen


def _telt(stelling: Stelling) -> bool:
    """Does the answer to this statement count in a score?"""
    return any(keuze.telt is not None for keuze in stelling.keuzes)


@cache
def lezer() -> Lezer:
    """The reader of this project; made once. Raises ContentError."""
    regels = Regels(lees_antwoordwoorden())
    return Lezer(regels, lees_laag() or maak_laag(regels))
