"""Which item a question asks for in so many words: `als_gevraagd` of the content."""

import re
from collections.abc import Sequence

from knowledge.hulp import Hulp
from knowledge.names import plain
from knowledge.search.arrays import Mask


class AlsGevraagd:
    """The questions that are known by their words."""

    def __init__(self, items: Sequence[Hulp]) -> None:
        self._slugs = [hulp.slug for hulp in items]
        self._questions = [
            (index, een.antwoord, _parts(een.woorden))
            for index, hulp in enumerate(items)
            for een in hulp.als_gevraagd
        ]
        # The one that names most comes first; of equals, what a town has of its own.
        self._questions.sort(key=lambda question: (-len(question[2]), items[question[0]].landelijk))

    def find(
        self, text: str, allowed: Mask, *, table: Sequence[str] = ()
    ) -> tuple[int, str] | None:
        """(index of the item, which of its texts answers), of the items that are allowed. `table`:
        slugs of what was shown; a question that fits one of these is about that.
        """
        said = plain(text)
        found = [
            (index, answer)
            for index, answer, parts in self._questions
            if allowed[index] and all(part.search(said) for part in parts)
        ]
        places = {slug: place for place, slug in enumerate(table)}
        return min(found, key=lambda one: places.get(self._slugs[one[0]], len(table)), default=None)


def _parts(words: str) -> list[re.Pattern[str]]:
    """ "verplicht + zorgen/helpen": each part has to stand in the text, at the start of a word."""
    return [
        re.compile(r"\b(?:" + "|".join(re.escape(plain(said)) for said in part.split("/")) + ")")
        for part in words.split("+")
    ]
