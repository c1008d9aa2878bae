"""An SVG as PNG, for doors that can't show an SVG, such as WhatsApp.

The letters come along in `lettertype/`: a server may have none at all, and then a picture would be
without its words. They are the chat page's latin ones, turned into TrueType (fontTools, `flavor =
None`), since resvg reads no WOFF2.
"""

from pathlib import Path

import resvg_py

WIDTH = 640  # twice the size of the SVG, for the screens of phones
LETTERS = Path(__file__).parent / "lettertype"
FAMILY = "Atkinson Hyperlegible Next"


def png(svg: str) -> bytes:
    """Blocks for some 30 ms. Raises ValueError for what is no SVG."""
    return resvg_py.svg_to_bytes(
        svg_string=svg,
        width=WIDTH,
        skip_system_fonts=True,
        font_files=[str(path) for path in sorted(LETTERS.glob("*.ttf"))],
        sans_serif_family=FAMILY,
    )
