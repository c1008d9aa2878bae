"""The help lines in view: those of the knowledge base, each with a number."""

from channels.web.helplines import ALWAYS, read_help_lines
from knowledge.service import Kennis


def test_every_line_has_its_number_from_the_knowledge_base(kennis: Kennis) -> None:
    lines = read_help_lines(kennis)
    assert [line.phone for line in lines[:2]] == ["112", "113"]
    assert len(lines) == len(ALWAYS)
    assert {line.phone for line in lines} == {kennis.hulplijn(slug).telefoon for slug in ALWAYS}
    assert all(line.text for line in lines)
