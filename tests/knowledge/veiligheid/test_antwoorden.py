"""The lines that an answer to danger shows."""

import pytest

from knowledge.hulp import Hulp
from knowledge.veiligheid.antwoorden import Antwoorden


@pytest.fixture(scope="module")
def antwoorden() -> Antwoorden:
    return Antwoorden(lambda slug: Hulp(slug, slug, "hulplijn", "", telefoon="0800-0000"))


@pytest.mark.parametrize("jong", [False, True])
def test_despair_with_violence_shows_both_lines(antwoorden: Antwoorden, jong: bool) -> None:
    answer = antwoorden.bij("zelfdoding", "duidelijk", ook="geweld", jong=jong)
    slugs = [line.slug for line in answer.lijnen]
    assert slugs[:2] == ["113", "veilig-thuis"]
    assert slugs[-1] == "112"


def test_a_line_is_shown_once(antwoorden: Antwoorden) -> None:
    slugs = [line.slug for line in antwoorden.bij("geweld", "duidelijk", ook="medisch").lijnen]
    assert slugs == ["veilig-thuis", "112"]
