"""What comes out of a check: the score as published, or none; what weighs most; two results beside
each other.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from knowledge.checks.check import Check
from knowledge.checks.stand import Reden, Stand, Waarde, open_items
from knowledge.checks.vaste_teksten import Naam, opsomming, zeg

VERSIE = 1
Sleutel = Literal[
    "altijd", "onder_grens", "vanaf_grens", "zeker_onder_grens", "zeker_vanaf_grens", "onvolledig"
]
Niveau = Literal["licht", "midden", "zwaar"]
_MIDDEN, _ZWAAR = 1 / 3, 0.7  # from these weights on, a theme is no longer light, and is heavy
_NEAR_THE_HEAVIEST = 0.5  # a theme with half the weight of the heaviest is named with it
_DIFFERENT = 0.3  # a change in a theme that is worth naming: one step of the answers


@dataclass(frozen=True, slots=True)
class Gewicht:
    """How heavy a theme is among the person's own answers, 0 to 1. Not a score. `geheel`: it says
    how heavy all of it is, not what.
    """

    thema: str
    gewicht: float
    geheel: bool = False

    @property
    def niveau(self) -> Niveau:
        return niveau(self.gewicht)


def niveau(gewicht: float) -> Niveau:
    """How a weight is called, in words and in the picture alike."""
    if gewicht < _MIDDEN:
        return "licht"
    return "midden" if gewicht < _ZWAAR else "zwaar"


@dataclass(frozen=True, slots=True)
class Uitslag:
    """A result. `score` is None for questions of our own, and when too much was left out; then
    `minstens` and `hoogstens` say between which it lies. `boven_grens` is None where there is no
    published cut-off, or it cannot be known. `mens`: offer a person. `cijfer`: the mark that is
    followed over time. `themas`: heaviest first, without those that weigh nothing.
    """

    check: str
    versie: str
    totaal: int
    antwoorden: Mapping[int, Waarde] = field(hash=False)
    overgeslagen: Mapping[int, Reden] = field(hash=False)
    tekst: Sleutel
    themas: tuple[Gewicht, ...]
    score: int | None = None
    minstens: int | None = None
    hoogstens: int | None = None
    boven_grens: bool | None = None
    mens: bool = False
    cijfer: float | None = None

    @property
    def beantwoord(self) -> int:
        return len(self.antwoorden)

    @property
    def volledig(self) -> bool:
        return self.beantwoord == self.totaal

    @property
    def getal(self) -> float | None:
        """What a line over time shows: the score, or the followed mark."""
        return self.cijfer if self.score is None else float(self.score)

    def zwaarste(self, most: int = 3) -> tuple[str, ...]:
        """The themes that weigh most, heaviest first: those that come near the heaviest. Nothing
        light; how heavy all of it is only when that is heavy and nothing else stands out.
        """
        named = [one for one in self.themas if not one.geheel and one.niveau != "licht"]
        named = named or [one for one in self.themas if one.geheel and one.niveau == "zwaar"]
        least = named[0].gewicht * _NEAR_THE_HEAVIEST if named else 0.0
        return tuple(one.thema for one in named if one.gewicht >= least)[:most]

    def to_dict(self) -> dict[str, Any]:
        """For JSON: the answers, from which all the rest follows; `from_dict` reads it back."""
        return {
            "versie": VERSIE,
            "check": self.check,
            "check_versie": self.versie,
            "antwoorden": {str(key): value for key, value in sorted(self.antwoorden.items())},
            "overgeslagen": {str(key): why for key, why in sorted(self.overgeslagen.items())},
        }


def result(check: Check, stand: Stand) -> Uitslag:
    """The result of what was answered; also halfway, then it says what can be said."""
    low, high = _bounds(check, stand)
    missing = len(open_items(check, stand))
    complete = missing <= check.hoogstens_overslaan
    border = check.score.grens if check.score else None
    above: bool | None = None
    if border is not None and low is not None and high is not None:
        above = True if low >= border.vanaf else (False if high < border.vanaf else None)
    text: Sleutel
    if border is None:
        text = "altijd" if complete else "onvolledig"
    elif above is None:
        text = "onvolledig"
    elif complete:
        text = "vanaf_grens" if above else "onder_grens"
    else:
        text = "zeker_vanaf_grens" if above else "zeker_onder_grens"
    answers = stand.antwoorden
    asks = any(
        rule.stelling in answers and rule.geldt(answers[rule.stelling]) for rule in check.mens_bij
    )
    followed = next((one.nummer for one in check.stellingen if one.volgt), None)
    mark = answers.get(followed) if followed else None
    return Uitslag(
        check=check.slug,
        versie=check.versie,
        totaal=check.totaal,
        antwoorden=dict(sorted(answers.items())),
        overgeslagen=dict(sorted(stand.overgeslagen.items())),
        tekst=text,
        themas=_themes(check, stand),
        score=low if complete and check.score else None,
        minstens=low,
        hoogstens=high,
        boven_grens=above,
        mens=asks or (border is not None and above is not False and bool(answers)),
        cijfer=float(mark) if mark is not None else None,
    )


def from_dict(check: Check, raw: object) -> Uitslag:
    """Read a kept result back. Raises ValueError when it is not of this check as it is now."""
    try:
        if not isinstance(raw, dict) or raw["versie"] != VERSIE:
            raise ValueError("no result of this form")
        if (raw["check"], raw["check_versie"]) != (check.slug, check.versie):
            raise ValueError(f"not a result of {check.slug} as it is now")
        answers = {int(key): value for key, value in raw["antwoorden"].items()}
        skipped = {int(key): why for key, why in raw["overgeslagen"].items()}
        for nummer, waarde in answers.items():
            if not check.stelling(nummer).geldig(waarde):
                raise ValueError(f"{waarde!r} at statement {nummer}")
    except (KeyError, TypeError, AttributeError, IndexError) as error:
        raise ValueError(f"the result does not hold together: {error!r}") from error
    return result(check, Stand(check.slug, check.versie, 1, answers, skipped, "gestopt"))


def result_text(check: Check, uitslag: Uitslag, *, u: bool = False, betekent: bool = True) -> str:
    """The result in words, and (`betekent`) what it does and does not mean."""
    if check.score and not uitslag.antwoorden:
        return zeg("niets_beantwoord", u=u)
    border = check.score.grens if check.score else None
    said = check.uitslagen[uitslag.tekst].voor(u=u)
    words = said.format(
        score=uitslag.score,
        tot=check.score.tot if check.score else None,
        grens=border.vanaf if border else None,
        minstens=uitslag.minstens,
        hoogstens=uitslag.hoogstens,
        beantwoord=uitslag.beantwoord,
        totaal=uitslag.totaal,
        overgeslagen=uitslag.totaal - uitslag.beantwoord,
    )
    return f"{words} {check.betekent.voor(u=u)}" if betekent and uitslag.antwoorden else words


def themes_text(check: Check, uitslag: Uitslag, *, most: int = 3, u: bool = False) -> str:
    """'Het meest weegt nu bij jou: slapen en geld.'; empty when nothing weighs."""
    themas = [check.themas[slug] for slug in uitslag.zwaarste(most)]
    if not themas:
        return ""
    if themas[0].geheel:
        return zeg("zwaarste_geheel", u=u)
    return zeg("zwaarste", u=u, themas=opsomming([thema.naam.voor(u=u) for thema in themas]))


def needs(check: Check, uitslag: Uitslag, *, most: int = 3) -> tuple[str, ...]:
    """The needs (`Behoefte`) that the next step comes from, those of the heaviest theme first."""
    return tuple(
        dict.fromkeys(
            need for slug in uitslag.zwaarste(most) for need in check.themas[slug].behoeften
        )
    )


# --- two results ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Vergelijking:
    """Two results of the same check. `verschil` is None when one has no number."""

    vorige: float | None
    nu: float | None
    lichter: tuple[str, ...]
    zwaarder: tuple[str, ...]

    @property
    def verschil(self) -> float | None:
        return None if self.vorige is None or self.nu is None else self.nu - self.vorige


def compare(vorige: Uitslag, nu: Uitslag) -> Vergelijking:
    """Raises ValueError for two different checks, or one whose statements have changed between."""
    if (vorige.check, vorige.versie) != (nu.check, nu.versie):
        raise ValueError("these two results are not of the same check")
    before = {one.thema: one.gewicht for one in vorige.themas if not one.geheel}
    after = {one.thema: one.gewicht for one in nu.themas if not one.geheel}
    changes = {slug: after.get(slug, 0.0) - before.get(slug, 0.0) for slug in {**before, **after}}
    by_size = sorted(changes, key=lambda slug: (-abs(changes[slug]), slug))
    return Vergelijking(
        vorige=vorige.getal,
        nu=nu.getal,
        lichter=tuple(slug for slug in by_size if changes[slug] <= -_DIFFERENT),
        zwaarder=tuple(slug for slug in by_size if changes[slug] >= _DIFFERENT),
    )


def compare_text(check: Check, vergelijking: Vergelijking, *, u: bool = False) -> str:
    """'Vorige keer 6, nu 4: slapen werd lichter en geld werd zwaarder.' Always one sentence."""
    directions: tuple[tuple[Naam, tuple[str, ...]], ...] = (
        ("lichter", vergelijking.lichter),
        ("zwaarder", vergelijking.zwaarder),
    )
    changes = [
        zeg(direction, u=u, thema=check.themas[slugs[0]].naam.voor(u=u))
        for direction, slugs in directions
        if slugs
    ]
    before, after = vergelijking.vorige, vergelijking.nu
    if before is None or after is None:
        if not changes:
            return zeg("vergelijk_niet", u=u)
        return zeg("vergelijk_themas", u=u, wat=opsomming(changes))
    kind: Naam = "vergelijk_score" if check.score else "vergelijk_cijfer"
    what = f": {opsomming(changes)}" if changes else ""
    return zeg(kind, u=u, vorige=getal(before), nu=getal(after), wat=what)


def getal(waarde: float) -> str:
    """'6' or '6,5'."""
    return f"{waarde:g}".replace(".", ",")


def _bounds(check: Check, stand: Stand) -> tuple[int | None, int | None]:
    """The lowest and the highest score that the answers allow; the same when all are there."""
    if check.score is None:
        return None, None
    low = high = 0
    for one in check.stellingen:
        if one.nummer in stand.antwoorden:
            counts = one.telt(stand.antwoorden[one.nummer])
            low, high = low + counts, high + counts
        else:
            possible = [keuze.telt or 0 for keuze in one.keuzes]
            low, high = low + min(possible), high + max(possible)
    return low, high


def _themes(check: Check, stand: Stand) -> tuple[Gewicht, ...]:
    """The mean weight of what was answered on each theme; the most answers first when equal."""
    weights: dict[str, list[float]] = {slug: [] for slug in check.themas}
    for one in check.stellingen:
        if one.nummer in stand.antwoorden:
            for thema in one.themas:
                weights[thema].append(one.weegt(stand.antwoorden[one.nummer]))
    order = list(check.themas)
    found = [
        (Gewicht(slug, sum(values) / len(values), check.themas[slug].geheel), len(values))
        for slug, values in weights.items()
        if values and sum(values) > 0
    ]
    found.sort(key=lambda pair: (-pair[0].gewicht, -pair[1], order.index(pair[0].thema)))
    return tuple(gewicht for gewicht, _ in found)
