"""Questions in other words than the editor's."""

from datetime import date

import numpy as np
import pytest

from knowledge.hulp import Hulp, VraagEnAntwoord
from knowledge.search.questions import NEAR, Questions


def item(slug: str, needs: tuple[str, ...], *asked: VraagEnAntwoord) -> Hulp:
    return Hulp(
        slug, slug, "dienst", "Wat het is.", behoeften=needs, nagekeken=date(2026, 1, 1),
        vraag_en_antwoord=asked,
    )  # fmt: skip


WACHTEN = VraagEnAntwoord(
    ("hoe lang duurt het voor er iemand komt", "staat er een wachtlijst", "wanneer komen ze"),
    "Dat verschilt.",
)
SLEUTEL = VraagEnAntwoord(
    ("krijgt de vrijwilliger een sleutel", "moet ik mijn huissleutel geven"), "Nee."
)
SCHOOL = VraagEnAntwoord(("hoort mijn mentor dit", "weet school het dan ook"), "Alleen na een ja.")
ITEMS = [
    item("vrijwilliger", ("vrijwilliger",), WACHTEN, SLEUTEL),
    item("niets", ("wonen",)),
    item("mentor", ("school",), SCHOOL),
]
EVERYWHERE = np.ones(3, bool)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Is er een wachtlijst?", "Dat verschilt."),
        ("moet die man dan een sleutel hebben", "Nee."),
        ("hoort me mentor dat", "Alleen na een ja."),
    ],
)
def test_the_likest_question_answers(text: str, answer: str) -> None:
    found = Questions(ITEMS).find(text, EVERYWHERE)
    assert found is not None and found.antwoord == answer


def test_how_sure_tells_near_from_far() -> None:
    questions = Questions(ITEMS)
    near = questions.find("hoe lang duurt het voor er iemand komt", EVERYWHERE)
    far = questions.find("mijn auto is blauw", EVERYWHERE)
    assert near is not None and near.zekerheid > 0.7
    assert far is not None and far.zekerheid < 0.2


def test_what_is_on_the_table_or_talked_about_weighs_more() -> None:
    questions = Questions(ITEMS)
    bare = questions.find("een sleutel", EVERYWHERE)
    table = questions.find("een sleutel", EVERYWHERE, table=["vrijwilliger"])
    need = questions.find("een sleutel", EVERYWHERE, needs=["vrijwilliger"])
    assert bare and table and need
    assert table.zekerheid == need.zekerheid == pytest.approx(bare.zekerheid + NEAR)


def test_not_what_is_not_allowed_here() -> None:
    found = Questions(ITEMS).find("staat er een wachtlijst", np.array([False, True, True]))
    assert found is None or found.index == 2


def test_without_questions_there_is_no_answer() -> None:
    assert Questions(ITEMS[1:2]).find("staat er een wachtlijst", EVERYWHERE[:1]) is None
