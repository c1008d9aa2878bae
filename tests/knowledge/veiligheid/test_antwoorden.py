"""What is said first: the lines it shows, and how it reads."""

import re
from itertools import product

import pytest

from knowledge.hulp import Hulp
from knowledge.veiligheid.antwoorden import Antwoord, Antwoorden
from knowledge.veiligheid.inhoud import SOORTEN, TRAPPEN
from knowledge.veiligheid.wie import WIE

MOST_SENTENCES, MOST_WORDS = 5, 18
BUTTON_LENGTH, MOST_BUTTONS = 20, 3  # what WhatsApp shows


def line(slug: str) -> Hulp:
    numbers = {"112": "112", "113": "113", "veilig-thuis": "0800-2000"}
    return Hulp(slug, slug, "hulplijn", "", telefoon=numbers.get(slug, "0800-0432"))


ANSWERS = Antwoorden(line)
ALL = sorted(set(ANSWERS.alle()), key=lambda answer: answer.teksten)


@pytest.fixture(scope="module")
def antwoorden() -> Antwoorden:
    return ANSWERS


def whole(answer: Antwoord) -> str:
    return " ".join(answer.teksten)


def sentences(answer: Antwoord) -> list[str]:
    return re.split(r"(?<=[.!?])\s+", whole(answer))


@pytest.mark.parametrize("jong", [False, True])
def test_despair_with_violence_shows_both_lines(antwoorden: Antwoorden, jong: bool) -> None:
    answer = antwoorden.bij("zelfdoding", "duidelijk", ook="geweld", jong=jong)
    slugs = [line.slug for line in answer.lijnen]
    assert slugs[:2] == ["113", "veilig-thuis"]
    assert slugs[-1] == "112"
    assert "0800-2000" in whole(answer)


def test_too_many_pills_name_both_what_is_acute_and_113(antwoorden: Antwoorden) -> None:
    answer = antwoorden.bij("medisch", "duidelijk", ook="zelfdoding")
    assert answer.teksten[0].startswith("Bel nu 112")
    assert "pillen" in answer.teksten[0] and "huisartsenspoedpost" in answer.teksten[0]
    assert "113" in answer.teksten[1]


def test_a_line_is_shown_once(antwoorden: Antwoorden) -> None:
    slugs = [line.slug for line in antwoorden.bij("geweld", "duidelijk", ook="medisch").lijnen]
    assert slugs == ["veilig-thuis", "112"]


@pytest.mark.parametrize("answer", ALL, ids=lambda answer: answer.teksten[0][:60])
def test_it_is_short_and_offers_a_person(answer: Antwoord) -> None:
    parts = sentences(answer)
    assert len(parts) <= MOST_SENTENCES, parts
    for part in parts:
        assert len(re.findall(r"[\w.'-]+", part)) <= MOST_WORDS, part
    assert "/overdracht_mens" in {knop.keuze for knop in answer.knoppen}
    assert len(answer.knoppen) <= MOST_BUTTONS
    assert all(len(knop.titel) <= BUTTON_LENGTH for knop in answer.knoppen)


@pytest.mark.parametrize("answer", ALL, ids=lambda answer: answer.teksten[0][:60])
def test_it_says_nothing_that_it_must_not(answer: Antwoord) -> None:
    """No guilt, promise, method, plan or score; one way to address people."""
    text = whole(answer).lower()
    words = set(re.findall(r"\w+", text))
    assert not words & {"zelfmoord", "plegen", "gepleegd", "geslaagd", "mislukt", "plan", "middel"}
    assert not re.search(r"komt (?:het )?goed|beloof|hoe lang|hoeveel|waarmee|denk aan je", text)
    polite, familiar = words & {"u", "uw", "uzelf"}, words & {"je", "jij", "jou", "jouw", "jullie"}
    assert not (polite and familiar), text
    assert text.count("?") <= 2


@pytest.mark.parametrize(
    ("soort", "trap", "u", "weer"), list(product(SOORTEN, TRAPPEN, (False, True), (False, True)))
)
@pytest.mark.parametrize("wie", [None, *WIE])
def test_who_is_young_gets_the_kindertelefoon_besides_the_line(
    antwoorden: Antwoorden, soort: str, trap: str, u: bool, weer: bool, wie: str | None
) -> None:
    for ook in (None, *(one for one in SOORTEN if soort not in (one, "geweld"))):
        young = antwoorden.bij(soort, trap, u=u, jong=True, weer=weer, wie=wie, ook=ook)
        grown = antwoorden.bij(soort, trap, u=u, jong=False, weer=weer, wie=wie, ook=ook)
        assert "Kindertelefoon" in whole(young) and "0800-0432" in whole(young)
        assert {one.slug for one in young.lijnen} == {
            *(one.slug for one in grown.lijnen),
            "kindertelefoon",
        }
        assert young.lijnen[0] == grown.lijnen[0]
        assert "Kindertelefoon" not in whole(grown)


@pytest.mark.parametrize(
    ("u", "jong", "trap"), list(product((False, True), (False, True), TRAPPEN))
)
def test_only_who_did_it_hears_of_losing_patience(
    antwoorden: Antwoorden, u: bool, jong: bool, trap: str
) -> None:
    for wie in (None, "slachtoffer", "ander"):
        for weer in (False, True):
            text = whole(antwoorden.bij("geweld", trap, u=u, jong=jong, wie=wie, weer=weer))
            assert not re.search(r"geduld|loop even weg|schrikt", text, re.I)
    assert "geduld" in whole(antwoorden.bij("geweld", trap, u=u, jong=jong, wie="zelf"))
    mine = whole(antwoorden.bij("geweld", trap, u=u, jong=jong, wie="zelf"))
    assert "schuld" not in mine


@pytest.mark.parametrize("wie", [None, *WIE])
@pytest.mark.parametrize(("soort", "weer"), list(product(SOORTEN[:2], (False, True))))
def test_the_line_is_free_anonymous_and_always_there(
    antwoorden: Antwoorden, soort: str, weer: bool, wie: str | None
) -> None:
    for trap, jong in product(TRAPPEN, (False, True)):
        text = whole(antwoorden.bij(soort, trap, wie=wie, weer=weer, jong=jong))
        assert all(word in text for word in ("gratis", "anoniem", "dag en nacht")), text
