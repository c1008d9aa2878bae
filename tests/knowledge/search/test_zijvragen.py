"""How many unseen questions beside the help find their answer: see zijvragen.yml."""

from pathlib import Path

import numpy as np
import pytest
import yaml

from knowledge import load
from knowledge.search.questions import Questions

FIRST = 0.75  # the share of questions whose likest one is right
SURE = 0.45  # from here on a question is answered whatever the talk is about
FALSE = 0.1  # the share of other messages that may be that sure
MESSAGES = yaml.safe_load(Path(__file__).with_name("zijvragen.yml").read_text())


@pytest.fixture(scope="module")
def found() -> list[tuple[str | None, float]]:
    items = load.load(load.CONTENT)
    questions, everywhere = Questions(items), np.ones(len(items), bool)
    each = [questions.find(een["bericht"], everywhere) for een in MESSAGES]
    return [(items[one.index].slug, one.zekerheid) if one else (None, 0.0) for one in each]


def test_most_questions_find_their_answer(found: list[tuple[str | None, float]]) -> None:
    asked = [(slug in m["hulp"]) for (slug, _), m in zip(found, MESSAGES, strict=True) if m["hulp"]]
    assert len(asked) >= 150
    assert sum(asked) / len(asked) >= FIRST


def test_few_other_messages_do(found: list[tuple[str | None, float]]) -> None:
    sure = [how >= SURE for (_, how), m in zip(found, MESSAGES, strict=True) if not m["hulp"]]
    assert len(sure) >= 70
    assert sum(sure) / len(sure) <= FALSE


def test_none_of_them_stands_in_the_content() -> None:
    asked = {
        way.casefold().strip(" ?.!")
        for item in load.load(load.CONTENT)
        for een in item.vraag_en_antwoord
        for way in een.gevraagd
    }
    assert not asked & {m["bericht"].casefold().strip(" ?.!") for m in MESSAGES if m["hulp"]}
