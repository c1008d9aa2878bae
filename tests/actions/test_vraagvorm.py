"""A question by its shape."""

from actions.vraagvorm import is_vraag, vraagdeel, vraagt, vraagvorm


def test_vraagt() -> None:
    assert vraagt("wie kan er oppassen")
    assert not vraagt("Zijn stem, en dat iemand mij nodig heeft.")


def test_a_story_with_a_word_of_questions_is_no_question() -> None:
    assert is_vraag("wie kan er oppassen")
    assert not is_vraag("ik weet niet wat ik moet")


def test_a_part_of_it_may_be_the_question() -> None:
    assert not vraagvorm("mijn zus helpt ook, telt dat ook")
    assert vraagdeel("mijn zus helpt ook, telt dat ook")
