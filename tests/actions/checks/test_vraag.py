"""How a statement is asked."""

from actions.checks.vraag import antwoordknoppen, keuzes
from knowledge.checks import checks


def test_every_answer_has_a_quick_reply_that_names_its_statement() -> None:
    for check in checks().values():
        for stelling in check.stellingen:
            knoppen = antwoordknoppen(check, stelling)
            assert len(knoppen) >= 2
            for knop in knoppen:
                assert f'"{check.slug}.{stelling.nummer}.' in knop["payload"]


def test_the_choices_in_words() -> None:
    ediz, own = checks()["ediz"], checks()["hoe-gaat-het"]
    assert keuzes(ediz.stelling(1)) == "Nee!, Nee, Min of meer, Ja of Ja!"
    assert "van 0" in keuzes(own.stelling(1)) and "tot 10" in keuzes(own.stelling(1))
