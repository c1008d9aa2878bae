"""The readable layer: its language, and every example that stands in the content."""

import random
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from knowledge.veiligheid.patronen import CONTENT, SOORTEN, Patronen, PatroonError


@pytest.fixture(scope="module")
def patronen() -> Patronen:
    return Patronen()


def entries(name: str) -> list[dict[str, Any]]:
    return yaml.safe_load((CONTENT / f"{name}.yml").read_text("utf-8"))["patronen"]


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


def test_denial_is_known_as_such(patronen: Patronen) -> None:
    denials = [entry for entry in entries("beeldspraak") if entry.get("ontkent")]
    assert all(patronen.ontkent(text) for entry in denials for text in entry["voorbeelden"])
    assert not patronen.ontkent("ik wil dood")


def test_names_are_used_once_in_a_file() -> None:
    for soort in (*SOORTEN, "beeldspraak"):
        names = [entry["naam"] for entry in entries(soort)]
        assert len(names) == len(set(names))


def found(pattern: str, text: str, patronen: Patronen) -> bool:
    return re.search(patronen.regex(pattern), f" {text} ") is not None


@pytest.mark.parametrize(
    ("pattern", "text", "expected"),
    [
        ("wil dood", "ik wil dood", True),
        ("wil dood", "ik wil doodgaan", False),
        ("wil dood*", "ik wil doodgaan", True),
        ("*moord", "zelfmoord", True),
        ("(wil|wou) (echt|) dood", "ik wou dood", True),
        ("(wil|wou) (echt|) dood", "ik wou echt dood", True),
        ("(wil (niet meer|niet) leven)", "ik wil niet meer leven", True),
        ("wil ... leven", "wil echt helemaal niet meer leven", True),
        ("wil ... leven", "wil een twee drie vier vijf zes leven", False),
        ("wil ... leven", "wil . leven", False),
        ("wil .. leven", "wil een twee leven", True),
        ("wil .. leven", "wil een twee drie leven", False),
        ("wil niet meer $", "ik wil niet meer", True),
        ("wil niet meer $", "ik wil niet meer . help", True),
        ("wil niet meer $", "ik wil niet meer koken", False),
        ("^ laat maar", "hallo . laat maar", True),
        ("^ laat maar", "ik laat maar", False),
        ("kan niet . wil niet", "kan niet . wil niet", True),
        ("[naaste] slaat", "mijn oma slaat", True),
    ],
)
def test_pattern_language(patronen: Patronen, pattern: str, text: str, expected: bool) -> None:
    assert found(pattern, text, patronen) is expected


@pytest.mark.parametrize("pattern", ["(wil", "wil)", "[bestaat_niet]", "Wil", "wil?"])
def test_a_pattern_that_cannot_be_is_refused(patronen: Patronen, pattern: str) -> None:
    with pytest.raises(PatroonError):
        patronen.regex(pattern)


def test_a_file_that_cannot_be_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(PatroonError, match=r"woordenlijsten\.yml"):
        Patronen(tmp_path)


NOISE = ("😭", "\n", "...", "  ", "\t", "🙏", "!!", " - ")


@pytest.mark.parametrize("seed", range(40))
def test_noise_around_it_changes_nothing(patronen: Patronen, seed: int) -> None:
    """Random capitals, accents, spacing, emoji, line breaks, and 4,000 characters around it."""
    chance = random.Random(seed)
    soort = chance.choice(SOORTEN)
    entry = chance.choice([e for e in entries(soort) if e["trap"] == "duidelijk"])
    words = chance.choice(entry["voorbeelden"]).split()
    words = [word.upper() if chance.random() < 0.5 else word for word in words]
    said = chance.choice((" ", "  ", " \u200b ")).join(words)
    filler = "We eten vanavond soep en daarna kijken we naar de tuin. " * 35
    text = f"{filler}{chance.choice(NOISE)}\n{said}{chance.choice(NOISE)}\n{filler}"[:4000]
    assert any(p.soort == soort for p in patronen.zoek(text)), said


def test_nothing_breaks_it(patronen: Patronen) -> None:
    chance = random.Random(1)
    for _ in range(200):
        text = "".join(
            chr(chance.choice((chance.randrange(32, 127), chance.randrange(0x11000))))
            for _ in range(chance.randrange(4000))
        )
        text = text.encode("utf-8", "replace").decode("utf-8")
        list(patronen.zoek(text))
