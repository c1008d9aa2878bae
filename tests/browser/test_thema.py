"""Every look keeps its contrast, by day and by night (WCAG 1.4.3 and 1.4.11)."""

import re

import pytest

from channels.web.pages import WIDGET

FOLDER = WIDGET / "static" / "thema"
TEXT = [
    *[("tekst", ground) for ground in ("papier", "vlak", "zacht")],
    *[("tekst-zacht", ground) for ground in ("papier", "vlak")],
    *[("accent", ground) for ground in ("papier", "vlak", "zacht")],
    *[("accent-sterk", ground) for ground in ("papier", "vlak", "zacht")],
    *[("fout", ground) for ground in ("papier", "vlak")],
    *[("op-accent", "accent"), ("op-accent", "accent-sterk")],
    *[("op-eigen", "eigen"), ("op-mens", "mens"), ("op-weg", "weg")],
]
EDGES = [("rand", "papier"), ("rand", "vlak"), ("focus", "papier"), ("focus", "vlak")]


def colours(name: str) -> tuple[dict[str, str], dict[str, str]]:
    """What a file sets for the day, and for the night."""
    day, night = (FOLDER / f"{name}.css").read_text().split("@media (prefers-color-scheme: dark)")
    found = [dict(re.findall(r"--([\w-]+): (#\w{6})", part)) for part in (day, night)]
    return found[0], found[1]


def look(name: str, when: str) -> dict[str, str]:
    """As the browser adds them up: the standard first, then the municipality's own."""
    files = [colours("standaard"), colours(name)]
    layers = [part for day, night in files for part in ([day, night] if when == "night" else [day])]
    return {key: value for layer in layers for key, value in layer.items()}


def light(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, bright = sorted((light(one), light(other)))
    return (bright + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("when", ["day", "night"])
@pytest.mark.parametrize("name", sorted(file.stem for file in FOLDER.glob("*.css")))
def test_contrast(name: str, when: str) -> None:
    seen = look(name, when)
    needed = [(4.5, pair) for pair in TEXT] + [(3, pair) for pair in EDGES]
    too_low = [
        f"{front} on {ground}: {found:.2f}"
        for least, (front, ground) in needed
        if (found := contrast(seen[front], seen[ground])) < least
    ]
    assert too_low == []
