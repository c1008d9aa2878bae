"""A result as a calm picture: an SVG that reads at 320 pixels, with the same in words.

No alarm colours, and nothing that only colour tells. Each picture has its own background, so that
it is the same on a light and a dark page.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil
from typing import Literal
from xml.sax.saxutils import escape

from knowledge.checks.check import Check
from knowledge.checks.uitslag import Niveau, Uitslag, getal, niveau
from knowledge.checks.vaste_teksten import Naam, opsomming, zeg

BREED = 320
_RAND = 18
_ACHTER = "#faf8f3"
_LIJN = "#d9d5c9"
_INKT = "#26352f"
_ZACHTE_INKT = "#4c5b54"
_VOL = "#3f7d78"
_HALF = "#a9cdc6"
_LEEG = "#ffffff"
_PER_RIJ = 7
_MOST = 8  # results in a line; more would not be readable at 320 pixels
_THEMAS = 6
_WOORD: dict[Niveau, Naam] = {
    "licht": "beeld_licht",
    "midden": "beeld_midden",
    "zwaar": "beeld_zwaar",
}

_MAANDEN = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_MAANDEN_VOLUIT = (
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Beeld:
    """A picture and the same in words, for who does not see it."""

    svg: str
    alt: str
    breedte: int
    hoogte: int


def picture(check: Check, uitslag: Uitslag, *, u: bool = False) -> Beeld:
    """The result: a meter of dots for a score, a row of themes for questions of our own."""
    return _themas(check, uitslag, u) if check.score is None else _meter(check, uitslag, u)


def history(
    check: Check, uitslagen: Sequence[tuple[date, Uitslag]], *, u: bool = False
) -> Beeld | None:
    """The results over time, oldest first, as a line; None without a number in any of them."""
    points = sorted(
        ((day, one.getal) for day, one in uitslagen if one.getal is not None),
        key=lambda point: point[0],
    )[-_MOST:]
    if not points:
        return None
    return _lijn(check, [(day, number) for day, number in points if number is not None], u)


# --- the meter -----------------------------------------------------------------------------------


def _meter(check: Check, uitslag: Uitslag, u: bool) -> Beeld:
    score = check.score
    if score is None or uitslag.minstens is None or uitslag.hoogstens is None:
        raise ValueError("a meter needs a score")
    low, high, top = uitslag.minstens, uitslag.hoogstens, score.tot
    if low == high:
        title = zeg("beeld_score", u=u, score=low, tot=top)
    else:
        title = zeg("beeld_tussen", u=u, minstens=low, hoogstens=high, tot=top)
    note = _noot(check, u)
    size, first_y = (BREED - 2 * _RAND) / _PER_RIJ, 84.0
    parts = [_text(title, _RAND, 38, size=22 if len(title) < 20 else 18, bold=True)]
    for number in range(top):
        x = _RAND + size * (number % _PER_RIJ) + size / 2
        y = first_y + size * (number // _PER_RIJ)
        kind: _Rondje = "vol" if number < low else ("half" if number < high else "leeg")
        parts.append(_rondje(x, y, size * 0.36, kind))
    border = score.grens
    if border is not None:
        index = border.vanaf - 1
        x = _RAND + size * (index % _PER_RIJ) + size / 2
        y = first_y + size * (index // _PER_RIJ)
        parts.append(
            f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{size * 0.46:.1f}" fill="none" '
            f'stroke="{_INKT}" stroke-width="1.5" stroke-dasharray="3 3"/>'
        )
    y = first_y + size * ceil(top / _PER_RIJ)
    lines = _wrap(note, 38)
    parts += [_text(line, _RAND, y + 4 + 20 * at, size=15) for at, line in enumerate(lines)]
    return _svg(f"{title}. {note}.", parts, round(y + 4 + 20 * len(lines)), check.slug, title)


def _noot(check: Check, u: bool) -> str:
    border = check.score.grens if check.score else None
    if border is None:
        return zeg("beeld_geen_grens", u=u)
    return zeg("beeld_grens", u=u, grens=border.vanaf, naam=border.naam)


_Rondje = Literal["vol", "half", "leeg"]


def _rondje(x: float, y: float, radius: float, kind: _Rondje) -> str:
    """Full, possible (a ring with a light filling), or open."""
    fill = {"vol": _VOL, "half": _HALF, "leeg": _LEEG}[kind]
    dash = ' stroke-dasharray="2 3"' if kind == "half" else ""
    return (
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="{fill}" '
        f'stroke="{_VOL}" stroke-width="2"{dash}/>'
    )


# --- the row of themes ---------------------------------------------------------------------------


def _themas(check: Check, uitslag: Uitslag, u: bool) -> Beeld:
    weights = {one.thema: one.gewicht for one in uitslag.themas}
    asked = [
        thema
        for thema in check.themas
        if any(thema in one.themas for one in check.stellingen if one.nummer in uitslag.antwoorden)
    ]
    rows = sorted(asked, key=lambda slug: -weights.get(slug, 0.0))[:_THEMAS]
    if not rows:
        nothing = zeg("beeld_niets", u=u)
        return _svg(f"{nothing}.", [_text(nothing, _RAND, 38, size=16)], 50, check.slug, nothing)
    title = zeg("beeld_themas", u=u)
    parts = [_text(title, _RAND, 34, size=18, bold=True)]
    said: dict[Naam, list[str]] = {}
    for at, slug in enumerate(rows):
        thema, level = check.themas[slug], _WOORD[niveau(weights.get(slug, 0.0))]
        word = zeg(level, u=u)
        y = 70 + 54 * at
        said.setdefault(level, []).append(thema.naam.voor(u=u))
        parts.append(_text(thema.plaatje, _RAND, y, size=16))
        parts.append(_text(word, BREED - _RAND, y, size=15, end=True, colour=_ZACHTE_INKT))
        full = list(_WOORD.values()).index(level) + 1
        width = (BREED - 2 * _RAND - 12) / 3
        for step in range(3):
            fill = _VOL if step < full else _LEEG
            parts.append(
                f'<rect x="{_RAND + step * (width + 6):.1f}" y="{y + 9}" width="{width:.1f}" '
                f'height="12" rx="6" fill="{fill}" stroke="{_VOL}" stroke-width="1.5"/>'
            )
    words = [f"{zeg(level, u=u)}: {opsomming(names)}" for level, names in said.items()]
    alt = f"{title}. " + " ".join(f"{part[0].upper()}{part[1:]}." for part in words)
    return _svg(alt, parts, 70 + 54 * (len(rows) - 1) + 24, check.slug, title)


# --- the line ------------------------------------------------------------------------------------


def _lijn(check: Check, points: Sequence[tuple[date, float]], u: bool) -> Beeld:
    low, top = _range(check)
    title = zeg("beeld_lijn", u=u)
    left, right, upper, lower = 44.0, BREED - 26.0, 66.0, 186.0

    def height(value: float) -> float:
        return lower - (value - low) / (top - low) * (lower - upper)

    step = (right - left - 26) / max(1, len(points) - 1)
    spots = [
        (left + 18 + step * at if len(points) > 1 else (left + right) / 2, height(number))
        for at, (_, number) in enumerate(points)
    ]
    parts = [_text(title, _RAND, 34, size=18, bold=True)]
    for value in (low, top):
        parts.append(
            f'<line x1="{left}" y1="{height(value):.1f}" x2="{right}" y2="{height(value):.1f}" '
            f'stroke="{_LIJN}" stroke-width="1"/>'
        )
        parts.append(_text(getal(value), left - 8, height(value) + 5, size=14, end=True))
    border = check.score.grens if check.score else None
    bottom = 232
    if border is not None:
        y = height(border.vanaf)
        parts.append(
            f'<line x1="{left}" y1="{y:.1f}" x2="{right}" y2="{y:.1f}" stroke="{_ZACHTE_INKT}" '
            'stroke-width="1.5" stroke-dasharray="3 4"/>'
        )
        parts.append(_text(getal(border.vanaf), left - 8, y + 5, size=14, end=True))
        lines = _wrap(_noot(check, u), 38)
        parts += [
            _text(line, _RAND, bottom + 6 + 20 * at, size=14) for at, line in enumerate(lines)
        ]
        bottom += 20 * len(lines)
    if len(spots) > 1:
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in spots)
        parts.append(
            f'<polyline points="{path}" fill="none" stroke="{_VOL}" stroke-width="2.5" '
            'stroke-linejoin="round"/>'
        )
    every = 1 if len(points) <= 4 else 2
    for at, ((day, number), (x, y)) in enumerate(zip(points, spots, strict=True)):
        parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="6" fill="{_VOL}"/>')
        parts.append(_text(getal(number), x, y - 12, size=15, bold=True, middle=True, halo=True))
        if (len(points) - 1 - at) % every == 0:
            same = at > 0 and points[at - 1][0] == day
            label = zeg("beeld_later", u=u) if same else f"{day.day} {_MAANDEN[day.month - 1]}"
            parts.append(_text(label, x, lower + 26, size=13, middle=True, colour=_ZACHTE_INKT))
    said = [
        f"{zeg('beeld_later', u=u) if at and points[at - 1][0] == day else _voluit(day)}: "
        f"{getal(number)}"
        for at, (day, number) in enumerate(points)
    ]
    scale = f"{getal(low)} tot {getal(top)}"
    note = f" {_noot(check, u)}." if border is not None else ""
    alt = f"{title}, op een schaal van {scale}. {opsomming(said)}.{note}"
    return _svg(alt, parts, bottom, f"{check.slug}-lijn", title)


def _range(check: Check) -> tuple[float, float]:
    if check.score is not None:
        return float(check.score.van), float(check.score.tot)
    mark = next(one.cijfer for one in check.stellingen if one.volgt and one.cijfer)
    return mark.van, mark.tot


def _voluit(day: date) -> str:
    return f"{day.day} {_MAANDEN_VOLUIT[day.month - 1]} {day.year}"


# --- svg -----------------------------------------------------------------------------------------


def _svg(alt: str, parts: Iterable[str], bottom: int, name: str, title: str) -> Beeld:
    high = bottom + _RAND
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {BREED} {high}" width="{BREED}" '
        f'height="{high}" role="img" aria-labelledby="titel-{name} uitleg-{name}" '
        'font-family="sans-serif">'
        f'<title id="titel-{name}">{escape(title)}</title>'
        f'<desc id="uitleg-{name}">{escape(alt)}</desc>'
        f'<rect width="{BREED}" height="{high}" rx="14" fill="{_ACHTER}"/>'
        f'<rect x="0.5" y="0.5" width="{BREED - 1}" height="{high - 1}" rx="13.5" fill="none" '
        f'stroke="{_LIJN}"/>'
        f"{''.join(parts)}</svg>"
    )
    return Beeld(svg, alt, BREED, high)


def _text(
    text: str,
    x: float,
    y: float,
    *,
    size: int,
    bold: bool = False,
    end: bool = False,
    middle: bool = False,
    halo: bool = False,
    colour: str = _INKT,
) -> str:
    anchor = ' text-anchor="end"' if end else (' text-anchor="middle"' if middle else "")
    weight = ' font-weight="bold"' if bold else ""
    if halo:  # a line behind it does not run through the letters
        weight += f' stroke="{_ACHTER}" stroke-width="4" paint-order="stroke"'
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" fill="{colour}"{anchor}{weight}>'
        f"{escape(text)}</text>"
    )


def _wrap(text: str, most: int) -> list[str]:
    """The text in lines of at most `most` signs, which fit the width."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if len(longer) > most and lines[-1]:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines
