"""The readable layer: its language, and every example that stands in the content."""

import random
import re
from pathlib import Path
from typing import Any

import pytest

from knowledge.veiligheid.patronen import LINE_BREAK, SOORTEN, Patronen, PatroonError
from knowledge.veiligheid.tekst import TAKEN_OUT
from tests.knowledge.veiligheid.vermomming import CLEAR, FILLER, NOISE, disguised, entries


@pytest.fixture(scope="module")
def patronen() -> Patronen:
    return Patronen()


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


@pytest.mark.parametrize("entry", entries("ontkenning"), ids=lambda entry: entry["naam"])
def test_denials_are_taken_out(patronen: Patronen, entry: dict[str, Any]) -> None:
    """With what is not so taken out, nothing of the danger is left; other words are left alone."""
    for text in entry["voorbeelden"]:
        rest = patronen.zonder_ontkenning(text)
        assert rest != text, text
        assert [p.naam for p in patronen.zoek(rest)] == [], text
    for text in entry.get("geen", ()):
        assert patronen.zonder_ontkenning(text) is text


def test_the_rest_of_a_denial_still_counts(patronen: Patronen) -> None:
    rest = patronen.zonder_ontkenning("Nee, hij slaat niet, hij schopt mij. Wat nu?")
    assert rest == f" nee , hij {TAKEN_OUT} , hij schopt mij . wat nu . "
    assert [p.soort for p in patronen.zoek(rest)] == ["geweld"]


def test_a_denial_reaches_no_further_than_its_part(patronen: Patronen) -> None:
    for text in ("ik denk aan zelfmoord, niet dat iemand het merkt", "hij slaat, niet te geloven"):
        assert patronen.zonder_ontkenning(text) is text


def test_names_are_used_once_in_a_file() -> None:
    for soort in (*SOORTEN, "beeldspraak", "ontkenning"):
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
