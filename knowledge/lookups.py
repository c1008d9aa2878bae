"""Write the lists that the bot takes from the knowledge base:
bot/data/lookups/entity_patterns.jsonl.

`make lookups` (python -m knowledge.lookups). The patterns are spaCy entity_ruler patterns: one a
line, matched on lower-case tokens, with the slug or gemeente as their id. Everyday words that are
also a name stay out.
"""

import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from knowledge.hulp import Hulp
from knowledge.load import CONTENT, load
from knowledge.names import plain
from knowledge.plaatsen import gemeente_van
from knowledge.plaatslijst import alle_namen, alledaags
from knowledge.woorden import read_woorden

FILE = Path(__file__).parent.parent / "bot" / "data" / "lookups" / "entity_patterns.jsonl"
# Line 1 tells how the file is made. It is a pattern too, because spaCy takes nothing else: of one
# token with spaces in it, so that it never matches.
MADE_BY = (
    "made by `make lookups` (python -m knowledge.lookups) from knowledge/content/; do not edit"
)

Pattern = dict[str, Any]

# As spaCy's Dutch tokenizer cuts: hyphens, slashes and inner apostrophes stay inside a word.
_TOKEN = re.compile(r"'[st](?=\s)|\bSt\.(?:-\w+)?|@?[^\W_]+(?:['’./&-][^\W_]+)*-?|[^\w\s]", re.I)
_ORGANISATIONS = frozenset({"organisatie", "hulplijn", "gemeente"})


def patterns(items: Iterable[Hulp]) -> Iterator[Pattern]:
    """All patterns, the same for the same content."""
    yield from _gemeenten()
    yield from _aandoeningen()
    yield from _relaties()
    yield from _organisaties(items)


def _gemeenten() -> Iterator[Pattern]:
    for naam in sorted(alle_namen()):
        gemeente = gemeente_van(naam)
        if gemeente and not alledaags(naam):
            yield _pattern("GEMEENTE", naam, gemeente)


def _aandoeningen() -> Iterator[Pattern]:
    for one in read_woorden().aandoeningen.values():
        for said in one.zegt:
            if not said.endswith("*") and said not in one.ongewis:
                yield _pattern("AANDOENING", said, one.slug)


def _relaties() -> Iterator[Pattern]:
    for one in read_woorden().relaties.values():
        for said in one.zegt:
            # 'man' alone is anybody; 'mijn man' is someone's husband.
            bare = (
                said in one.bloot or " " in said or one.slug in ("moeder", "vader", "broer", "zus")
            )
            if bare and len(said) > 2:
                yield _pattern("RELATIE", said, one.slug)
            else:
                for whose in ("mijn", "mn", "m'n", "me", "onze"):
                    yield _pattern("RELATIE", f"{whose} {said}", one.slug)


def _organisaties(items: Iterable[Hulp]) -> Iterator[Pattern]:
    common = _everyday_words()
    for hulp in items:
        if hulp.soort not in _ORGANISATIONS:
            continue
        for naam in (hulp.naam, *hulp.ook_bekend_als, *hulp.vroeger):
            words = plain(naam).split()
            if len(naam) > 2 and any(word not in common and not word.isdigit() for word in words):
                yield _pattern("ORGANISATIE", naam, hulp.slug)


def _everyday_words() -> frozenset[str]:
    """Words that people use in their descriptions: a name of these alone is no sign of a name."""
    said = " ".join(phrase for one in read_woorden().behoeften.values() for phrase in one)
    own = "hulp thuis zorg mantelzorg steunpunt gemeente loket maatje maatjes buurt team wijk de in"
    return frozenset(plain(f"{said} {own}").split())


def _pattern(label: str, text: str, identity: str) -> Pattern:
    return {
        "label": label,
        "pattern": [{"LOWER": token.lower()} for token in _TOKEN.findall(text)],
        "id": identity,
    }


def _with_spaces(found: Iterable[Pattern]) -> Iterator[Pattern]:
    """'Etten-Leur' is also typed 'etten leur'."""
    for pattern in found:
        yield pattern
        apart = [
            {"LOWER": part}
            for token in pattern["pattern"]
            for part in token["LOWER"].split("-")
            if part
        ]
        if len(apart) > len(pattern["pattern"]):
            yield pattern | {"pattern": apart}


def lines(items: Iterable[Hulp]) -> Iterator[str]:
    """The lines of the file: no pattern twice, the first one stays."""
    yield json.dumps({"label": "GEMEENTE", "pattern": [{"LOWER": MADE_BY}], "id": "made-by"})
    seen: set[str] = set()
    for pattern in _with_spaces(patterns(items)):
        key = json.dumps(pattern["pattern"], ensure_ascii=False)
        if key not in seen:
            seen.add(key)
            yield json.dumps(pattern, ensure_ascii=False)


def main() -> int:
    found = list(lines(load(CONTENT)))
    FILE.parent.mkdir(parents=True, exist_ok=True)
    FILE.write_text("\n".join(found) + "\n", encoding="utf-8")
    print(f"{len(found)} patronen in {FILE.name}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
