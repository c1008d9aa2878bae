"""An answer beside a question."""

import pytest

from actions.checks.tweeledig import antwoord_ernaast, heeft_een_vraag
from knowledge.checks import checks


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("bijna niet dus. maar die reiskosten? vergoedt iemand dat", "bijna_niet"),
        ("nee hahaha. en krijg je hier ook geld voor eigenlijk?", "bijna_niet"),
        ("genoeg. hoe zit dat met parkeren?", "genoeg"),
        ("hoe zit dat met parkeren?", None),
        ("genoeg", None),
    ],
)
def test_the_answer(text: str, answer: str | None) -> None:
    assert antwoord_ernaast(text, checks()["hoe-gaat-het"].stelling(3)) == answer


def test_says_there_is_a_question() -> None:
    assert heeft_een_vraag("ik heb ook nog een vraag over parkeren")
