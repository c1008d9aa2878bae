"""The readable layer, on every example that stands in the content."""

import random
from pathlib import Path
from typing import Any

import pytest

from knowledge.veiligheid.inhoud import SOORTEN, PatroonError
from knowledge.veiligheid.patronen import Patronen
from knowledge.veiligheid.zinnen import LINE_BREAK
from tests.knowledge.veiligheid.vermomming import CLEAR, FILLER, NOISE, disguised, entries

EXAMPLES = [
    pytest.param(soort, entry, id=f"{soort}: {entry['naam']}")
    for soort in SOORTEN
    for entry in entries(soort)
]


@pytest.mark.parametrize(("soort", "entry"), EXAMPLES)
def test_examples_of_the_content(patronen: Patronen, soort: str, entry: dict[str, Any]) -> None:
    """What an entry says that it finds, it finds; what it says that it leaves, nothing finds."""
    assert entry["voorbeelden"]
    assert entry["betekent"].endswith(".")
    for text in entry["voorbeelden"]:
        assert entry["naam"] in [p.naam for p in patronen.zoek(text)], text
    for text in entry.get("geen", ()):
        assert entry["naam"] not in [p.naam for p in patronen.zoek(text)], text


@pytest.mark.parametrize("entry", entries("beeldspraak"), ids=lambda entry: entry["naam"])
def test_figures_of_speech_raise_nothing(patronen: Patronen, entry: dict[str, Any]) -> None:
    for text in entry["voorbeelden"]:
        assert [p.naam for p in patronen.zoek(text)] == [], text


def test_names_are_used_once_in_a_file() -> None:
    for soort in (*SOORTEN, "beeldspraak", "ontkenning"):
        names = [entry["naam"] for entry in entries(soort)]
        assert len(names) == len(set(names))


def test_a_file_that_cannot_be_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(PatroonError, match=r"woordenlijsten\.yml"):
        Patronen(tmp_path)


@pytest.mark.parametrize("seed", range(300))
def test_noise_around_it_changes_nothing(patronen: Patronen, seed: int) -> None:
    """Random capitals, accents, spacing, emoji, line breaks, and 4,000 characters around it."""
    chance = random.Random(seed)
    soort, text = chance.choice(CLEAR)
    said = disguised(text, chance)
    before = FILLER * chance.randrange(36)
    after = FILLER * chance.randrange(36)
    text = f"{before}{chance.choice(NOISE)}\n\n{said}{chance.choice(NOISE)}\n\n{after}"[:4000]
    # Read as the net does: a line break ends a sentence, or stands in the middle of one.
    rests = map(patronen.zonder_ontkenning, (text, LINE_BREAK.sub(" ", text)))
    assert any(p.soort == soort for rest in rests for p in patronen.zoek(rest)), said


def test_nothing_breaks_it(patronen: Patronen) -> None:
    chance = random.Random(1)
    for _ in range(200):
        text = "".join(
            chr(chance.choice((chance.randrange(32, 127), chance.randrange(0x11000))))
            for _ in range(chance.randrange(4000))
        )
        text = text.encode("utf-8", "replace").decode("utf-8")
        list(patronen.zoek(patronen.zonder_ontkenning(text)))
