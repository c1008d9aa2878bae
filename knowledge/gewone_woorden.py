"""Write content/plaatsen/gewone_woorden.txt: ordinary Dutch words that look like a mistyped
place name.

Run it again after adding many places. It needs the package wordfreq (word frequencies, CC BY-SA
4.0), which nothing else here needs: `uv run --with wordfreq python -m knowledge.gewone_woorden`.
"""

import re
import textwrap
from collections.abc import Iterable

from knowledge.names import plain, word_set
from knowledge.plaatsen import nearest_place
from knowledge.plaatslijst import PLAATSEN, alle_namen

FILE = PLAATSEN / "gewone_woorden.txt"
LEAST_FREQUENT = 1.8  # Zipf: once in about twenty million words
# In the word list, but there because people mistype the place.
NOT_ORDINARY = word_set("""
    alphenaandenrijn barendregt bloemendal denhaag haerlem hatem hattum hogeveen nimwegen roosdaal
    vugt wassenaer kerkraad veldhoofen berlikum
    """)


def ordinary(words: Iterable[str]) -> list[str]:
    """Those words that would be taken for a place, without the places' own names and adjectives."""
    names = {plain(name).replace(" ", "") for name in alle_namen()}
    own = names | {name + ending for name in names for ending in ("s", "se", "er")}
    return sorted(
        {
            word
            for word in map(plain, words)
            if len(word) >= 4
            and " " not in word
            and word not in own | NOT_ORDINARY
            and nearest_place(word, ordinary_too=True)
        }
    )


def main() -> None:
    try:
        from wordfreq import (  # type: ignore[import-not-found]
            iter_wordlist,
            zipf_frequency,
        )
    except ImportError as error:
        raise SystemExit("install wordfreq first: uv run --with wordfreq …") from error
    words = (
        word
        for word in iter_wordlist("nl", "large")
        if re.fullmatch(r"[^\W\d_]+", word) and zipf_frequency(word, "nl") >= LEAST_FREQUENT
    )
    found = ordinary(words)
    text = textwrap.fill(" ".join(found), width=110, break_long_words=False)
    FILE.write_text(
        "# Gewone woorden die op een verkeerd gespelde plaats lijken. Gemaakt met python -m "
        "knowledge.gewone_woorden\n# uit de Nederlandse woordenlijst van wordfreq (CC BY-SA 4.0).\n"
        + text
        + "\n",
        encoding="utf-8",
    )
    print(f"{len(found)} woorden in {FILE.name}")


if __name__ == "__main__":
    main()
