"""The help lines in view: those of the knowledge base, each with a number."""

from dataclasses import replace

from channels.web.helplines import ALWAYS, read_help_lines, text_of
from knowledge.service import Kennis


def test_every_line_has_its_number_from_the_knowledge_base(kennis: Kennis) -> None:
    lines = read_help_lines(kennis)
    assert [line.phone for line in lines[:2]] == ["112", "113"]
    assert len(lines) == len(ALWAYS)
    assert {line.phone for line in lines} == {kennis.hulplijn(slug).telefoon for slug in ALWAYS}
    assert all(line.text for line in lines)


def test_when_it_is_open_is_said_once(kennis: Kennis) -> None:
    line = replace(kennis.hulplijn("113"), wat="Luistert, dag en nacht.", open="dag en nacht")
    assert text_of(line) == "Luistert, dag en nacht."
    assert text_of(replace(line, wat="Luistert.")) == "Luistert. Open: dag en nacht."
    assert text_of(replace(line, open=None)) == "Luistert, dag en nacht."
